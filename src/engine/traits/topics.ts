import { lastWritten } from '../automatic.ts';
import type { Clause, Draft, Word } from '../parsed.ts';
import { matchSpans, spanAt } from '../spans.ts';

const CONTENT = new Set(['noun', 'name', 'verb', 'adjective']);

/** Words that carry no topic of their own. */
const PLAIN = new Set(
  `be have do get go make take give see look know think want need like love let thank please good great new other more
  much many few last next first same sure happy able time day week month year thing way bit lot one some any people
  company business team firm work help use try find feel hope say tell ask write send mail email message note call
  question point interest best regard hello sorry reply hear well just also really very`.split(/\s+/),
);

/** Nouns that fit any reader. */
const GENERIC = new Set(
  `goal challenge growth success result solution service quality value opportunity need priority process problem
  industry market customer client product stuff idea chance future`.split(/\s+/),
);

/** The words that carry a topic, in dictionary form. */
export function content(words: readonly Word[]): Set<string> {
  const found = words.filter((word) => CONTENT.has(word.pos) && word.lemma.length > 2 && word.side !== 'sender');
  return new Set(found.map((word) => word.lemma).filter((lemma) => !PLAIN.has(lemma)));
}

/** Number of first letters that identify a word in all its forms: "scans" and "scanned", "close" and "closing". */
const STEM = 4;

/** The same as stems, so that forms of one word count as one. */
export function stems(words: readonly Word[]): Set<string> {
  return new Set([...content(words)].map((lemma) => lemma.slice(0, STEM)));
}

/** How many topics two pieces of text share; forms of one word count as one. */
export function shared(words: readonly Word[], others: readonly Word[]): number {
  const theirs = stems(others);
  return [...stems(words)].filter((stem) => theirs.has(stem)).length;
}

/** Numbers in words and in figures; "one" is mostly a pronoun. */
const FIGURES = new Map([
  ...`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, i) => [word, String(i + 2)] as const),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, i) => [word, String((i + 3) * 10)] as const),
]);

function inFigures({ norm }: Word): string {
  return FIGURES.get(norm) ?? norm;
}

/** Whether both contain the same number, in figures or in words. */
export function sharesNumber(words: readonly Word[], others: readonly Word[]): boolean {
  const numbers = new Set(others.filter((word) => word.pos === 'number').map(inFigures));
  return words.some((word) => numbers.has(inFigures(word)));
}

/** Whether two pieces of text share a topic. */
export function sharesTopic(words: readonly Word[], others: readonly Word[]): boolean {
  return shared(words, others) > 0;
}

/** Whether a clause names a thing that would not fit just any reader. */
export function concrete({ words }: Clause): boolean {
  return words.some(
    (word) => (word.pos === 'noun' || word.pos === 'name') && !PLAIN.has(word.lemma) && !GENERIC.has(word.lemma),
  );
}

/** The other side's last message written by a person; empty if there is none. */
export function theirText(draft: Draft): string {
  return lastWritten(draft.input)?.text ?? '';
}

/** A sentence that asks. */
export const QUESTION = /[^.!?\n]+\?/g;

/** The questions they asked, as one text. */
export function askedText(draft: Draft): string {
  return theirText(draft).match(QUESTION)?.join('') ?? '';
}

/** The words of the questions they asked. */
export function askedWords(draft: Draft): readonly Word[] {
  const questions = matchSpans(theirText(draft), QUESTION);
  return draft.theirs.filter((word) => spanAt(questions, word.start));
}

const PRICE = /\b(?:costs?|pric(?:e|es|ing)|quot(?:e|es|ation)|rates?|fees?|charges?|tariffs?|how much)\b/i;

/** Whether a text mentions a price. */
export const ofPrice = (text: string): boolean => PRICE.test(text);

const FIGURE = /[£$€]\s?\d|\d\s?(?:[£$€]|euros?\b|pounds?\b|dollars?\b)|\d\s(?:an?|per|each|every)\s\w/i;

/** Whether a text answers their question about a price: "what is the rate?", "£40 a week", "our price is 400". */
export const answersPrice = (text: string, draft: Draft): boolean =>
  ofPrice(askedText(draft)) && (FIGURE.test(text) || (ofPrice(text) && /\d/.test(text)));

/** Length of the longest run of words copied from theirs. */
export function copiedRun(words: readonly Word[], theirs: readonly Word[]): number {
  let longest = 0;
  let before: number[] = [];
  for (const word of words) {
    const runs = theirs.map((their, j) => (their.norm === word.norm ? (before[j - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...runs);
    before = runs;
  }
  return longest;
}
