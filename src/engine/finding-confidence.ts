import type { Hit } from './kinds.ts';
import { lookup } from './lookup.ts';
import type { Clause, Draft, Sentence } from './parsed.ts';
import { spanAt } from './spans.ts';

/**
 * Log-odds that a finding is right, by feature name: `bias`, what stands around it (`place`), the rule that made it
 * (`demo-push`), and both together (`demo-push+place`).
 */
export type ConfidenceTable = Readonly<Record<string, number>>;

/** From here on a finding is made: below it a careful coach would too often leave the words alone. */
export const LEAST_CONFIDENCE = 0.75;

/**
 * What stands around a finding, each 0-1. Of what follows its sentence only the next one counts, so that findings do not
 * come and go while the rest is typed.
 */
export interface Surroundings {
  /** Shares of the words down to the end of its sentence that are the customer's, and the sender's. */
  readonly customers: number;
  readonly senders: number;
  /** A first message. */
  readonly first: number;
  /** Sentences before its own: 1 from `FAR` up. */
  readonly place: number;
  /** The next sentence is about the sender. */
  readonly leads: number;
  /** Length of its clause: 1 from `LONG` words up. */
  readonly length: number;
  /** How likely its clause is the sender's, and neutral. */
  readonly self: number;
  readonly neutral: number;
}

/** Words from which on a clause counts as long. */
const LONG = 20;
/** Sentences from which on a place counts as far down. */
const FAR = 8;

/** What stands around the findings of a draft; around one in the subject line the whole message does. */
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

/** For each sentence the customer's and the sender's shares of all words down to its end, by the chances of their clauses. */
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

/** A feature of a finding, and how far it holds, 0-1. */
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
 * How likely a careful coach would say this here, 0-1: a logistic of summed weights. 1 for a rule that the table does not
 * know, since nobody has doubted it.
 */
export function confidenceOf(rule: string, features: readonly FindingFeature[], table: ConfidenceTable): number {
  if (lookup(table, rule) === undefined) return 1;
  const odds = [BIAS, ...features].reduce((sum, { name, share }) => sum + share * (lookup(table, name) ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}
