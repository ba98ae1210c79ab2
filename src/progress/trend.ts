import type { Day } from '../journal/types.ts';
import { LEAST_LEVEL } from './drift.ts';
import { type Interval, Z_95 } from './rates.ts';
import { comparableDays } from './tables.ts';

/** A mean of unaided customer focus, with its 95 % normal interval. */
export interface Level extends Interval {
  readonly mean: number;
  readonly n: number;
}

/** The level of first drafts at the beginning, and now. */
export interface Trend {
  /** Over the first twenty sends of the stretch. Null with fewer than twelve. */
  readonly baseline: Level | null;
  /**
   * Over the last twenty sends on days after the baseline's, so that no message is in both. Null with fewer than
   * twelve.
   */
  readonly now: Level | null;
}

const WINDOW = 20;

/** `days`: the journal's, oldest first, of the stretch to be shown; those of the newest scoring table are taken. */
export function trend(days: readonly Day[]): Trend {
  const judged = comparableDays(days.filter(({ first }) => first > 0));
  const begun = firstOf(judged);
  return { baseline: levelOf(begun), now: levelOf(firstOf(judged.slice(begun.length).toReversed())) };
}

/** The first days that together have twenty sends. */
function firstOf(days: readonly Day[]): readonly Day[] {
  let n = 0;
  const end = days.findIndex(({ first }) => {
    n += first;
    return n >= WINDOW;
  });
  return end < 0 ? days : days.slice(0, end + 1);
}

function levelOf(days: readonly Day[]): Level | null {
  const sumOf = (value: (day: Day) => number) => days.reduce((all, day) => all + value(day), 0);
  const [n, sum, squares] = [sumOf((day) => day.first), sumOf((day) => day.unaided), sumOf((day) => day.squares)];
  if (n < LEAST_LEVEL) return null;
  const mean = sum / n;
  const half = Z_95 * Math.sqrt(Math.max(0, squares - n * mean ** 2) / (n - 1) / n);
  return { mean, n, low: Math.max(0, mean - half), high: Math.min(100, mean + half) };
}
