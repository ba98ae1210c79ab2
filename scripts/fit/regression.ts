import { ORIENTATIONS } from '../../src/engine/types.ts';
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

/** Multinomial logistic regression with L2, by full-batch Adam steps. Deterministic. */
export function fitWeights(samples: readonly Sample[], { penalty, least, rounds }: FitOptions): WeightTable {
  const names = featureNames(samples, least);
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map((sample) => [0, ...sample.features.flatMap((name) => at.get(name) ?? [])]);
  const size = names.length * K;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = gradient(samples, rows, weights, penalty);
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
  for (const sample of samples) for (const name of sample.features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [
    'bias',
    ...[...counts]
      .filter(([, count]) => count >= least)
      .map(([name]) => name)
      .sort(),
  ];
}

function gradient(
  samples: readonly Sample[],
  rows: readonly (readonly number[])[],
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const slope = new Float64Array(weights.length);
  for (let i = K; i < weights.length; i++) slope[i] = penalty * (weights[i] ?? 0);
  const sums = new Float64Array(K);
  samples.forEach((sample, n) => {
    const row = rows[n] ?? [];
    sums.fill(0);
    for (const f of row) for (let k = 0; k < K; k++) sums[k] = (sums[k] ?? 0) + (weights[f * K + k] ?? 0);
    const top = Math.max(...sums);
    let total = 0;
    for (let k = 0; k < K; k++) total += Math.exp((sums[k] ?? 0) - top);
    for (let k = 0; k < K; k++) {
      const error = sample.weight * (Math.exp((sums[k] ?? 0) - top) / total - (sample.target[k] ?? 0));
      for (const f of row) slope[f * K + k] = (slope[f * K + k] ?? 0) + error;
    }
  });
  return slope;
}
