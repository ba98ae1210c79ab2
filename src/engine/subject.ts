import type { Side, Word } from './parsed.ts';

export interface Found {
  readonly subject: readonly Word[];
  readonly subjectSide: Side;
  readonly verb: Word | null;
  readonly inner: Word | null;
  readonly imperative: boolean;
  readonly elided: boolean;
}

const AUX_LEMMAS = new Set(['be', 'have', 'do']);
/** Verbs whose omitted subject is the thing mentioned before: "Seems slow", "Takes an hour". */
const CARRIES = new Set([
  'seem',
  'sound',
  'take',
  'turn',
  'mean',
  'depend',
  'cost',
  'suit',
  'matter',
  'happen',
  'be',
  'have',
]);
/** Verbs whose omitted subject is the writer. */
const ELIDED = new Set([
  'hope',
  'love',
  'want',
  'wonder',
  'guess',
  'think',
  'appreciate',
  'look',
  'trust',
  'believe',
  'figure',
  'assume',
  'wish',
  'reckon',
]);
const WANTING = new Set([
  'love',
  'like',
  'want',
  'hope',
  'wish',
  'need',
  'let',
  'happy',
  'glad',
  'delighted',
  'pleased',
  'keen',
  'try',
  'look',
  'plan',
  'mean',
  'able',
  'going',
  'go',
  'excited',
  'reach',
  'write',
  'call',
  'thrilled',
  'curious',
  'eager',
  'aim',
  'offer',
  'help',
  'think',
  'ask',
  'start',
  'know',
  'hear',
  'have',
]);

/** Finds subject and main verb from the tags, also in questions and inversions. */
export function findSubject(words: readonly Word[], question: boolean): Found {
  const finite = verbIndex(words);
  const relative = question ? null : beforeRelative(words, finite);
  const at = relative?.at ?? finite;
  if (at < 0) return { subject: [], subjectSide: 'none', verb: null, inner: null, imperative: false, elided: false };
  const main = mainVerb(words, at);
  const before = relative?.subject ?? nominalBefore(words, at);
  const inverted = before.length === 0 && isAux(words[at]) ? nominalAfter(words, at) : [];
  const subject = before.length > 0 ? before : inverted;
  const verb = inverted.length > 0 ? (verbAfter(words, at + 1) ?? words[at] ?? null) : main;
  const bare = subject.length === 0;
  const first = words[at];
  const carries = isCarried(first);
  const elided =
    bare &&
    !question &&
    first !== undefined &&
    !carries &&
    (first.past || first.gerund || ELIDED.has(first.lemma) || isAux(first));
  const imperative =
    bare && !elided && !carries && first !== undefined && !question && first.norm === first.lemma && leads(words, at);
  const side: Side = bare ? (elided ? 'sender' : imperative ? 'reader' : 'none') : sideOfGroup(subject);
  return { subject, subjectSide: side, verb, inner: innerVerb(words, verb), imperative, elided };
}

const isAux = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'auxiliary' || word.pos === 'modal' || (word.pos === 'verb' && AUX_LEMMAS.has(word.lemma)));
/** "Seems slow", "Takes an hour", "Didn't add one": the subject is the thing mentioned before. */
const isCarried = (word: Word | undefined): boolean =>
  word !== undefined &&
  (CARRIES.has(word.lemma) || word.lemma === 'do' || (word.norm.endsWith('s') && word.norm !== word.lemma));
const isVerbal = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'verb' || word.pos === 'auxiliary' || word.pos === 'modal');

/** Index of the first finite verb: not after "to", and a bare -ing form only if there is no other. */
function verbIndex(words: readonly Word[]): number {
  const finite = words.findIndex((word, i) => isVerbal(word) && !word.gerund && words[i - 1]?.norm !== 'to');
  return finite >= 0 ? finite : words.findIndex((word) => isVerbal(word));
}

/** The main verb from an auxiliary on. */
function mainVerb(words: readonly Word[], at: number): Word | null {
  let i = at;
  while (isAux(words[i])) {
    let next = i + 1;
    while (words[next]?.pos === 'adverb' && next < i + 4) next++;
    if (!isVerbal(words[next])) break;
    i = next;
  }
  return words[i] ?? null;
}

function verbAfter(words: readonly Word[], from: number): Word | null {
  for (let i = from; i < Math.min(words.length, from + 8); i++)
    if (words[i]?.pos === 'verb' && words[i - 1]?.norm !== 'to') return words[i] ?? null;
  return null;
}

const NOMINAL = new Set(['pronoun', 'noun', 'name', 'determiner', 'number', 'adjective']);

/** The noun group right before the verb, with its "of" and "at" parts; it does not cross punctuation. */
function nominalBefore(words: readonly Word[], at: number): Word[] {
  let end = at;
  while (end > 0 && words[end - 1]?.pos === 'adverb') end--;
  let start = end;
  while (start > 0 && start > end - 12) {
    const word = words[start - 1];
    const after = words[start];
    if (!word || (after && start < end && after.start - word.end > 1)) break;
    if (!(NOMINAL.has(word.pos) || ['of', 'at', 'in', 'for', 'on', 'from', 'with', 'and', '&'].includes(word.norm)))
      break;
    start--;
  }
  const led = words[start]?.pos === 'preposition';
  while (start < end && !NOMINAL.has(words[start]?.pos ?? 'other')) start++;
  const last = words[end - 1];
  return last && SUBJECT_PRONOUNS.has(last.norm) && (led || end - start > 4 || start === 0)
    ? [last]
    : words.slice(start, end);
}

const SUBJECT_PRONOUNS = new Set(['i', 'we', 'you', 'they', 'he', 'she']);

const QUANTITIES = new Set(['most', 'many', 'some', 'few', 'all', 'every', 'several', 'lots', 'other']);

/** "The clerks I asked count by hand": the noun before a bare relative clause is the subject, and the verb comes after it. */
function beforeRelative(words: readonly Word[], at: number): { subject: Word[]; at: number } | null {
  const pronoun = at - 1;
  const last = words[pronoun];
  const head = words[pronoun - 1];
  if (!last || !head || pronoun < 1 || pronoun > 8 || !SUBJECT_PRONOUNS.has(last.norm)) return null;
  if ((head.pos !== 'noun' && head.pos !== 'name') || last.start - head.end > 1) return null;
  const group = words.slice(0, pronoun);
  if (
    !group.every((word) => NOMINAL.has(word.pos) || word.pos === 'other' || word.norm === 'of') ||
    group[0]?.pos === 'preposition'
  )
    return null;
  const next = words.findIndex(
    (word, i) =>
      i > at && isVerbal(word) && !word.gerund && (words[i - 1]?.norm !== 'to' || i === at + 2) && !isAux(words[i - 1]),
  );
  if (next > 0) return { subject: group, at: next };
  return QUANTITIES.has(group[0]?.norm ?? '') ? { subject: group, at } : null;
}

function nominalAfter(words: readonly Word[], at: number): Word[] {
  let start = at + 1;
  while (words[start]?.pos === 'adverb') start++;
  let end = start;
  while (end < words.length && end < start + 8 && NOMINAL.has(words[end]?.pos ?? 'other')) {
    end++;
    if (
      words[end - 1]?.pos === 'pronoun' &&
      !['my', 'your', 'our', 'their', 'his', 'her', 'its'].includes(words[end - 1]?.norm ?? '')
    )
      break;
  }
  return words.slice(start, end);
}

function leads(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .every(
      (word) =>
        ['adverb', 'interjection', 'conjunction', 'other'].includes(word.pos) ||
        word.norm === 'please' ||
        word.norm === 'kindly',
    );
}

/** The side of a noun group: of its owner or its head, the first that has one. */
export function sideOfGroup(words: readonly Word[]): Side {
  return words.find((word) => word.side !== 'none')?.side ?? 'none';
}

function innerVerb(words: readonly Word[], verb: Word | null): Word | null {
  const at = verb ? words.indexOf(verb) : 0;
  const window = words.slice(Math.max(0, at), at + 6);
  const cue = window.findIndex((word) => WANTING.has(word.lemma));
  if (cue < 0) return null;
  const inner = window.slice(cue + 1).find((word) => isVerbal(word) && !AUX_LEMMAS.has(word.lemma));
  return inner && inner !== verb ? inner : null;
}
