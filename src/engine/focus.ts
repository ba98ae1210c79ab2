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

/** What the length of a clause counts: less than its words, and nothing beyond a cap. */
export const sizeOf = ({ length }: Clause['words']): number => Math.min(FOCUS.wordCap, length) ** FOCUS.wordPower;

/** The unit of a clause. Neutral clauses weigh nothing. */
export function unitOf(clause: Pick<Clause, 'orientation' | 'strength' | 'words'>): Unit {
  const weight =
    clause.orientation === 'neutral' ? 0 : sizeOf(clause.words) * clause.strength * STRENGTH.customerQuestion;
  return { orientation: clause.orientation, weight, value: VALUE[clause.orientation] };
}

/**
 * Customer focus, 0-100: the weighted mean of the units' values with a prior; the first oriented unit weighs a flat bit more.
 * Monotone: customer units have the highest value there is and self units the lowest, so that adding a self unit never raises it and taking a customer unit away never does.
 */
export function focusOf(units: readonly Unit[]): number {
  return shareOf(totalsOf(units));
}

/** The number without each of the units, in their order; in linear time. */
export function focusWithoutEach(units: readonly Unit[]): number[] {
  const whole = totalsOf(units);
  const [first, second] = units.filter((unit) => unit.weight > 0);
  return units.map((unit) => {
    const bonus = unit === first ? FOCUS.opener : 0;
    const heir = bonus > 0 && second ? FOCUS.opener : 0;
    return shareOf({
      top: whole.top - (unit.weight + bonus) * unit.value + heir * (second?.value ?? 0),
      all: whole.all - unit.weight - bonus + heir,
    });
  });
}

interface Totals {
  readonly top: number;
  readonly all: number;
}

const shareOf = ({ top, all }: Totals): number => (100 * top) / all;

function totalsOf(units: readonly Unit[]): Totals {
  const opener = units.find((unit) => unit.weight > 0);
  const bonus = opener ? FOCUS.opener : 0;
  let top: number = FOCUS.priorWeight * FOCUS.prior + bonus * (opener?.value ?? 0);
  let all: number = FOCUS.priorWeight + bonus;
  for (const unit of units) {
    top += unit.weight * unit.value;
    all += unit.weight;
  }
  return { top, all };
}
