import type { Verdict } from './orientation.ts';
import type { Chances, Orientation } from './types.ts';
import { likeliest } from './weighing.ts';

/**
 * What may stand in the place of the sentence before once a self sentence is taken out or a customer sentence put in.
 * After a shared sentence or none the customer's would belong here as well; that costs kappa 0.003 to 0.005.
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
 * A self sentence put in before a clause must not lift it, nor a customer sentence taken out: what would be worth less
 * after something better is judged as after that. It draws up as little and weighs as much as after any of them, so that
 * its pull is the lowest at every level.
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
