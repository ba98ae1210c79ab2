import { describe, expect, it } from 'vitest';
import { answeredOn, changeDrills, mergeDrills, readDrills } from '../../src/journal/drills-item.ts';
import type { Memory } from '../../src/practice/schedule.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON } from './sends.ts';

const clock = () => NOON;
const at = (moment: number): Memory => ({
  ...{ due: moment + 1, at: moment, stability: 2.3, difficulty: 5, times: 1, lapses: 0 },
});

describe('what is kept of the drills', () => {
  it('is nothing at first, then what was planned', async () => {
    const area = new MemoryArea();
    expect(await readDrills(area)).toEqual({});
    await changeDrills(area, clock, () => ({ buzzword: at(NOON) }));
    await changeDrills(area, clock, (held) => ({ ...held, 'no-ask': at(NOON) }));
    expect(await readDrills(area)).toEqual({ buzzword: at(NOON), 'no-ask': at(NOON) });
  });

  it('tells how many were answered on a day', () => {
    const days = { a: at(NOON), b: at(NOON + 60_000), c: at(NOON - 86_400_000) };
    expect(['2026-03-10', '2026-03-09', '2026-03-01'].map((day) => answeredOn(days, day))).toEqual([2, 1, 0]);
  });

  it('of a later version is left alone', async () => {
    const newer = new MemoryArea([['drills', '{"v":2,"d":1}']]);
    await changeDrills(newer, clock, () => ({ buzzword: at(NOON) }));
    expect(newer.peek('drills')).toEqual({ v: 2, d: 1 });
  });

  it.each([
    ['no list', 7],
    ['a lesson that is none', { 'A lesson': at(NOON) }],
    ['a time that is none', { buzzword: { ...at(NOON), at: 1 } }],
    ['a stability of nothing', { buzzword: { ...at(NOON), stability: 0 } }],
    ['words', { buzzword: { ...at(NOON), text: 'Hi Dana' } }],
  ])('with %s is set aside', async (_, kept) => {
    const damaged = new MemoryArea([['drills', JSON.stringify({ v: 1, d: kept })]]);
    expect(await readDrills(damaged)).toEqual({});
    await changeDrills(damaged, clock, () => ({ buzzword: at(NOON) }));
    expect(await readDrills(damaged)).toEqual({ buzzword: at(NOON) });
    expect(damaged.peek(`corrupt:drills:${NOON}`)).toEqual({ v: 1, d: kept });
  });

  it('is merged by what was answered later, and not written again where nothing is new', async () => {
    const area = new MemoryArea();
    await changeDrills(area, clock, () => ({ here: at(NOON), both: at(NOON) }));
    const theirs = { both: at(NOON - 1), there: at(NOON), here: at(NOON + 1) };
    await mergeDrills(area, clock, theirs);
    expect(await readDrills(area)).toEqual({ here: at(NOON + 1), both: at(NOON), there: at(NOON) });
    area.calls.length = 0;
    await mergeDrills(area, clock, theirs);
    expect(area.calls).toEqual(['get']);
  });
});
