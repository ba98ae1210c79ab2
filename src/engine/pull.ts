import type { Shape } from './clauses.ts';
import type { RowName } from './rows.ts';
import type { Chances } from './types.ts';
import { FOCUS, WEIGHT } from './weights.ts';

/** What a clause brings to the number before its length counts: `up` of `all` draws to 100, the rest to 0. */
export interface Pull {
  readonly up: number;
  readonly all: number;
}

const ASKS: ReadonlySet<RowName> = new Set<RowName>([
  'own-slot',
  'asks-slot',
  'asks-consent',
  'asks-worth',
  'order',
  'reply-slot',
  'asks-person',
  'asks-open-ours',
  'worth',
  'asks-attention',
]);

/** A clause counts for each side by how likely it is that side's; by how likely it is neutral it counts nothing. */
export function pullOf({ question }: Shape, row: RowName, chances: Chances): Pull {
  const customer = chances.customer * (question ? WEIGHT.customerQuestion : WEIGHT.customer);
  const self = chances.self * (question || ASKS.has(row) ? WEIGHT.ask : WEIGHT.self);
  const { shared } = chances;
  return { up: customer + FOCUS.shared * shared, all: customer + self + shared };
}

/** The same for a part of the clause's size, 0-1. */
export const partOf = ({ up, all }: Pull, part: number): Pull => ({ up: up * part, all: all * part });
