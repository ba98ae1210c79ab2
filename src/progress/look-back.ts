import { shiftDay, weekOf } from '../journal/day.ts';
import type { Day } from '../journal/types.ts';
import { LEAST_LEVEL, SD_FLOOR } from './drift.ts';
import { Z_95 } from './rates.ts';
import { comparableDays } from './tables.ts';

/** The weekly look-back: first drafts of the last whole week beside those of the one before. docs/progress.md (row L3). */
export interface LookBack {
  /** First and last day of the week, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Customer focus in that week and in the one before it; null if there was none to compare. */
  readonly level: WeekLevel | null;
  readonly before: WeekLevel | null;
  readonly change: 'too-few' | 'unclear' | 'higher' | 'lower';
}

export interface WeekLevel {
  readonly mean: number;
  readonly n: number;
}

/** Least number of scored first drafts for a week to look back on. Judgement. */
const LEAST_WEEK = 5;

/**
 * Whether last week has enough to look back on, and the rep has not looked back this week. `days` may include others.
 */
export function lookBackDue(
  days: readonly Pick<Day, 'day' | 'first'>[],
  lookedBack: string | null,
  today: string,
): boolean {
  const week = weekOf(today);
  const drafts = of(days, shiftDay(week, -7), week).reduce((sum, { first }) => sum + first, 0);
  return drafts >= LEAST_WEEK && !hasLookedBack(lookedBack, today);
}

/**
 * Whether the rep has looked back in the week of `today`, or declined to. `lookedBack`: first day of the week they last
 * did.
 */
export function hasLookedBack(lookedBack: string | null, today: string): boolean {
  const week = weekOf(today);
  // A week later than the next was noted by a clock that ran ahead. The next one may have begun already, further east.
  return lookedBack !== null && lookedBack >= week && lookedBack <= shiftDay(week, 7);
}

/**
 * `days`: the journal's, of at least the last three weeks, oldest first. Those of the newest scoring table are
 * compared.
 */
export function lookBack(days: readonly Day[], today: string): LookBack {
  const end = weekOf(today);
  const [from, since] = [shiftDay(end, -7), shiftDay(end, -14)];
  const judged = comparableDays(of(days, since, end).filter(({ first }) => first > 0));
  const [level, before] = [sumsOf(of(judged, from, end)), sumsOf(of(judged, since, from))];
  return { from, to: shiftDay(end, -1), level, before, change: changeOf(level, before) };
}

function of<T extends Pick<Day, 'day'>>(days: readonly T[], from: string, before: string): readonly T[] {
  return days.filter(({ day }) => day >= from && day < before);
}

interface Sums extends WeekLevel {
  readonly variance: number;
}

/** Sums of a week. The variance has a floor: with nearly equal numbers any small step would be called a change. */
function sumsOf(days: readonly Day[]): Sums | null {
  const sum = (value: (day: Day) => number) => days.reduce((all, day) => all + value(day), 0);
  const n = sum(({ first }) => first);
  if (n === 0) return null;
  const mean = sum(({ unaided }) => unaided) / n;
  const spread = sum(({ squares }) => squares) - n * mean ** 2;
  return { mean, n, variance: Math.max(SD_FLOOR ** 2, spread / Math.max(1, n - 1)) };
}

/** Whether two weeks differ by more than chance: 95 % normal interval of the difference, with a margin of a point. */
function changeOf(now: Sums | null, before: Sums | null): LookBack['change'] {
  if (!now || !before || now.n < LEAST_LEVEL || before.n < LEAST_LEVEL) return 'too-few';
  const half = Z_95 * Math.sqrt(now.variance / now.n + before.variance / before.n);
  const step = now.mean - before.mean;
  if (Math.abs(step) <= Math.max(1, half)) return 'unclear';
  return step > 0 ? 'higher' : 'lower';
}
