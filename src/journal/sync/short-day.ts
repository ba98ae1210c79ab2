import * as v from 'valibot';
import { emptySummary } from '../summary.ts';
import { BINS, type Day, SUMS } from '../types.ts';

/**
 * A day as a short list of numbers, for sync storage: the day of the month, and everything that trend, consistency and
 * replies over time need. Rules and credits are left out.
 */
export type ShortDay = readonly number[];

const LENGTH = 7 + BINS + 4;

export const ShortDay = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9))),
  v.length(LENGTH),
);

export function toShortDay(day: Day): ShortDay {
  const { positive, other, decline, none } = day.outcomes;
  return [Number(day.day.slice(-2)), ...SUMS.map((field) => day[field]), ...day.bins, positive, other, decline, none];
}

/** The day of `month` (`YYYY-MM`) that a short day stands for. */
export function fromShortDay(month: string, short: ShortDay): Day {
  const [day = 0, sends = 0, scored = 0, focus = 0, first = 0, unaided = 0, squares = 0] = short;
  const [positive = 0, other = 0, decline = 0, none = 0] = short.slice(7 + BINS);
  return {
    ...emptySummary(),
    ...{ day: `${month}-${String(day).padStart(2, '0')}`, sends, scored, focus, first, unaided, squares },
    bins: short.slice(7, 7 + BINS),
    outcomes: { positive, other, decline, none },
  };
}
