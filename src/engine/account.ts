import { focusOf, type Unit } from './focus.ts';
import type { Clause } from './parsed.ts';
import type { AccountLine } from './types.ts';

/** What each clause adds: the number against the number without it. Neutral clauses have no line. Points to one decimal. */
export function accountOf(clauses: readonly Clause[], units: readonly Unit[]): AccountLine[] {
  const whole = focusOf(units);
  return clauses.flatMap((clause, index) => {
    if (clause.orientation === 'neutral' || !units[index]?.weight) return [];
    const without = focusOf(units.filter((_, at) => at !== index));
    return [
      {
        start: clause.start,
        end: clause.end,
        orientation: clause.orientation,
        points: Math.round((whole - without) * 10) / 10,
        because: clause.because,
      },
    ];
  });
}
