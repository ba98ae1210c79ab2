import type { Shape } from './clauses.ts';
import { type Cue, cuesIn } from './lexicon/cues.ts';
import { type Sense, sensesOf } from './lexicon/senses.ts';
import type { Word } from './parsed.ts';
import { groupOf, type SubjectGroup, type SubjectKind, subjectKind } from './subject-kind.ts';

/** A clause with everything that rows and features look at, found once. */
export interface Sight {
  readonly shape: Shape;
  readonly kind: SubjectKind;
  readonly group: SubjectGroup;
  readonly cues: ReadonlyMap<Cue, readonly Word[]>;
  readonly reader: readonly Word[];
  readonly sender: readonly Word[];
  readonly anchored: boolean;
  /** It names only things that anybody has, and nothing checkable: "your profile". */
  readonly bare: boolean;
  readonly has: (...senses: Sense[]) => boolean;
  readonly subjectHas: (...senses: Sense[]) => boolean;
  readonly lemma: (...lemmas: string[]) => boolean;
}

export function sightOf(shape: Shape): Sight {
  const cues = new Map<Cue, Word[]>();
  for (const { cue, at, length } of cuesIn(shape.words.map((word) => word.norm))) {
    cues.set(cue, [...(cues.get(cue) ?? []), ...shape.words.slice(at, at + length)]);
  }
  const senses = (words: readonly Word[]) => new Set(words.flatMap((word) => sensesOf(word.lemma)));
  const all = senses(shape.words);
  const subject = senses(shape.subject);
  const lemmas = new Set(shape.words.map((word) => word.lemma));
  const kind = subjectKind(shape);
  return {
    shape,
    kind,
    group: groupOf(kind),
    cues,
    reader: shape.words.filter((word) => word.side === 'reader'),
    sender: shape.words.filter((word) => word.side === 'sender'),
    anchored: shape.anchors.length > 0,
    bare:
      ['profile', 'website', 'linkedin', 'company', 'background', 'experience', 'journey'].some((one) =>
        lemmas.has(one),
      ) && !shape.anchors.some(({ kind }) => kind === 'number' || kind === 'date' || kind === 'event'),
    has: (...wanted) => wanted.some((sense) => all.has(sense)),
    subjectHas: (...wanted) => wanted.some((sense) => subject.has(sense)),
    lemma: (...wanted) => wanted.some((one) => lemmas.has(one)),
  };
}

export const own = ({ group }: Sight): boolean => group === 'i' || group === 'we';
export const theirs = ({ group }: Sight): boolean => group === 'you';
export const things = ({ group }: Sight): boolean => group === 'noun' || group === 'plural' || group === 'name';
export const carried = ({ group }: Sight): boolean => group === 'it' || group === 'they';
/** "Every client gets a report": the sender's customers. */
export const clientele = (s: Sight): boolean =>
  ['every', 'each', 'all'].includes(s.shape.subject[0]?.norm ?? '') &&
  s.lemma('client', 'customer', 'user', 'member') &&
  s.reader.length === 0;
/** "Most planners we talk to": the sender is only the source of a statement about others. */
export const told = (s: Sight): boolean =>
  s.sender.length === 1 && s.lemma('talk', 'speak', 'work', 'meet', 'see', 'hear', 'audit', 'visit', 'know', 'ask');
/** An indefinite third party: "A few grocers", "One depot". */
export const indefinite = (s: Sight): boolean =>
  things(s) &&
  (['a', 'an', 'one', 'two', 'three', 'four', 'five', 'several', 'another', 'other', 'some', 'similar'].includes(
    s.shape.subject[0]?.norm ?? '',
  ) ||
    s.shape.subject[0]?.pos === 'number');
export const short = (s: Sight): boolean => s.shape.words.length <= 4;
