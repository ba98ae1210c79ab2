import type { Clause, Sentence } from '../parsed.ts';
import type { Reading } from '../reading.ts';
import { INTRODUCTION } from './phrases.ts';
import { answersPrice } from './topics.ts';

/** Words from which on a line tells of the sender at length, however it begins. */
const LONG = 24;
/** Words up to which who-I-am is a short clause. */
const SHORT = 16;

/** "If it is the matching, …", "Because one clerk cannot be in two places, …": it holds as far as theirs does. */
const OPENS_IF = /^\W*(?:(?:and|but|or|so) )?(?:if|should|because|since (?!\d))\b/i;

/** "That is the part we do", "I ask because …", "which is why that week stood out". */
const POINTS_BACK =
  /^\W*(?:(?:\w+ing )?(?:that|this|it)(?:['’]s| is| was)|(?:with|for|on|at|since|because of) (?:that|this|those)) |\bI(?:['’]m| am)? ask(?:ing)?(?: \w+)? because\b|\bwhich is (?:why|what|where)\b/i;

/** "A bakery in Lund moved two of its ovens and paid 11% less": what changed at another firm, as the coach asks for. */
const tellsCase = ({ words, verb, anchors, subjectSide }: Clause): boolean =>
  verb?.past === true &&
  subjectSide !== 'sender' &&
  anchors.some(({ kind }) => kind === 'number') &&
  words.every(({ side }) => side !== 'sender');

/** Who writes, in the first person: what a company is stands for a pitch. */
const WRITES = new Set(['i', 'my', 'this']);

/** What comes after "I" and is no work: wishes, thoughts and offers. */
const NO_WORK = new Set(
  'want love like wish hope think believe know feel see wonder need thank help offer promise guarantee'.split(' '),
);

/** "I look after depots at Harbourline", "I place welders": what the writer does, with no word to the reader. */
function tellsWork({ clauses: [first], words }: Sentence): boolean {
  const [one, two] = words;
  return (
    one?.norm === 'i' &&
    two !== undefined &&
    two.start === first?.verb?.start &&
    !two.past &&
    !NO_WORK.has(two.lemma) &&
    words.every(({ side }) => side !== 'reader')
  );
}

/** Says who writes in a short clause. */
const introduces = (one: Sentence, { has }: Reading): boolean =>
  one.words.length <= SHORT && WRITES.has(one.words[0]?.norm ?? '') && (has(INTRODUCTION, one) || tellsWork(one));

/** Whether what stands above is the reader's: directly, or above another "if". */
function belowTheirs({ index }: Sentence, sentences: readonly Sentence[]): boolean {
  const above = sentences[index - 1];
  const other = above && OPENS_IF.test(above.text) ? sentences[index - 2] : undefined;
  return above?.orientation === 'customer' || other?.orientation === 'customer';
}

/**
 * Whether a sentence of the sender's hangs on what is the reader's: a price they asked for, or on what stands above it, as
 * the coach's own advice would have it: an "if" or a word that points back, who writes in a short clause, or a case. To ask for more would send the rep in a circle.
 */
export function tied(one: Sentence, reading: Reading): boolean {
  if (answersPrice(one.text, reading.draft)) return true;
  if (one.words.length > LONG || !belowTheirs(one, reading.draft.sentences)) return false;
  return (
    OPENS_IF.test(one.text) || POINTS_BACK.test(one.text) || introduces(one, reading) || one.clauses.some(tellsCase)
  );
}
