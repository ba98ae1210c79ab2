import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/journal/summary.ts';
import type { Day, SendRecord } from '../../src/journal/types.ts';
import { chartPoints } from '../../src/pages/progress/figures.ts';
import { calibration, checksOf } from '../../src/progress/calibration.ts';
import { habits } from '../../src/progress/habits.ts';
import { ladder } from '../../src/progress/ladder.ts';
import { news } from '../../src/progress/news.ts';
import { reversion } from '../../src/progress/reversion.ts';
import { beginnings, comparable, comparableDays, tablesByDay } from '../../src/progress/tables.ts';
import { trend } from '../../src/progress/trend.ts';
import { daily, times } from './history.ts';
import { uniform } from './random.ts';

/** A rep who stays as they are, seen by one table and then by another that gives `shift` points more. */
function steadyRep(seed: number, before: number, after: number, shift: number): SendRecord[] {
  const next = uniform(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const special = (scoring: number, points: number): Partial<SendRecord> => {
    const focus = Math.round(Math.max(0, Math.min(100, 88 + points + 5 * normal())));
    const rules: Record<string, number> = next() < 0.3 ? { 'vague-notice': 1 } : {};
    return { scoring, unaided: focus, focus, rules, guess: { band: 'customer-led', weakest: null } };
  };
  return daily([...times(before, 0).map(() => special(1, 0)), ...times(after, 0).map(() => special(2, shift))]);
}

const REPS = times(25, 0).map((_, seed) => seed + 1);
const BEFORE = 60;
const AFTER = 40;

const byDay = (sends: readonly SendRecord[]): Day[] =>
  sends.map((send) => ({ day: new Date(send.at).toISOString().slice(0, 10), ...summarise([send]) }));

describe('a change of nothing but the scoring table', () => {
  it.each([-30, -15, 15])('by %i points raises no alarm that the table alone would not', (shift) => {
    for (const seed of REPS) {
      const sends = steadyRep(seed, BEFORE, AFTER, shift);
      for (let n = BEFORE; n <= sends.length; n += 1) {
        const seen = sends.slice(0, n);
        const alone = seen.filter(({ scoring }) => scoring === (n < BEFORE + 10 ? 1 : 2));
        expect(reversion(seen)).toEqual(reversion(alone));
        expect(ladder(seen)).toEqual(ladder(alone));
      }
    }
  });

  it.each([-30, 15])('by %i points makes no news: the same as if the findings alone were known', (shift) => {
    for (const seed of REPS) {
      const [changed, same] = [shift, 0].map((points) => steadyRep(seed, BEFORE, AFTER, points));
      for (let n = BEFORE; n < BEFORE + AFTER; n += 1) {
        const seen = (changed ?? []).slice(0, n);
        expect(habits(seen)).toEqual(habits((same ?? []).slice(0, n)));
        const told = news(seen);
        if (told.key === 'slipped') expect(told).toEqual(news(comparable(seen)));
        expect(told.key).not.toBe('too-early');
      }
    }
  });

  it('shows no step in level, line or calibration', () => {
    const sends = steadyRep(1, BEFORE, AFTER, -30);
    const days = byDay(sends);
    const { baseline, now } = trend(days);
    expect(Math.abs((baseline?.mean ?? 0) - (now?.mean ?? 100))).toBeLessThan(10);
    const points = chartPoints(days);
    expect(points.flatMap(({ anew }, i) => (anew ? [i] : []))).toEqual([BEFORE]);
    expect(points[BEFORE]?.firstLine).toBe(points[BEFORE]?.first);
    expect(calibration(checksOf(sends))?.errorBefore).not.toBeNull();
    expect(calibration(checksOf(sends.slice(0, BEFORE + 15)))?.errorBefore).toBeNull();
  });
});

describe('tables', () => {
  it('of sends give way once the newer has ten first drafts with a number', () => {
    const of = (...scoring: number[]) => daily(scoring.map((version) => ({ scoring: version })));
    const versions = (sends: readonly SendRecord[]) => comparable(sends).map(({ scoring }) => scoring);
    expect(versions(of(...times(12, 1), ...times(9, 2)))).toEqual(times(12, 1));
    expect(versions(of(...times(12, 1), ...times(10, 2)))).toEqual(times(10, 2));
    expect(versions(of(...times(9, 1), ...times(3, 2)))).toEqual(times(3, 2));
    expect(versions([])).toEqual([]);
  });

  it('of days are told, taken from the days before, or none where two mix', () => {
    const days = [{}, { 1: 3 }, {}, { 1: 2, 2: 1 }, {}, { 2: 4 }].map((tables) => ({ tables }));
    expect(tablesByDay(days)).toEqual([1, 1, 1, null, 2, 2]);
    expect(comparableDays(days)).toEqual([{ tables: {} }, { tables: { 2: 4 } }]);
    expect(tablesByDay([{ tables: {} }])).toEqual([0]);
    expect(comparableDays([])).toEqual([]);
  });

  it('begin where the next one is another', () => {
    expect(beginnings([null, 1, 1, null, 2, null, 2, 1])).toEqual([
      ...[false, false, false, false],
      ...[true, false, false, true],
    ]);
  });
});
