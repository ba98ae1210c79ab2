import { gammaln } from 'simple-statistics';

/** Rates from few cases. Rows S1, S2, M2 and V21 of docs/progress.md. */

/** Normal quantiles: 95 % two-sided, and 90 % one-sided. */
export const Z_95 = 1.959963984540054;
const Z_90_ONE_SIDED = 1.2815515655446004;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share of `n` cases with its Wilson interval, all 0-1. */
export interface Rate extends Interval {
  readonly hits: number;
  readonly n: number;
  readonly share: number;
}

/**
 * The Wilson score interval (Wilson 1927) of `hits` of `n`, 0-1; 0 to 1 if `n` is 0. Row S1 asks for it wherever a
 * share is shown. Our own, since statistics libraries for the browser have no interval of a proportion.
 */
export function wilson(hits: number, n: number, z: number = Z_95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const centre = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** `hits` of `n` cases, clamped in case the sums do not fit together, as on days that lost records. */
export function rate(hits: number, n: number): Rate {
  const cases = Math.max(0, n);
  const found = Math.min(cases, Math.max(0, hits));
  return { hits: found, n: cases, share: cases === 0 ? 0 : found / cases, ...wilson(found, cases) };
}

/** The one-sided 90 % lower bound of a share, by which habits and mastery are judged (docs/progress.md). */
export function lowerBound(hits: number, n: number): number {
  return wilson(hits, n, Z_90_ONE_SIDED).low;
}

/** The prior of cold reply rates: mean 4.5 %, fitted to the quantiles of row V21 (row M2). */
const PRIOR = { alpha: 1.1, beta: 23.3 } as const;

/** The share shrunk towards the prior (empirical Bayes, row S2): the mean of Beta(alpha + hits, beta + misses). */
export function shrunken(hits: number, n: number): number {
  return (PRIOR.alpha + hits) / (PRIOR.alpha + PRIOR.beta + n);
}

/** Steps of the integral below per standard deviation of the narrower density: enough for four digits. */
const STEPS_PER_SD = 24;
/** Most steps in all, in case one density is a spike next to the other. */
const MOST_STEPS = 8000;

/**
 * The probability that the first rate is the higher one, both under the prior: the integral of one Beta density times
 * the other's distribution function, by the trapezium rule over the range where either has weight.
 */
export function probabilityHigher(a: Pick<Rate, 'hits' | 'n'>, b: Pick<Rate, 'hits' | 'n'>): number {
  const [first, second] = [posterior(a), posterior(b)];
  const from = Math.max(0, Math.min(first.mean - 10 * first.sd, second.mean - 10 * second.sd));
  const to = Math.min(1, Math.max(first.mean + 10 * first.sd, second.mean + 10 * second.sd));
  const steps = Math.min(MOST_STEPS, Math.ceil((STEPS_PER_SD * (to - from)) / Math.min(first.sd, second.sd)));
  const step = (to - from) / steps;
  let below = 0;
  let higher = 0;
  let total = 0;
  for (let i = 0; i < steps; i += 1) {
    const x = from + (i + 0.5) * step;
    const weight = second.density(x) * step;
    const mine = first.density(x) * step;
    higher += mine * (below + weight / 2);
    below += weight;
    total += mine;
  }
  return higher / (total * below);
}

function posterior({ hits, n }: Pick<Rate, 'hits' | 'n'>): {
  readonly mean: number;
  readonly sd: number;
  readonly density: (x: number) => number;
} {
  const alpha = PRIOR.alpha + hits;
  const beta = PRIOR.beta + n - hits;
  const all = alpha + beta;
  const scale = gammaln(all) - gammaln(alpha) - gammaln(beta);
  return {
    mean: alpha / all,
    sd: Math.sqrt((alpha * beta) / (all ** 2 * (all + 1))),
    density: (x) => Math.exp(scale + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x)),
  };
}
