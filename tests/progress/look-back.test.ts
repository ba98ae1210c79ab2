import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, dayOfSend, shiftDay, weekOf } from '../../src/journal/day.ts';
import type { SendRecord } from '../../src/journal/types.ts';
import { daysOf } from '../../src/pages/progress/stock.ts';
import { ladder, type Rung } from '../../src/progress/ladder.ts';
import { lookBack, lookBackDue } from '../../src/progress/look-back.ts';
import { waysFrom } from '../../src/progress/ways.ts';
import { anySend, send } from '../journal/sends.ts';
import { times } from './history.ts';
import { normal } from './random.ts';

/** A Tuesday: the week began on the 9th, and the one before it on the 2nd. */
const TODAY = '2026-03-10';

/** `n` sends of one week, some weeks before this one, with these first drafts in turn. */
const week = (back: number, n: number, unaided: readonly (number | null)[], over: Partial<SendRecord> = {}) =>
  times(n, 0).map((_, i) => {
    const at = Date.UTC(2026, 2, 9, 9 + (i % 9)) - (7 * back - (i % 5)) * DAY;
    return send(`${back}w${i}`, { at, unaided: unaided[i % unaided.length] ?? null, rules: {}, credits: [], ...over });
  });

const back = (...weeks: readonly SendRecord[][]) => lookBack(daysOf(weeks.flat()), TODAY);

describe('the look-back is due', () => {
  const days = daysOf(week(1, 5, [60]));

  it('all week after one with five first drafts, and no longer once the rep has looked back', () => {
    expect(lookBackDue(days, null, TODAY)).toBe(true);
    expect(lookBackDue(days, '2026-03-02', TODAY)).toBe(true);
    expect(lookBackDue(days, '2026-03-09', '2026-03-15')).toBe(false);
  });

  it('not after a week with four, with none, or with messages too short for a number', () => {
    for (const sends of [week(1, 4, [60]), week(2, 40, [60]), week(0, 40, [60]), week(1, 40, [null])]) {
      expect(lookBackDue(daysOf(sends), null, TODAY)).toBe(false);
    }
  });

  it('where a clock that ran ahead noted a week to come, but not where it is Monday further east', () => {
    expect(lookBackDue(days, '2027-01-04', TODAY)).toBe(true);
    expect(lookBackDue(days, '2026-03-16', '2026-03-15')).toBe(false);
  });

  it('once in each week in which the popup is opened, by a rep who writes every day', () => {
    const writing = times(400, 0).map((_, i) => ({ day: shiftDay('2025-02-01', i), first: 3 }));
    const opened = fc.array(fc.nat(360), { maxLength: 60 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(opened, (later) => {
        const asked: string[] = [];
        const days = later.map((by) => shiftDay('2025-02-15', by));
        for (const today of days) if (lookBackDue(writing, asked.at(-1) ?? null, today)) asked.push(weekOf(today));
        expect(asked).toEqual([...new Set(days.map(weekOf))]);
      }),
    );
  });
});

describe('looking back', () => {
  it('holds the last whole week against the one before, with what of both is too few to tell', () => {
    expect(back(week(0, 30, [90]), week(1, 5, [60, 70]), week(2, 20, [40]))).toMatchObject({
      ...{ from: '2026-03-02', to: '2026-03-08', change: 'too-few' },
      ...{ level: { mean: 64, n: 5 }, before: { mean: 40, n: 20 } },
    });
    expect(back(week(1, 20, [60]))).toMatchObject({ level: { n: 20 }, before: null, change: 'too-few' });
  });

  it.each([
    ['higher', 70, 60],
    ['lower', 60, 70],
    ['unclear', 62, 60],
  ] as const)('calls a week %s at %i after %i', (change, now, before) => {
    expect(back(week(1, 20, [now - 6, now + 6]), week(2, 20, [before - 6, before + 6])).change).toBe(change);
  });

  it('calls a step of a point or two of numbers that are all the same unclear', () => {
    expect(back(week(1, 20, [82]), week(2, 20, [80])).change).toBe('unclear');
  });

  it('compares only what one scoring table made', () => {
    expect(back(week(1, 20, [80], { scoring: 2 }), week(2, 20, [40]))).toMatchObject({
      ...{ level: { mean: 80 }, before: null, change: 'too-few' },
    });
  });

  it('is the same on each day of a week, whatever is sent in it', () => {
    const all = fc.array(anySend, { maxLength: 60 });
    fc.assert(
      fc.property(all, fc.integer({ min: 0, max: 6 }), all, (sends, later, more) => {
        const [then, since] = [
          sends.filter((send) => dayOfSend(send) < weekOf(TODAY)),
          more.filter((send) => dayOfSend(send) >= weekOf(TODAY)),
        ];
        expect(lookBack(daysOf([...then, ...since]), shiftDay(weekOf(TODAY), later))).toEqual(
          lookBack(daysOf(then), weekOf(TODAY)),
        );
      }),
    );
  });

  /** Of so many weeks of `n` first drafts each, the share told of as a change when the second is `step` points above. */
  function told(n: number, sd: number, step: number, runs = 400): number {
    const next = normal(7);
    const draw = (mean: number) => times(n, 0).map(() => Math.round(Math.max(0, Math.min(100, mean + sd * next()))));
    const changes = times(runs, 0).map(() => back(week(1, n, draw(60 + step)), week(2, n, draw(60))).change);
    return changes.filter((change) => change !== 'unclear').length / runs;
  }

  it('rarely takes chance for a change, and sees most steps of fifteen points in forty messages a week', () => {
    for (const n of [12, 40]) for (const sd of [4, 12]) expect(told(n, sd, 0)).toBeLessThan(0.08);
    expect(told(40, 15, 15)).toBeGreaterThan(0.95);
  });
});

describe('the ways from the focus skill', () => {
  const rungs = (levels: readonly Rung['level'][]): readonly Rung[] =>
    ladder([]).map((rung, i) => ({ ...rung, open: true, level: levels[i] ?? 'learning' }));

  it('lead to the next open rung and to the last one before that is not mastered', () => {
    const known = rungs(['mastered', 'steady', 'steady', 'learning']);
    expect(waysFrom(known, 'questioning')).toEqual({ on: 'ask', back: 'relevance' });
    expect(waysFrom(known, 'relevance')).toEqual({ on: 'questioning', back: null });
  });

  it('pass over rungs that are closed, and over what is practised beside the ladder', () => {
    expect(waysFrom(ladder([]), 'customer-focus')).toEqual({ on: null, back: null });
    expect(waysFrom(rungs([]), 'ask')).toEqual({ on: 'clarity', back: 'questioning' });
    expect(waysFrom(rungs([]), 'listening')).toEqual({ on: 'clarity', back: 'ask' });
    expect(waysFrom(rungs([]), null)).toEqual({ on: null, back: null });
  });

  it('lead to an open skill of another rung, whatever was sent', () => {
    const sends = fc.array(anySend, { maxLength: 60 });
    fc.assert(
      fc.property(sends, fc.nat(6), (all, at) => {
        const known = ladder(all.toSorted((a, b) => a.at - b.at));
        const focus = known[at]?.skills[0] ?? null;
        const { on, back } = waysFrom(known, focus);
        for (const skill of [on, back].filter((way) => way !== null)) {
          const rung = known.find(({ skills }) => skills.includes(skill));
          expect([rung?.open, rung === known[at], rung?.level === 'mastered']).toEqual([true, false, false]);
        }
      }),
    );
  });
});
