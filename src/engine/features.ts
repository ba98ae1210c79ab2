import type { Shape } from './clauses.ts';
import { OPEN_ROWS } from './leanings.ts';
import { cuesIn } from './lexicon/cues.ts';
import { sensesOf } from './lexicon/senses.ts';
import type { Word } from './parsed.ts';
import { asksWhat } from './questions.ts';
import { type RowName, rowOf } from './rows.ts';
import { sightOf } from './sight.ts';
import { broad, subjectKind } from './subject-kind.ts';
import { type Chances, type DraftInput, ORIENTATIONS, type Orientation } from './types.ts';

/** What a clause stands in: everything that is not in its own words. */
export interface Context {
  readonly input: DraftInput;
  /** What the sentence before is; null at the head of the message. */
  readonly before: Chances | null;
  /** What the sentence is that introduces a list this clause is an item of. */
  readonly header: Chances | null;
  readonly bullet: boolean;
  readonly sameParagraph: boolean;
  /** The other clauses of the same sentence. */
  readonly mates: readonly Shape[];
  /** Labels under which the words of this clause were last used. */
  readonly topic: Orientation | null;
  /** A word stands in it that the playbook lists as the reader's. */
  readonly listed: boolean;
  readonly contact: boolean;
}

/** A named observation and the words it rests on. */
export interface Feature {
  readonly name: string;
  readonly words: readonly Word[];
  /** 0-1: how far it holds. What rests on another sentence holds as far as that sentence is likely to be so. */
  readonly share: number;
}

/** Set by the playbook alone: no labelled message has it, so that its weight stays where the fit starts from. */
export const LISTED = 'listed';

/** What is seen of a clause in its context: the row that fits it, and all features. */
export interface Observed {
  readonly row: RowName;
  readonly features: readonly Feature[];
}

/** Observes a clause in its context. */
export function observe(shape: Shape, context: Context): Observed {
  const found = new Map<string, { readonly words: Word[]; readonly share: number }>();
  const add: Add = (name, words = [], share = 1) => {
    const known = found.get(name);
    if (known) known.words.push(...words);
    else found.set(name, { words: [...words], share });
  };
  grammar(shape, add);
  wording(shape, add);
  const row = rowOf(sightOf(shape));
  add(`row=${row}`, shape.words.slice(0, 1));
  if (OPEN_ROWS.has(row)) {
    const paragraph = paragraphOf(context);
    for (const [before, share] of sharesOf(context.before)) {
      add(`row=${row}+before=${before}`, shape.words.slice(0, 1), share);
      add(`row=${row}+${paragraph}:before=${before}`, [], share);
    }
  }
  if (shape.anchors.length > 0) add(`row=${row}+anchored`);
  surroundings(shape, context, add);
  return { row, features: [...found].map(([name, { words, share }]) => ({ name, words, share })) };
}

type Add = (name: string, words?: readonly Word[], share?: number) => void;

const paragraphOf = ({ sameParagraph }: Context): string => (sameParagraph ? 'same-paragraph' : 'new-paragraph');

/** The labels a sentence may have, each with its chance; `start` where there is no sentence. */
const sharesOf = (chances: Chances | null): readonly (readonly [string, number])[] =>
  chances
    ? ORIENTATIONS.map((label) => [label, chances[label]] as const).filter(([, share]) => share > 0)
    : [['start', 1]];

function grammar(shape: Shape, add: Add): void {
  const kind = subjectKind(shape);
  const core = [...shape.subject, ...(shape.verb ? [shape.verb] : [])];
  const mode = shape.question ? 'ask' : 'say';
  add(`${mode}`, shape.words.slice(0, 1));
  add(`${mode}:subject=${kind}`, shape.subject);
  add(`${mode}:act=${shape.act}`, core);
  add(`${mode}:frame=${broad(kind)}+${shape.act}`, core);
  if (shape.verb?.past) add(`past+${broad(kind)}`, core);
  if (shape.verb?.gerund) add(`progressive+${broad(kind)}`, core);
  if (shape.inner) add(`${mode}:inner=${broad(kind)}`, [shape.inner]);
  if (shape.conditional) add(`conditional+${broad(kind)}`, shape.words.slice(0, 1));
  const modal = shape.words.find((word) => word.pos === 'modal');
  if (modal) add(`${mode}:modal=${modal.lemma}+${broad(kind)}`, [modal]);
  const not = shape.words.find((word) => word.lemma === 'not' || word.lemma === 'no' || word.lemma === 'never');
  if (not) add(`negated+${broad(kind)}`, [not]);
  const opener = shape.words[0];
  if (shape.question && opener)
    add(
      `ask:opens=${opener.pos === 'question-word' ? opener.norm : opener.pos === 'modal' || opener.pos === 'auxiliary' || opener.pos === 'verb' ? opener.lemma : opener.pos}`,
      [opener],
    );
  if (shape.question) {
    const { asks, words } = asksWhat(shape);
    add(`asks=${asks}`, words);
  }
  sides(shape, mode, kind, add);
}

function sides(shape: Shape, mode: string, kind: string, add: Add): void {
  const others = shape.words.filter((word) => !shape.subject.includes(word));
  const reader = others.filter((word) => word.side === 'reader');
  const sender = others.filter((word) => word.side === 'sender');
  const all = shape.words;
  const has = (side: 'reader' | 'sender') => all.some((word) => word.side === side);
  add(
    `${mode}:sides=${has('reader') ? (has('sender') ? 'both' : 'reader') : has('sender') ? 'sender' : 'none'}`,
    all.filter((word) => word.side !== 'none'),
  );
  const own = broad(kind);
  for (const word of reader) add(`reader-${role(word)}+${own}`, [word]);
  for (const word of sender) add(`sender-${role(word)}+${own}`, [word]);
  if (sender.length > 0) add(`${mode}:sender-inside`, sender);
}

function role(word: Word): string {
  if (['your', 'my', 'our', 'yours', 'ours', 'mine', 'ur'].includes(word.norm) || word.norm.endsWith("'s"))
    return 'owner';
  if (['me', 'us'].includes(word.norm)) return 'object';
  return word.pos === 'pronoun' ? word.norm : 'name';
}

function wording(shape: Shape, add: Add): void {
  const mode = shape.question ? 'ask' : 'say';
  for (const word of shape.words) if (word.pos === 'verb') add(`verb=${word.lemma}`, [word]);
  shape.words.forEach((word, index) => {
    for (const sense of sensesOf(word.lemma)) {
      add(`${mode}:${sense}`, [word]);
      const before = shape.words
        .slice(Math.max(0, index - 3), index)
        .find((other) => other.side === 'reader' || other.side === 'sender');
      if (before && role(before) === 'owner') add(`${before.side}'s:${sense}`, [before, word]);
      if (shape.subject.includes(word)) add(`subject:${sense}`, [word]);
    }
  });
  for (const { cue, at, length } of cuesIn(shape.words.map((word) => word.norm))) {
    const words = shape.words.slice(at, at + length);
    add(`${mode}:cue=${cue}`, words);
    add(`cue=${cue}+${broad(subjectKind(shape))}`, words);
  }
  const kinds = new Set(shape.anchors.map((anchor) => anchor.kind));
  for (const kind of kinds) {
    const words = shape.words.filter((word) =>
      shape.anchors.some((anchor) => anchor.kind === kind && anchor.start === word.start),
    );
    add(`${mode}:anchor=${kind}`, words);
    add(`anchor=${kind}+${broad(subjectKind(shape))}`, words);
  }
  if (kinds.size === 0) add(`${mode}:no-anchor+${broad(subjectKind(shape))}`);
}

function surroundings(shape: Shape, context: Context, add: Add): void {
  const sided =
    shape.words.some((word) => word.side === 'reader' || word.side === 'sender') || shape.elided || shape.imperative;
  const mode = shape.question ? 'ask' : 'say';
  const openness = sided ? 'sided' : 'open';
  for (const [before, share] of sided && !context.before ? [] : sharesOf(context.before)) {
    add(`before=${before}+${openness}`, [], share);
    add(`${paragraphOf(context)}:before=${before}+${openness}`, [], share);
    if (!sided) add(`${mode}:before=${before}+${broad(subjectKind(shape))}`, [], share);
  }
  for (const [header, share] of context.header ? sharesOf(context.header) : []) add(`item-of=${header}`, [], share);
  if (context.bullet) add('item');
  if (context.topic) add(`topic=${context.topic}+${openness}`);
  if (context.listed && !sided) add(LISTED);
  const count = shape.words.length;
  add(count <= 3 ? 'length=3' : count <= 6 ? 'length=6' : count <= 12 ? 'length=12' : 'length=long');
  add(`kind=${context.input.kind}+${mode}`);
  if (context.contact) add(`contact+${mode}+${broad(subjectKind(shape))}`);
  if (context.input.channel === 'linkedin_note') add('note');
  if (shape.words.some((word) => word.pos === 'url') && count <= 4) add('link-only');
  for (const mate of context.mates)
    add(`mate:${mate.question ? 'ask' : 'say'}=${broad(subjectKind(mate))}+${mate.act}`);
  for (const mate of context.mates) if (mate.words.some((word) => word.side === 'sender')) add('mate:sender');
  for (const mate of context.mates) if (mate.words.some((word) => word.side === 'reader')) add('mate:reader');
}
