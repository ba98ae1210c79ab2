import type { Verdict } from './orientation.ts';
import type { Chances, Orientation } from './types.ts';
import { likeliest } from './weighing.ts';

/**
 * The labels that the sentence before may have instead, once a self sentence is removed or a customer sentence
 * inserted. After a shared sentence, or none, customer would belong here as well; that costs kappa 0.003 to 0.005.
 */
export function aboveOf(before: Chances | null): readonly (Chances | null)[] {
  if (!before) return [];
  const label = likeliest(before);
  if (before.self >= before[label]) return [null, SURELY.neutral, SURELY.shared, SURELY.customer];
  return label === 'neutral' ? [SURELY.shared, SURELY.customer] : [];
}

const NEVER: Chances = { customer: 0, self: 0, shared: 0, neutral: 0 };
const SURELY = {
  customer: { ...NEVER, customer: 1 },
  shared: { ...NEVER, shared: 1 },
  neutral: { ...NEVER, neutral: 1 },
};
const WORTH: Readonly<Record<Orientation, number>> = { customer: 2, shared: 1, neutral: 0, self: 0 };

/**
 * The verdict on a clause that makes the number monotone: inserting a self sentence before the clause, or removing a
 * customer sentence, must not lift it. So among its own verdict and those after the `others`, the clause takes the
 * least valuable label, the least lift and the most weight. Its pull is then the lowest at every level.
 */
export function lowest(verdict: Verdict, others: readonly Verdict[]): Verdict {
  const all = [verdict, ...others];
  const judged =
    WORTH[verdict.orientation] > 0
      ? all.reduce((least, other) => (WORTH[other.orientation] < WORTH[least.orientation] ? other : least))
      : verdict;
  const pulls = all.map(({ pull }) => pull);
  return {
    ...judged,
    pull: { up: Math.min(...pulls.map(({ up }) => up)), all: Math.max(...pulls.map((one) => one.all)) },
  };
}
