import type { Shape } from './clauses.ts';
import type { Chances } from './types.ts';
import { FOCUS } from './weights.ts';

/** What a clause brings to the number before its length counts: `up` of `all` draws to 100, the rest to 0. */
export interface Pull {
  readonly up: number;
  readonly all: number;
}

/** A clause counts for each side by how likely it is that side's; by how likely it is neutral it counts nothing. */
export function pullOf({ question }: Shape, { customer: theirs, self, shared }: Chances): Pull {
  const customer = theirs * (question ? FOCUS.customerQuestion : 1);
  return { up: customer + FOCUS.shared * shared, all: customer + self + shared };
}

/** The same for a part of the clause's size, 0-1. */
export const partOf = ({ up, all }: Pull, part: number): Pull => ({ up: up * part, all: all * part });
