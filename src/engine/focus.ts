import type { Clause } from './parsed.ts';
import type { Orientation } from './types.ts';
import { FOCUS, STRENGTH } from './weights.ts';

/** One judged unit in the formula. `value` is 1 for customer, 0 for self: a unit moves the number towards its value. */
export interface Unit {
  readonly orientation: Orientation;
  readonly weight: number;
  readonly value: number;
}

const VALUE: Readonly<Record<Orientation, number>> = { customer: 1, self: 0, shared: FOCUS.shared, neutral: 0 };

/** The unit of a clause. Neutral clauses weigh nothing. */
export function unitOf(clause: Pick<Clause, 'orientation' | 'strength' | 'words'>): Unit {
  const words = Math.min(FOCUS.wordCap, clause.words.length);
  const weight = clause.orientation === 'neutral' ? 0 : words ** FOCUS.wordPower * clause.strength * STRENGTH.shared;
  return { orientation: clause.orientation, weight, value: VALUE[clause.orientation] };
}

/**
 * Customer focus, 0-100: the weighted mean of the units' values with a prior; the first oriented unit weighs a flat bit more.
 * Monotone: customer units have the highest value there is and self units the lowest, so that adding a self unit never raises it and taking a customer unit away never does.
 */
export function focusOf(units: readonly Unit[]): number {
  const oriented = units.filter((unit) => unit.weight > 0);
  const opener = oriented[0];
  const top =
    oriented.reduce<number>((sum, unit) => sum + unit.weight * unit.value, FOCUS.priorWeight * FOCUS.prior) +
    (opener ? FOCUS.opener * opener.value : 0);
  const all =
    oriented.reduce<number>((sum, unit) => sum + unit.weight, FOCUS.priorWeight) + (opener ? FOCUS.opener : 0);
  return (100 * top) / all;
}
