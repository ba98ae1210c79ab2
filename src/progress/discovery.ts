import { gammaln } from 'simple-statistics';
import type { Rate } from './rates.ts';

/** Telling a difference between two shares from chance, one pair and many pairs at once. */

/** R's tolerance for rounding: a table more likely by no more than this counts as equally likely. */
const TINY = 1e-7;
/** The sum stops at a table that adds a smaller share than this: those after it add even less. */
const NOTHING = 1e-17;

/**
 * Fisher's exact test, two-sided: the probability of two shares at least this far apart by chance alone. Exact for any
 * counts (Fisher 1934; the sum over tables no more likely than the one seen, as R's `fisher.test`). Tables grow less
 * likely on both sides of the most likely one, so only the tails are summed, as far as they matter.
 */
export function fisher(a: Pick<Rate, 'hits' | 'n'>, b: Pick<Rate, 'hits' | 'n'>): number {
  const hits = a.hits + b.hits;
  const least = Math.max(0, hits - b.n);
  const most = Math.min(hits, a.n);
  const log = (k: number) => choose(a.n, k) + choose(b.n, hits - k) - choose(a.n + b.n, hits);
  const seen = log(a.hits) + TINY;
  const top = Math.floor(((a.n + 1) * (hits + 1)) / (a.n + b.n + 2));
  if (log(top) <= seen) return 1;
  const below = tail(top - least, (steps) => log(top - steps), seen);
  const above = tail(most - top, (steps) => log(top + steps), seen);
  return Math.min(1, below + above);
}

/**
 * The probability of all tables on one side of the most likely one that are no more likely than `seen` (a logarithm).
 * `log(steps)` is the log probability of the table that many steps away; it falls over all `most` steps.
 */
function tail(most: number, log: (steps: number) => number, seen: number): number {
  let [near, first] = [0, most + 1];
  while (first - near > 1) {
    const middle = Math.floor((near + first) / 2);
    if (log(middle) <= seen) first = middle;
    else near = middle;
  }
  let sum = 0;
  for (let steps = first; steps <= most; steps += 1) {
    const p = Math.exp(log(steps));
    if (p <= sum * NOTHING) break;
    sum += p;
  }
  return sum;
}

/** The logarithm of the number of ways to choose k of n. */
function choose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}

/**
 * Benjamini and Hochberg 1995: which of many p-values may be called discoveries if at most a share of `level` of them
 * is to be false. In the order given.
 */
export function discoveries(pValues: readonly number[], level: number): boolean[] {
  const sorted = pValues.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((p, i) => p <= (level * (i + 1)) / sorted.length);
  const limit = sorted[last] ?? -1;
  return pValues.map((p) => p <= limit);
}
