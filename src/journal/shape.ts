import type { Orientation, Review, ReviewSentence, Span } from '../engine/types.ts';

/** One sentence of a message's shape, without its text. */
export interface ShapeSentence {
  readonly orientation: Orientation;
  /** At least 1. */
  readonly words: number;
  /** Whether it has a checkable fact that is the reader's alone. */
  readonly fact: boolean;
  readonly question: boolean;
}

/** Messages with more sentences have no shape: nobody would follow it. */
const MOST_SENTENCES = 20;
/** Most words of a sentence; more are stored as this. */
const MOST_WORDS = 999;

const LETTERS: Readonly<Record<Orientation, string>> = { customer: 'c', self: 's', shared: 'b', neutral: 'n' };
const SIDES = new Map(Object.entries(LETTERS).map(([side, letter]) => [letter, side as Orientation]));

const SENTENCE = '([csbn])([1-9]\\d{0,2})(!?)(\\??)';
/** A stored shape: side, words, `!` for a fact, `?` for a question, as in "c14! c9? s20". */
export const SHAPE = new RegExp(`^${SENTENCE}(?: ${SENTENCE}){0,${MOST_SENTENCES - 1}}$`);
const EACH = new RegExp(SENTENCE, 'g');

/** The shape of a message; undefined if it has no number, no sentence, or too many. */
export function shapeOf({ focus, sentences, credits }: Review, body: string): string | undefined {
  if (focus === null || sentences.length === 0 || sentences.length > MOST_SENTENCES) return undefined;
  const facts = credits.filter(({ rule, target }) => rule === 'specific-fact' && target === 'body');
  return sentences.map((sentence) => toLetters(sentence, body, facts)).join(' ');
}

function toLetters({ orientation, start, end }: ReviewSentence, body: string, facts: readonly Span[]): string {
  const text = body.slice(start, end);
  const words = text.match(/\S+/g)?.length ?? 1;
  const fact = facts.some((one) => one.start < end && one.end > start);
  return `${LETTERS[orientation]}${Math.min(MOST_WORDS, words)}${fact ? '!' : ''}${text.includes('?') ? '?' : ''}`;
}

/** The sentences of a stored shape. */
export function sentencesOf(shape: string): readonly ShapeSentence[] {
  return [...shape.matchAll(EACH)].map(([, side = '', words, fact, question]) => ({
    orientation: SIDES.get(side) ?? 'neutral',
    words: Number(words),
    fact: fact !== '',
    question: question !== '',
  }));
}
