import type { Shape } from './clauses.ts';
import type { Heard, Taken } from './heard.ts';
import { OPEN_ROWS } from './leanings.ts';
import { sensesOf } from './lexicon/senses.ts';
import type { Word } from './parsed.ts';
import { asksWhat } from './questions.ts';
import { type RowName, rowOf } from './rows.ts';
import { type Sight, sightOf } from './sight.ts';
import { groupOf, subjectKind } from './subject-kind.ts';
import { type Chances, type Channel, type Kind, ORIENTATIONS, type Orientation } from './types.ts';

/** What a clause stands in: everything that is not in its own words. */
export interface Context {
  readonly kind: Kind;
  readonly channel: Channel;
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
  /** What is known of the other side's last message, and what of it the clause takes up; null where there is none. */
  readonly heard: (Omit<Heard, 'taken'> & { readonly taken: Taken }) | null;
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

/** Observes a clause: its own words once, whatever it stands in. */
export function observer(shape: Shape): (context: Context) => Observed {
  const sight = sightOf(shape);
  const row = rowOf(sight);
  const own = collected((add) => {
    grammar(sight, add);
    sides(sight, add);
    wording(sight, add);
    add(`row=${row}`, shape.words.slice(0, 1));
  });
  return (context) => {
    const around = collected((add) => {
      if (OPEN_ROWS.has(row)) carriedOn(sight, row, context, add);
      if (sight.anchored) add(`row=${row}+anchored`);
      surroundings(sight, context, add);
      answering(sight, row, context, add);
    });
    return { row, features: [...own, ...around] };
  };
}

/** All features that are added, each once. */
function collected(fill: (add: Add) => void): Feature[] {
  const found = new Map<string, { readonly words: Word[]; readonly share: number }>();
  fill((name, words = [], share = 1) => {
    const known = found.get(name);
    if (known) known.words.push(...words);
    else found.set(name, { words: [...words], share });
  });
  return [...found].map(([name, { words, share }]) => ({ name, words, share }));
}

/** An open row's own word on what the sentence before means for it. */
function carriedOn({ shape }: Sight, row: RowName, context: Context, add: Add): void {
  const paragraph = paragraphOf(context);
  for (const [before, share] of sharesOf(context.before)) {
    add(`row=${row}+before=${before}`, shape.words.slice(0, 1), share);
    add(`row=${row}+${paragraph}:before=${before}`, [], share);
  }
}

type Add = (name: string, words?: readonly Word[], share?: number) => void;

const modeOf = ({ question }: Shape): 'ask' | 'say' => (question ? 'ask' : 'say');

const paragraphOf = ({ sameParagraph }: Context): string => (sameParagraph ? 'same-paragraph' : 'new-paragraph');

/** The labels a sentence may have, each with its chance; `start` where there is no sentence. */
const sharesOf = (chances: Chances | null): readonly (readonly [string, number])[] =>
  chances
    ? ORIENTATIONS.map((label) => [label, chances[label]] as const).filter(([, share]) => share > 0)
    : [['start', 1]];

function grammar(sight: Sight, add: Add): void {
  const { shape, kind, group } = sight;
  const core = [...shape.subject, ...(shape.verb ? [shape.verb] : [])];
  const mode = modeOf(shape);
  add(mode, shape.words.slice(0, 1));
  add(`${mode}:subject=${kind}`, shape.subject);
  add(`${mode}:act=${shape.act}`, core);
  add(`${mode}:frame=${group}+${shape.act}`, core);
  if (shape.verb?.past) add(`past+${group}`, core);
  if (shape.verb?.gerund) add(`progressive+${group}`, core);
  if (shape.inner) add(`${mode}:inner=${group}`, [shape.inner]);
  if (shape.conditional) add(`conditional+${group}`, shape.words.slice(0, 1));
  const modal = shape.words.find((word) => word.pos === 'modal');
  if (modal) add(`${mode}:modal=${modal.lemma}+${group}`, [modal]);
  const not = shape.words.find((word) => word.lemma === 'not' || word.lemma === 'no' || word.lemma === 'never');
  if (not) add(`negated+${group}`, [not]);
  if (!shape.question) return;
  const opener = shape.words[0];
  if (opener) add(`ask:opens=${openingOf(opener)}`, [opener]);
  const { asks, words } = asksWhat(sight);
  add(`asks=${asks}`, words);
}

/** How a question opens: by the very word where that tells what kind of question it is. */
function openingOf({ pos, norm, lemma }: Word): string {
  if (pos === 'question-word') return norm;
  return pos === 'modal' || pos === 'auxiliary' || pos === 'verb' ? lemma : pos;
}

function sides({ shape, group, reader, sender }: Sight, add: Add): void {
  const mode = modeOf(shape);
  const outside = (words: readonly Word[]) => words.filter((word) => !shape.subject.includes(word));
  add(
    `${mode}:sides=${reader.length > 0 && sender.length > 0 ? 'both' : sideNamed(reader, sender)}`,
    shape.words.filter((word) => word.side !== 'none'),
  );
  const inside = outside(sender);
  for (const word of outside(reader)) add(`reader-${role(word)}+${group}`, [word]);
  for (const word of inside) add(`sender-${role(word)}+${group}`, [word]);
  if (inside.length > 0) add(`${mode}:sender-inside`, inside);
}

const sideNamed = (reader: readonly Word[], sender: readonly Word[]): string =>
  reader.length > 0 ? 'reader' : sender.length > 0 ? 'sender' : 'none';

function role(word: Word): string {
  if (['your', 'my', 'our', 'yours', 'ours', 'mine', 'ur'].includes(word.norm) || word.norm.endsWith("'s"))
    return 'owner';
  if (['me', 'us'].includes(word.norm)) return 'object';
  return word.pos === 'pronoun' ? word.norm : 'name';
}

function wording({ shape, group, cues }: Sight, add: Add): void {
  const mode = modeOf(shape);
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
  for (const [cue, words] of cues) {
    add(`${mode}:cue=${cue}`, words);
    add(`cue=${cue}+${group}`, words);
  }
  const kinds = new Set(shape.anchors.map((anchor) => anchor.kind));
  for (const kind of kinds) {
    const words = shape.words.filter((word) =>
      shape.anchors.some((anchor) => anchor.kind === kind && anchor.start === word.start),
    );
    add(`${mode}:anchor=${kind}`, words);
    add(`anchor=${kind}+${group}`, words);
  }
  if (kinds.size === 0) add(`${mode}:no-anchor+${group}`);
}

/** Whether a clause names a side, or leaves it out as "Saw" and "Have a look" do. */
const isSided = ({ shape, reader, sender }: Sight): boolean =>
  reader.length > 0 || sender.length > 0 || shape.elided || shape.imperative;

function surroundings(sight: Sight, context: Context, add: Add): void {
  const { shape, group } = sight;
  const sided = isSided(sight);
  const mode = modeOf(shape);
  const openness = sided ? 'sided' : 'open';
  for (const [before, share] of sided && !context.before ? [] : sharesOf(context.before)) {
    add(`before=${before}+${openness}`, [], share);
    add(`${paragraphOf(context)}:before=${before}+${openness}`, [], share);
    if (!sided) add(`${mode}:before=${before}+${group}`, [], share);
  }
  for (const [header, share] of context.header ? sharesOf(context.header) : []) add(`item-of=${header}`, [], share);
  if (context.bullet) add('item');
  if (context.topic) add(`topic=${context.topic}+${openness}`);
  if (context.listed && !sided) add(LISTED);
  const count = shape.words.length;
  add(count <= 3 ? 'length=3' : count <= 6 ? 'length=6' : count <= 12 ? 'length=12' : 'length=long');
  add(`kind=${context.kind}+${mode}`);
  if (context.contact) add(`contact+${mode}+${group}`);
  if (context.channel === 'linkedin_note') add('note');
  if (shape.words.some((word) => word.pos === 'url') && count <= 4) add('link-only');
  for (const mate of context.mates) add(`mate:${modeOf(mate)}=${groupOf(subjectKind(mate))}+${mate.act}`);
  for (const mate of context.mates) if (mate.words.some((word) => word.side === 'sender')) add('mate:sender');
  for (const mate of context.mates) if (mate.words.some((word) => word.side === 'reader')) add('mate:reader');
}

/** Where there are words of the other side: what they asked for is not the sender's alone. */
function answering(sight: Sight, row: RowName, context: Context, add: Add): void {
  if (!context.heard) return;
  const { shape, group, reader, sender, has } = sight;
  const { asked, price, time, taken } = context.heard;
  const mode = modeOf(shape);
  const anchored = (kind: Shape['anchors'][number]['kind']) => shape.anchors.some((anchor) => anchor.kind === kind);
  const number = anchored('number') || shape.words.some(({ pos }) => pos === 'number');
  add(`heard=${taken}+${mode}`);
  add(`heard=${taken}+${group}`);
  add(`heard=${taken}+${isSided(sight) ? 'sided' : 'open'}`);
  if (context.before === null) add(`heard=${taken}+first`);
  if (price && number) add('asked-price+number');
  if (time && (number || anchored('date') || has('day'))) add('named-time+time');
  if (!asked) return;
  add(`asked+${mode}+${group}`);
  add(`asked+row=${row}`);
  add(`asked+heard=${taken}+${sideNamed(reader, sender)}`);
  if (anchored('number')) add('asked+number');
}
