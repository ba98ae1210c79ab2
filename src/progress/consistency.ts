import { BINS, type Day } from '../journal/types.ts';
import { type Rate, rate } from './rates.ts';

/** Consistency: the share of scored sends that met the basics. No streaks: a day off loses nothing (L6). */

/** The basics: customer focus as sent of 70 or more, the lower edge of the zone of row A10 in docs/progress.md. */
export const BASICS = 70;

export interface DayConsistency {
  readonly day: string;
  readonly rate: Rate;
}

/** Over all these days together. */
export function consistency(days: readonly Day[]): Rate {
  const met = days.reduce((sum, { bins }) => sum + metBasics(bins), 0);
  return rate(
    met,
    days.reduce((sum, { scored }) => sum + scored, 0),
  );
}

/** Day by day, for the calendar. */
export function consistencyByDay(days: readonly Day[]): readonly DayConsistency[] {
  return days.map((day) => ({ day: day.day, rate: consistency([day]) }));
}

function metBasics(bins: readonly number[]): number {
  return bins.slice((BASICS * BINS) / 100).reduce((sum, bin) => sum + bin, 0);
}
