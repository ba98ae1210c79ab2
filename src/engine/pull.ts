import type { Shape } from './clauses.ts';
import type { Chances } from './types.ts';
import { FOCUS } from './weights.ts';

/**
 * A clause's contribution to the number, before its length. It weighs `all`; the part `up` pulls to 100, the rest to 0.
 */
export interface Pull {
  readonly up: number;
  readonly all: number;
}

/** A clause counts for each label by its probability; the probability of neutral counts for nothing. */
export function pullOf({ question }: Shape, { customer: theirs, self, shared }: Chances): Pull {
  const customer = theirs * (question ? FOCUS.customerQuestion : 1);
  return { up: customer + FOCUS.shared * shared, all: customer + self + shared };
}

/** A pull scaled to a part of the clause's size, 0-1. */
export const partOf = ({ up, all }: Pull, part: number): Pull => ({ up: up * part, all: all * part });
