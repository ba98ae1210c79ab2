import type { Hit } from './kinds.ts';
import { lookup } from './lookup.ts';
import type { Clause, Draft, Sentence } from './parsed.ts';
import { spanAt } from './spans.ts';

/**
 * Log-odds that a finding is right, by feature name: `bias`, its surroundings (`place`), its rule (`demo-push`), and
 * both together (`demo-push+place`).
 */
export type ConfidenceTable = Readonly<Record<string, number>>;

/** Least confidence for a finding to be shown. Below it a careful coach would too often leave the words alone. */
export const LEAST_CONFIDENCE = 0.75;

/**
 * The surroundings of a finding, each 0-1. Of the text after its sentence only the next sentence counts, so that
 * findings do not come and go while the rest is typed.
 */
export interface Surroundings {
  /** Shares of the words, down to the end of its sentence, that are about the customer and about the sender. */
  readonly customers: number;
  readonly senders: number;
  /** A first message. */
  readonly first: number;
  /** Sentences before its own, divided by `FAR`, 1 at most. */
  readonly place: number;
  /** The next sentence is about the sender. */
  readonly leads: number;
  /** Words of its clause, divided by `LONG`, 1 at most. */
  readonly length: number;
  /** Probability that its clause is about the sender, and that it is neutral. */
  readonly self: number;
  readonly neutral: number;
}

/** Words from which on a clause counts as long. */
const LONG = 20;
/** Sentences from which on a place counts as far down. */
const FAR = 8;

/** Gives the surroundings of each finding of a draft. For one in the subject line that is the whole message. */
export function surroundingsIn(draft: Draft): (hit: Pick<Hit, 'start' | 'target'>) => Surroundings {
  const { clauses, sentences, input } = draft;
  const first = Number(input.kind === 'cold');
  const shares = sharesDownTo(sentences);
  const around = ({ sentence, words, chances }: Clause) => ({
    place: Math.min(1, sentence / FAR),
    leads: Number(sentences[sentence + 1]?.orientation === 'self'),
    length: Math.min(1, words.length / LONG),
    self: chances.self,
    neutral: chances.neutral,
  });
  return ({ start, target }) => {
    const clause = target === 'subject' ? undefined : spanAt(clauses, start);
    const { customers, senders } = shares[clause?.sentence ?? sentences.length - 1] ?? NOBODY;
    return { customers, senders, first, ...(clause ? around(clause) : NOWHERE) };
  };
}

const NOBODY = { customers: 0, senders: 0 };
const NOWHERE = { place: 0, leads: 0, length: 0, self: 0, neutral: 0 };

/** For each sentence, the expected shares of words about the customer and the sender, down to its end. */
function sharesDownTo(sentences: readonly Sentence[]): (typeof NOBODY)[] {
  let [customers, senders, all] = [0, 0, 0];
  return sentences.map(({ clauses }) => {
    for (const { chances, words } of clauses) {
      customers += chances.customer * words.length;
      senders += chances.self * words.length;
      all += words.length;
    }
    return { customers: customers / Math.max(1, all), senders: senders / Math.max(1, all) };
  });
}

/** A named feature of a finding, with its value, 0-1. */
interface FindingFeature {
  readonly name: string;
  readonly share: number;
}

/** The features of a finding by which its confidence is weighed. */
export function findingFeatures(rule: string, around: Surroundings): FindingFeature[] {
  const shares = Object.entries(around);
  return [
    { name: rule, share: 1 },
    ...shares.map(([name, share]) => ({ name, share })),
    ...shares.map(([name, share]) => ({ name: `${rule}+${name}`, share })),
  ];
}

const BIAS: FindingFeature = { name: 'bias', share: 1 };

/**
 * Probability that a careful coach would say this here: a logistic of summed weights. 1 for a rule that the table does
 * not know, because hardly any of its findings was judged wrong.
 */
export function confidenceOf(rule: string, features: readonly FindingFeature[], table: ConfidenceTable): number {
  if (lookup(table, rule) === undefined) return 1;
  const odds = [BIAS, ...features].reduce((sum, { name, share }) => sum + share * (lookup(table, name) ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}
