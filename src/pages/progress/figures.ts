import { shiftDay } from '../../journal/day.ts';
import { addDays } from '../../journal/sync/plan-sync.ts';
import { type Day, LOOK_BACK, OUTCOME_DAYS } from '../../journal/types.ts';
import { type Calibration, type Check, calibration, checksOf } from '../../progress/calibration.ts';
import { consistency, consistencyByDay, type DayConsistency } from '../../progress/consistency.ts';
import { ewma } from '../../progress/drift.ts';
import { WINDOW as HABIT_WINDOW, type Habit, habits } from '../../progress/habits.ts';
import { ladder, type Rung } from '../../progress/ladder.ts';
import { type Outcomes, outcomes } from '../../progress/outcomes.ts';
import type { Rate } from '../../progress/rates.ts';
import { type Repetition, repetition } from '../../progress/repetition.ts';
import { type Reversion, reversion } from '../../progress/reversion.ts';
import { beginnings, comparableDays, tablesByDay } from '../../progress/tables.ts';
import { type Trend, trend } from '../../progress/trend.ts';
import type { ChartPoint } from '../../ui/chart.ts';
import type { Stock } from './stock.ts';

/** Everything the page draws. */
export interface Figures {
  readonly points: readonly ChartPoint[];
  readonly trend: Trend;
  /** Sends of the period, and those with a number. */
  readonly sends: number;
  /** How many of these were sent on the rep's other machines. */
  readonly elsewhere: number;
  /** Versions of the scoring table, oldest first, with how many numbers each made. */
  readonly tables: readonly (readonly [version: number, n: number])[];
  readonly scored: number;
  readonly rungs: readonly Rung[];
  readonly habits: readonly Habit[];
  /** Number of last first drafts used, at most twenty. */
  readonly drafts: number;
  readonly consistency: Rate;
  readonly calendar: readonly DayConsistency[];
  readonly outcomes: Outcomes;
  readonly repetition: Repetition;
  /** Self-checks among the last sends, oldest first, and their calibration; null if there are too few. */
  readonly checks: readonly Check[];
  readonly calibration: Calibration | null;
  /** null until customer focus has been mastered. */
  readonly reversion: Reversion | null;
}

/** @param now milliseconds since the epoch */
export function figuresOf(
  { days: own, elsewhere, recent, to }: Pick<Stock, 'days' | 'elsewhere' | 'recent' | 'to'>,
  now: number,
): Figures {
  const days = addDays(own, elsewhere);
  const last = recent.slice(-LOOK_BACK);
  const checks = checksOf(last);
  return {
    points: chartPoints(days),
    trend: trend(days),
    sends: sum(days, ({ sends }) => sends),
    elsewhere: sum(elsewhere, ({ sends }) => sends),
    tables: tablesOf(days),
    scored: sum(days, ({ scored }) => scored),
    rungs: ladder(last),
    habits: habits(recent),
    drafts: Math.min(HABIT_WINDOW, recent.length),
    consistency: consistency(comparableDays(days)),
    calendar: consistencyByDay(days),
    // Other machines' days have no rules.
    outcomes: outcomes(own, shiftDay(to, -OUTCOME_DAYS - 1)),
    repetition: repetition(recent, now),
    checks,
    calibration: calibration(checks) ?? null,
    reversion: reversion(last) ?? null,
  };
}

/** Days with a number: their means, raw and smoothed, starting anew with each scoring table. */
export function chartPoints(days: readonly Day[]): readonly ChartPoint[] {
  const judged = days.filter(({ first, scored }) => first > 0 || scored > 0);
  const tables = tablesByDay(judged);
  const anew = beginnings(tables);
  const sent = smoothed(
    judged.map(({ focus, scored }) => (scored === 0 ? null : focus / scored)),
    tables,
  );
  const first = smoothed(
    judged.map((day) => (day.first === 0 ? null : day.unaided / day.first)),
    tables,
  );
  return judged.map((day, i) => ({
    at: Date.parse(day.day),
    n: day.first,
    anew: anew[i] ?? false,
    sent: sent[i]?.value ?? null,
    first: first[i]?.value ?? null,
    sentLine: sent[i]?.line ?? null,
    firstLine: first[i]?.line ?? null,
  }));
}

/** Smooths the known values of days with a single table, for each table separately. */
function smoothed(values: readonly (number | null)[], tables: readonly (number | null)[]) {
  const lines = new Map(
    [...new Set(tables)].map((table) => {
      const own = values.flatMap((value, i) => (value !== null && tables[i] === table ? [value] : []));
      return [table, ewma(own).values()] as const;
    }),
  );
  return values.map((value, i) => {
    const table = tables[i] ?? null;
    return { value, line: value === null || table === null ? null : (lines.get(table)?.next().value ?? null) };
  });
}

function sum(days: readonly Day[], value: (day: Day) => number): number {
  return days.reduce((total, day) => total + value(day), 0);
}

function tablesOf(days: readonly Day[]): Figures['tables'] {
  const versions = new Set(days.flatMap(({ tables }) => Object.keys(tables).map(Number)));
  const n = (version: number) => sum(days, ({ tables }) => tables[version] ?? 0);
  return [...versions].sort((a, b) => a - b).map((version) => [version, n(version)] as const);
}
