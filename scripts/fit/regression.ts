import { LISTED } from '../../src/engine/features.ts';
import { LEANING } from '../../src/engine/leanings.ts';
import { ORIENTATIONS, type Orientation } from '../../src/engine/types.ts';
import type { WeightTable } from '../../src/engine/weighing.ts';
import type { Sample } from './samples.ts';

export interface FitOptions {
  /** L2 penalty per weight. */
  readonly penalty: number;
  /** Features seen in fewer samples are left out. */
  readonly least: number;
  readonly rounds: number;
}

const K = ORIENTATIONS.length;
/** Log-odds a row has before any message was read: more where its form alone decides and few messages show it. */
const LEAN = 1.5;
const SURE_LEAN = 4;
const SURE: ReadonlySet<string> = new Set(
  ['slogan', 'together', 'lets', 'asks-familiar', 'their-words', 'ask-fact'].map((row) => `row=${row}`).concat(LISTED),
);
/** Features that lean to a label before any message was read. */
const LEANS: Readonly<Record<Orientation, readonly string[]>> = {
  customer: [...rowsOf('customer'), LISTED],
  self: rowsOf('self'),
  shared: rowsOf('shared'),
  neutral: rowsOf('neutral'),
};

function rowsOf(label: Orientation): readonly string[] {
  return LEANING[label].map((row) => `row=${row}`);
}

/** Where the weights of a feature start and are held towards. */
function startOf(name: string): number[] {
  const lean = SURE.has(name) ? SURE_LEAN : LEAN;
  return ORIENTATIONS.map((label) => (LEANS[label].includes(name) ? lean : 0));
}

/** Multinomial logistic regression with L2, by full-batch Adam steps. Deterministic. */
export function fitWeights(samples: readonly Sample[], { penalty, least, rounds }: FitOptions): WeightTable {
  const names = featureNames(samples, least);
  const start = Float64Array.from(names.flatMap(startOf));
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(({ features }) => [
    { at: 0, share: 1 },
    ...features.flatMap(({ name, share }) => {
      const index = at.get(name);
      return index === undefined ? [] : [{ at: index, share }];
    }),
  ]);
  const size = names.length * K;
  const weights = Float64Array.from(start);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = gradient(samples, rows, weights, penalty, start);
    const rate = 0.1 / Math.sqrt(1 + round / 50);
    for (let i = 0; i < size; i++) {
      const g = slope[i] ?? 0;
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      const s = 0.99 * (spread[i] ?? 0) + 0.01 * g * g;
      mean[i] = m;
      spread[i] = s;
      weights[i] = (weights[i] ?? 0) - (rate * (m / (1 - 0.9 ** round))) / (Math.sqrt(s / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return Object.fromEntries(
    names.map((name, i) => [
      name,
      Array.from({ length: K }, (_, k) => Math.round((weights[i * K + k] ?? 0) * 1000) / 1000),
    ]),
  );
}

function featureNames(samples: readonly Sample[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const sample of samples) for (const { name } of sample.features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const leaning = Object.values(LEANS).flat();
  const seen = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  return ['bias', ...[...new Set([...leaning, ...seen])].sort()];
}

/** A feature of a sample: its place in the table, and how far it holds. */
interface Present {
  readonly at: number;
  readonly share: number;
}

function gradient(
  samples: readonly Sample[],
  rows: readonly (readonly Present[])[],
  weights: Float64Array,
  penalty: number,
  start: Float64Array,
): Float64Array {
  const slope = new Float64Array(weights.length);
  for (let i = K; i < weights.length; i++) slope[i] = penalty * ((weights[i] ?? 0) - (start[i] ?? 0));
  const sums = new Float64Array(K);
  samples.forEach((sample, n) => {
    const row = rows[n] ?? [];
    sums.fill(0);
    for (const { at, share } of row)
      for (let k = 0; k < K; k++) sums[k] = (sums[k] ?? 0) + share * (weights[at * K + k] ?? 0);
    const top = Math.max(...sums);
    let total = 0;
    for (let k = 0; k < K; k++) total += Math.exp((sums[k] ?? 0) - top);
    for (let k = 0; k < K; k++) {
      const error = sample.weight * (Math.exp((sums[k] ?? 0) - top) / total - (sample.target[k] ?? 0));
      for (const { at, share } of row) slope[at * K + k] = (slope[at * K + k] ?? 0) + share * error;
    }
  });
  return slope;
}
