/** One thing to learn from: its features and how far each holds, the chance of each class, and what it counts. */
export interface Sample {
  readonly features: readonly { readonly name: string; readonly share: number }[];
  readonly target: readonly number[];
  readonly weight: number;
}

export interface FitOptions {
  /** Classes to tell apart. */
  readonly classes: number;
  /** L2 penalty per weight. */
  readonly penalty: number;
  /** Features seen in fewer samples are left out. */
  readonly least: number;
  readonly rounds: number;
  /** Where the weights of features start and are held towards; they are in the table however few samples show them. Others start at nothing. */
  readonly starts?: ReadonlyMap<string, readonly number[]>;
  /** Only features with such a name are learned; the others stay where they start. All are, if left out. */
  readonly learned?: RegExp;
}

const NO_STARTS: ReadonlyMap<string, readonly number[]> = new Map();

/**
 * Multinomial logistic regression with L2, by full-batch Adam steps. Deterministic.
 * @returns Weights of each class by feature name, in three decimals; `bias`, which every sample has, is not held.
 */
export function fitWeights(
  samples: readonly Sample[],
  { classes: K, penalty, least, rounds, starts = NO_STARTS, learned }: FitOptions,
): Record<string, number[]> {
  const names = featureNames(samples, least, starts);
  const none = Array.from({ length: K }, () => 0);
  const start = Float64Array.from(names.flatMap((name) => starts.get(name) ?? none));
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(({ features }) => [
    { at: 0, share: 1 },
    ...features.flatMap(({ name, share }) => {
      const index = at.get(name);
      return index === undefined ? [] : [{ at: index, share }];
    }),
  ]);
  const size = names.length * K;
  const stays = names.map((name) => learned !== undefined && !learned.test(name));
  const weights = Float64Array.from(start);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = gradient(samples, rows, weights, K, penalty, start);
    const rate = 0.1 / Math.sqrt(1 + round / 50);
    for (let i = 0; i < size; i++) {
      if (stays[Math.floor(i / K)]) continue;
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

function featureNames(samples: readonly Sample[], least: number, starts: NonNullable<FitOptions['starts']>): string[] {
  const counts = new Map<string, number>();
  for (const sample of samples) for (const { name } of sample.features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const named = new Set([...starts.keys(), ...seen]);
  named.delete('bias');
  return ['bias', ...[...named].sort()];
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
  K: number,
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
