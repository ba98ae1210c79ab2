import { gammaln } from 'simple-statistics';
import type { Rate } from './rates.ts';

/** Telling a difference between two shares from chance, one pair and many pairs at once. */

const TINY = 1e-9;

/**
 * Fisher's exact test, both sides: how likely two shares at least this far apart are when nothing is behind it. Exact
 * for any counts (Fisher 1934; the two-sided sum over tables no more likely than the one seen, as R's `fisher.test`).
 */
export function fisher(a: Pick<Rate, 'hits' | 'n'>, b: Pick<Rate, 'hits' | 'n'>): number {
  const hits = a.hits + b.hits;
  const least = Math.max(0, hits - b.n);
  const most = Math.min(hits, a.n);
  const log = (k: number) => choose(a.n, k) + choose(b.n, hits - k) - choose(a.n + b.n, hits);
  const seen = log(a.hits) + TINY;
  let p = 0;
  for (let k = least; k <= most; k += 1) if (log(k) <= seen) p += Math.exp(log(k));
  return Math.min(1, p);
}

/** The logarithm of the number of ways to choose k of n. */
function choose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}

/**
 * Benjamini and Hochberg 1995: which of many p-values may be called discoveries when at most `level` of those called so
 * are to be false. In the order given.
 */
export function discoveries(pValues: readonly number[], level: number): boolean[] {
  const sorted = pValues.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((p, i) => p <= (level * (i + 1)) / sorted.length);
  const limit = sorted[last] ?? -1;
  return pValues.map((p) => p <= limit);
}
