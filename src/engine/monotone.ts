import type { Verdict } from './orientation.ts';
import type { Chances } from './types.ts';
import { likeliest } from './weighing.ts';

/**
 * What the sentence before may be instead, once a self sentence is removed or a customer sentence inserted: anything
 * that is worth more.
 */
export function aboveOf(before: Chances | null): readonly (Chances | null)[] {
  if (!before) return [SURELY.customer];
  const label = likeliest(before);
  if (before.self >= before[label]) return [null, SURELY.neutral, SURELY.shared, SURELY.customer];
  if (label === 'neutral') return [SURELY.shared, SURELY.customer];
  return label === 'shared' ? [SURELY.customer] : [];
}

const NEVER: Chances = { customer: 0, self: 0, shared: 0, neutral: 0 };
const SURELY = {
  customer: { ...NEVER, customer: 1 },
  shared: { ...NEVER, shared: 1 },
  neutral: { ...NEVER, neutral: 1 },
};

/**
 * The verdict on a clause that makes the number monotone: inserting a self sentence before the clause, or removing a
 * customer sentence, must not lift it. So among its own verdict and those after the `others`, it takes the least lift
 * and the most weight, and once any of them is self it moves the number down only. Its pull is then the lowest at every
 * level. The label stays as it is read, but no clause is called the customer's that may only lower the number.
 */
export function lowest(verdict: Verdict, others: readonly Verdict[]): Verdict {
  const all = [verdict, ...others];
  const self = all.find(({ orientation }) => orientation === 'self');
  const judged = verdict.orientation === 'customer' && self ? self : verdict;
  const pulls = all.map(({ pull }) => pull);
  return {
    ...judged,
    pull: {
      way: (self ?? verdict).pull.way,
      up: Math.min(...pulls.map(({ up }) => up)),
      all: Math.max(...pulls.map((one) => one.all)),
    },
  };
}
