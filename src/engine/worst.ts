import type { Sentence } from './parsed.ts';
import { WEIGHTS } from './skill-weights.ts';
import type { Finding, Orientation } from './types.ts';

const W = WEIGHTS.next.worst;
const WE = new Set(['we', 'our', 'us']);
/** From this many words on, length does not make a sentence worse. */
const LONG = 40;

/** What stands around a sentence. */
interface Place {
  /** Sentences about the sender before it. */
  readonly before: number;
  /** Whether a question about the customer's side stands before it. */
  readonly asked: boolean;
  /** Whether the next sentence is about the sender too. */
  readonly starts: boolean;
}

/** Share of the sentence, by characters, in clauses of this orientation, each times its confidence. 0-1. */
function share({ start, end, clauses }: Sentence, orientation: Orientation): number {
  const own = clauses.filter((one) => one.orientation === orientation);
  return own.reduce((sum, one) => sum + one.confidence * (one.end - one.start), 0) / (end - start);
}

function badness(sentence: Sentence, on: readonly Finding[], { before, asked, starts }: Place): number {
  const { clauses, words } = sentence;
  const cues: readonly (readonly [present: boolean, weight: number])[] = [
    [asked, W.afterQuestion],
    [starts, W.starts],
    [clauses.some((one) => one.subject.some((word) => WE.has(word.norm))), W.we],
    [words.some((word) => word.side === 'sender' && word.pos === 'name'), W.company],
    [on.some((one) => one.rule === 'company-brag'), W.brag],
    [sentence.text.includes('!'), W.loud],
    [sentence.question, W.question],
    [clauses.some((one) => one.imperative), W.order],
    [sentence.bullet, W.bullet],
  ];
  const side = W.self * share(sentence, 'self') + W.customer * share(sentence, 'customer');
  const length = W.length * Math.log(Math.min(LONG, Math.max(1, words.length)));
  return cues.reduce((sum, [present, weight]) => sum + (present ? weight : 0), side + length) + W.later * before;
}

/**
 * How likely a careful reader would name each sentence as the worst of its message, in log-odds against the others.
 *
 * The cues were chosen, and their weights fitted and rounded, on sentences that readers named: the share about the
 * sender and the customer, length, "we" and the company, brags, exclamation marks, following a question about the
 * customer, and starting several sentences about the sender. Questions, orders and list items are spared.
 * @param on The findings of each sentence.
 */
export function badnesses(
  sentences: readonly Sentence[],
  on: ReadonlyMap<Sentence, readonly Finding[]>,
): Map<Sentence, number> {
  let before = 0;
  let asked = false;
  return new Map(
    sentences.map((sentence, i) => {
      const place = { before, asked, starts: sentences[i + 1]?.orientation === 'self' };
      if (sentence.orientation === 'self') before += 1;
      if (sentence.orientation === 'customer' && sentence.question) asked = true;
      return [sentence, badness(sentence, on.get(sentence) ?? [], place)];
    }),
  );
}
