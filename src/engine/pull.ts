import type { Shape } from './clauses.ts';
import type { Chances, Orientation } from './types.ts';
import { FOCUS } from './weights.ts';

/** What a clause weighs in the number: `all`, of which the part `up` pulls to 100 and the rest to 0. */
export interface Weight {
  readonly up: number;
  readonly all: number;
}

/** What a clause does to the number. */
export interface Pull extends Weight {
  readonly way: Way;
}

/** Which way it may move the number at all. */
export type Way = 'up' | 'either' | 'down';

/** A customer clause never lowers the number and a self clause never raises it. */
const WAY: Readonly<Record<Orientation, Way>> = { customer: 'up', shared: 'either', neutral: 'either', self: 'down' };

/** The pull of a clause of one word: it weighs for each label by its probability, and for neutral nothing. */
export function pullOf({ question }: Shape, orientation: Orientation, chances: Chances): Pull {
  const customer = chances.customer * (question ? FOCUS.customerQuestion : 1);
  const { self, shared } = chances;
  return { way: WAY[orientation], up: customer + FOCUS.shared * shared, all: customer + self + shared };
}

/** A pull scaled to a part of the clause's size, 0-1. */
export const partOf = ({ way, up, all }: Pull, part: number): Pull => ({ way, up: up * part, all: all * part });
