import { focusOf, focusWithoutEach, type Unit } from './focus.ts';
import type { Clause } from './parsed.ts';
import type { AccountLine } from './types.ts';

/** What each clause adds: the number against the number without it, in points to one decimal. A neutral clause has a line only where it moved the number by a point. */
export function accountOf(clauses: readonly Clause[], units: readonly Unit[]): AccountLine[] {
  const whole = focusOf(units);
  const without = focusWithoutEach(units);
  return clauses.flatMap(({ start, end, orientation, because }, index) => {
    const points = Math.round((whole - (without[index] ?? whole)) * 10) / 10;
    if (orientation === 'neutral' ? Math.abs(points) < 1 : !units[index]?.all) return [];
    return [{ start, end, orientation, points, because }];
  });
}
