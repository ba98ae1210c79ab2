import type { Shape } from './clauses.ts';
import { isVisit } from './lexicon/acts.ts';
import { sensesOf } from './lexicon/senses.ts';
import type { Word } from './parsed.ts';
import { sideOfGroup } from './subject.ts';

/**
 * A clause without its idle "you" and "your": those that a writer could sprinkle over any pitch. "For you" is removed
 * whole, and so is "and your team" after it. Returns the same clause if nothing is idle.
 */
export function withoutStuffing(shape: Shape): Shape {
  const gone = new Set<Word>();
  shape.words.forEach((word, index) => {
    if (isIdle(word, index, shape)) for (const one of withCompany(shape.words, index, gone)) gone.add(one);
  });
  if (gone.size === 0) return shape;
  const kept = (words: readonly Word[]) => words.filter((word) => !gone.has(word));
  const subject = kept(shape.subject);
  const subjectSide = subject.length === shape.subject.length ? shape.subjectSide : sideOfGroup(subject);
  const anchors = shape.anchors.filter((anchor) => ![...gone].some((word) => word.start === anchor.start));
  return { ...shape, words: kept(shape.words), subject, subjectSide, anchors };
}

/**
 * Whether a "you" or "your" is idle. It is not in a subject (also of an inner clause), in what the writer saw or the
 * reader made public, and in what a question asks about.
 */
function isIdle(word: Word, index: number, shape: Shape): boolean {
  if (word.side !== 'reader' || word.pos !== 'pronoun') return false;
  if (isBareThing(shape, index)) return true;
  if (index === 0 || leadsSubject(shape, index) || (word.norm === 'you' && shape.subject.includes(word))) return false;
  return !(
    isInnerSubject(shape.words, index) ||
    isAttended(shape, word) ||
    isPublished(shape, index) ||
    isAskedAbout(shape)
  );
}

/** "Your reports and waiting lists": a thing of theirs, and no statement about it. A dated one is no idle word. */
const isBareThing = ({ question, words, anchors }: Shape, index: number): boolean =>
  index === 0 &&
  !question &&
  words[0]?.norm === 'your' &&
  !words.some(isFiniteVerb) &&
  !anchors.some(({ kind }) => kind === 'date');

/** "Your planners", "two of your planners", also after a time or place: "on Friday your planners". */
function leadsSubject({ subject, words }: Shape, index: number): boolean {
  const word = words[index];
  if (!word || !subject.includes(word)) return false;
  if (subject[0] === word) return true;
  const before = words[index - 1];
  if (before?.norm === 'of') return isCount(words[index - 2]);
  return before?.pos !== 'preposition' || (words[0]?.pos === 'preposition' && words[1] === subject[0] && index === 2);
}

const SOME = new Set(['one', 'some', 'few', 'several', 'each', 'both', 'none']);

/** A share is no count: "81 % of your breaches" is what a market study says, with "your" put in. */
const isCount = (word: Word | undefined): boolean =>
  word !== undefined && ((word.pos === 'number' && !word.norm.endsWith('%')) || SOME.has(word.norm));

/** Words that open a clause inside a clause: "how you staff it", "I heard your depot moved". */
const OPENS = new Set(
  'that if whether when where why how what which who because since while after before until know see notice hear read understand gather assume guess imagine suspect think believe say tell mention mean suppose figure bet remember recall inform'.split(
    ' ',
  ),
);
/** Verbs of "as you know", "if you want", which fit any reader. */
const FILLERS = new Set(['know', 'see', 'may', 'might', 'can', 'want', 'like', 'need']);

/** "You", or a noun group with "your", followed by its own finite verb. */
function isInnerSubject(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const isYou = words[index]?.norm === 'you';
  if (isYou ? before?.norm === 'as' : !OPENS.has(before?.lemma ?? '')) return false;
  let at = isYou ? index + 1 : index + 1 + groupAfter(words, index).length;
  while (words[at]?.pos === 'adverb') at++;
  return isFiniteVerb(words[at]) && (isYou ? !FILLERS.has(words[at]?.lemma ?? '') : at > index + 1);
}

/** "I have seen your pumps", "I ordered from your shop". */
const isAttended = (shape: Shape, word: Word): boolean =>
  word.norm === 'your' && shape.subjectSide === 'sender' && (shape.act === 'attend' || isVisit(shape));

/** "Your post on churn", unless it is the writer who would make it. */
const isPublished = (shape: Shape, index: number): boolean =>
  !(shape.subjectSide === 'sender' && (shape.act === 'offer' || shape.act === 'do')) &&
  groupAfter(shape.words, index).some(
    ({ lemma }) => sensesOf(lemma).includes('published') || ['website', 'site', 'homepage', 'store'].includes(lemma),
  );

/** "Which tool are your agents on?", "Is the backlog on your list?" */
const isAskedAbout = ({ question, words }: Shape): boolean =>
  question &&
  (words[0]?.pos === 'question-word' || words[0]?.lemma === 'be') &&
  !words.some(({ side }) => side === 'sender');

/** The nouns, names and adjectives that follow a word. */
function groupAfter(words: readonly Word[], index: number): readonly Word[] {
  const next = words.slice(index + 1, index + 6);
  const end = next.findIndex(({ pos }) => !['noun', 'name', 'adjective', 'number'].includes(pos));
  return end < 0 ? next : next.slice(0, end);
}

const isFiniteVerb = (word: Word | undefined): boolean =>
  word !== undefined && ['verb', 'auxiliary', 'modal'].includes(word.pos) && !word.gerund;

/** The word with its preposition ("for you"), or the second half of "you and your team". */
function withCompany(words: readonly Word[], index: number, gone: ReadonlySet<Word>): Word[] {
  const around = (offset: number) => words.slice(index + offset, index + offset + 1);
  const [before] = around(-1);
  const [first] = around(-2);
  if (before?.norm === 'and' && first && gone.has(first)) return [before, ...around(0), ...around(1)];
  return before?.pos === 'preposition' && words[index]?.norm === 'you' ? [before, ...around(0)] : around(0);
}
