import type { Shape } from './clauses.ts';
import type { Word } from './parsed.ts';

/**
 * The kinds of subject, finer than its side, and the group of each. Features that pair a subject with a verb use
 * groups, so that each pair occurs often enough to be weighed.
 */
const GROUPS = {
  i: 'i',
  elided: 'i',
  my: 'i',
  we: 'we',
  our: 'we',
  'sender-name': 'we',
  you: 'you',
  your: 'you',
  'reader-name': 'you',
  fragment: 'none',
  missing: 'none',
  nouns: 'plural',
  many: 'plural',
  noun: 'noun',
  there: 'noun',
  'the-noun': 'noun',
  name: 'name',
  it: 'it',
  they: 'they',
  imperative: 'imperative',
} as const;

export type SubjectKind = keyof typeof GROUPS;
export type SubjectGroup = (typeof GROUPS)[SubjectKind];

export const groupOf = (kind: SubjectKind): SubjectGroup => GROUPS[kind];

const POINTING: ReadonlyMap<string, SubjectKind> = new Map([
  ...['it', 'this', 'that', 'these', 'those', 'which', 'who'].map((norm) => [norm, 'it'] as const),
  ...['they', 'he', 'she'].map((norm) => [norm, 'they'] as const),
  ['there', 'there'],
]);
const MANY = new Set(['most', 'many', 'every', 'all', 'some', 'few', 'more', 'each', 'any', 'nobody', 'everyone']);
const DEFINITE = new Set(['the', 'that', 'this', 'those', 'these', 'his', 'her', 'their', 'its']);

/** Who the subject is. */
export function subjectKind({ subject, verb, elided, imperative }: Shape): SubjectKind {
  const head = subject.at(-1);
  if (elided) return 'elided';
  if (imperative) return 'imperative';
  if (!head) return verb ? 'missing' : 'fragment';
  const owner = subject.find((word) => word.side !== 'none');
  if (owner?.side === 'sender') return kindOfSender(owner);
  if (owner?.side === 'reader') return owner.norm === 'you' || owner.norm === 'your' ? owner.norm : 'reader-name';
  const pointing = POINTING.get(head.norm);
  if (pointing) return pointing;
  if (head.pos === 'name') return 'name';
  const opener = subject[0]?.norm ?? '';
  if (MANY.has(opener)) return 'many';
  if (DEFINITE.has(opener)) return 'the-noun';
  return head.norm !== head.lemma ? 'nouns' : 'noun';
}

function kindOfSender({ norm }: Word): SubjectKind {
  return norm === 'i' || norm === 'we' || norm === 'my' || norm === 'our' ? norm : 'sender-name';
}
