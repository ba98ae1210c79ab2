import { focusOf, focusWithoutEach, type Unit } from './focus.ts';
import type { Clause } from './parsed.ts';
import type { AccountLine } from './types.ts';

/** What each clause adds: the number against the number without it. Neutral clauses have no line. Points to one decimal. */
export function accountOf(clauses: readonly Clause[], units: readonly Unit[]): AccountLine[] {
  const whole = focusOf(units);
  const without = focusWithoutEach(units);
  return clauses.flatMap(({ start, end, orientation, because }, index) => {
    if (orientation === 'neutral' || !units[index]?.weight) return [];
    return [{ start, end, orientation, points: Math.round((whole - (without[index] ?? whole)) * 10) / 10, because }];
  });
}
