import { focusOf, focusWithoutEach } from './focus.ts';
import type { Clause } from './parsed.ts';
import type { Pull } from './pull.ts';
import type { AccountLine } from './types.ts';

/** What each clause adds: the number against the number without it, in points to one decimal. What is said again has no line. */
export function accountOf(clauses: readonly Clause[], units: readonly Pull[]): AccountLine[] {
  const whole = focusOf(units);
  const without = focusWithoutEach(units);
  return clauses.flatMap(({ start, end, orientation, because, corrected }, index) => {
    if (!units[index]?.all && !corrected) return [];
    const points = Math.round((whole - (without[index] ?? whole)) * 10) / 10;
    return [{ start, end, orientation, points, because, corrected }];
  });
}
