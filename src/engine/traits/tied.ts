import type { Clause, Sentence } from '../parsed.ts';
import type { Reading } from '../reading.ts';
import { INTRODUCTION } from './phrases.ts';
import { answersPrice } from './topics.ts';

/** From this many words on a sentence is about the sender at length, however it begins. */
const LONG = 24;
/** Most words of a short introduction of the writer. */
const SHORT = 16;

/** "If it is the matching, …", "Because one clerk cannot be in two places, …": depends on something of theirs. */
const OPENS_IF = /^\W*(?:(?:and|but|or|so) )?(?:if|should|because|since (?!\d))\b/i;

/** "That is the part we do", "I ask because …", "which is why that week stood out". */
const POINTS_BACK =
  /^\W*(?:(?:\w+ing )?(?:that|this|it)(?:['’]s| is| was)|(?:with|for|on|at|since|because of) (?:that|this|those)) |\bI(?:['’]m| am)? ask(?:ing)?(?: \w+)? because\b|\bwhich is (?:why|what|where)\b/i;

/** Whether a sentence is a case: "A bakery in Lund moved two of its ovens and paid 11% less", as the coach asks for. */
const tellsCase = ({ words, verb, anchors, subjectSide }: Clause): boolean =>
  verb?.past === true &&
  subjectSide !== 'sender' &&
  anchors.some(({ kind }) => kind === 'number') &&
  words.every(({ side }) => side !== 'sender');

/** Words that introduce the writer in the first person; an introduction of the company counts as a pitch. */
const WRITES = new Set(['i', 'my', 'this']);

/** Verbs after "I" that are not work: wishes, thoughts and offers. */
const NO_WORK = new Set(
  'want love like wish hope think believe know feel see wonder need thank help offer promise guarantee'.split(' '),
);

/** Whether a sentence only says what the writer does: "I look after depots at Harbourline", "I place welders". */
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

/** Whether a sentence introduces the writer in a short clause. */
const introduces = (one: Sentence, { has }: Reading): boolean =>
  one.words.length <= SHORT && WRITES.has(one.words[0]?.norm ?? '') && (has(INTRODUCTION, one) || tellsWork(one));

/** Whether the sentence above is about the reader: directly above, or above another "if". */
function belowTheirs({ index }: Sentence, sentences: readonly Sentence[]): boolean {
  const above = sentences[index - 1];
  const other = above && OPENS_IF.test(above.text) ? sentences[index - 2] : undefined;
  return above?.orientation === 'customer' || other?.orientation === 'customer';
}

/**
 * Whether a sentence about the sender is tied to something of the reader's, as the coach would advise: a price they
 * asked for, or to the sentence above, by an "if", a word that points back, a short introduction of the writer, or a
 * case. Asking for more would send the rep in a circle.
 */
export function tied(one: Sentence, reading: Reading): boolean {
  if (answersPrice(one.text, reading.draft)) return true;
  if (one.words.length > LONG || !belowTheirs(one, reading.draft.sentences)) return false;
  return (
    OPENS_IF.test(one.text) || POINTS_BACK.test(one.text) || introduces(one, reading) || one.clauses.some(tellsCase)
  );
}
