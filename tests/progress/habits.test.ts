import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/journal/day.ts';
import { type Habit, habits, mostChanged } from '../../src/progress/habits.ts';
import { NOON } from '../journal/sends.ts';
import { daily, times } from './history.ts';

const BAD = { rules: { 'vague-notice': 1 } };
const GOOD = { credits: ['specific-fact'] };
const none = {};
const of = (...specials: Parameters<typeof daily>[0]) => habits(daily(specials))[0];

describe('bad habits', () => {
  it('form with four of the last ten', () => {
    expect(of(...times(7, none), ...times(3, BAD))).toBeUndefined();
    expect(of(...times(6, none), ...times(4, BAD))).toMatchObject({
      rule: 'vague-notice',
      kind: 'bad',
      state: 'forming',
    });
    expect(of(...times(9, none), BAD, ...times(6, none), ...times(3, BAD))).toMatchObject({ state: 'forming' });
    expect(of(...times(9, none), BAD, ...times(7, none), ...times(3, BAD))).toBeUndefined();
  });

  it('are settled with eight of the last twenty over three days', () => {
    expect(of(...times(12, none), ...times(8, BAD))).toMatchObject({ state: 'settled', hits: 8, of: 20 });
    expect(of(...times(13, none), ...times(7, BAD))).toMatchObject({ state: 'forming' });
    expect(of(...times(12, none), ...times(8, { ...BAD, at: NOON }))).toMatchObject({ state: 'forming' });
    const on = (days: number) => Array.from({ length: 8 }, (_, i) => ({ ...BAD, at: NOON + (i % days) * DAY }));
    expect(of(...times(12, none), ...on(3))).toMatchObject({ state: 'settled' });
    expect(of(...times(12, none), ...on(2))).toMatchObject({ state: 'forming' });
  });

  it('are told the most frequent first', () => {
    const both = { rules: { jargon: 1, 'vague-notice': 1 } };
    const sends = daily([...times(10, none), ...times(4, { rules: { jargon: 1 } }), ...times(6, both)]);
    expect(habits(sends).map(({ rule, hits }) => [rule, hits])).toEqual([
      ['jargon', 10],
      ['vague-notice', 6],
    ]);
    const other = daily([...times(10, none), ...times(4, { rules: { 'vague-notice': 1 } }), ...times(6, both)]);
    expect(habits(other).map(({ rule }) => rule)).toEqual(['vague-notice', 'jargon']);
    const later = daily([...times(9, none), ...times(4, BAD), ...times(6, { rules: { jargon: 1 } })]);
    expect(habits(later).map(({ rule }) => rule)).toEqual(['jargon', 'vague-notice']);
  });

  it('settle with a busy rep too, whose last twenty drafts are one day’s', () => {
    const day = (back: number, ...specials: Parameters<typeof daily>[0]) =>
      specials.map((over) => ({ ...over, at: NOON - back * DAY }));
    const busy = [2, 1, 0].map((back) => day(back, ...times(15, none), ...times(15, BAD)));
    expect(of(...busy.flat())).toMatchObject({ state: 'settled', hits: 15, of: 20 });
    expect(of(...busy.slice(1).flat())).toMatchObject({ state: 'forming' });
    const rare = [2, 1].map((back) => day(back, ...times(29, none), BAD));
    expect(of(...rare.flat(), ...day(0, ...times(12, none), ...times(8, BAD)))).toMatchObject({ state: 'forming' });
    expect(of(...busy.flat(), ...day(-1, ...times(29, none), BAD))).toMatchObject({ state: 'gone' });
  });

  it('tell how it was in the twenty before', () => {
    const found = of(...times(6, none), ...times(14, BAD), ...times(11, none), ...times(9, BAD));
    expect(found).toMatchObject({ state: 'settled', hits: 9, before: 14 });
    expect(found?.strip.slice(9, 13)).toEqual([false, false, true, true]);
  });

  it('fade, are gone, and are back', () => {
    const settled = times(10, BAD);
    expect(of(...times(10, none), ...settled, ...times(16, none), ...times(4, BAD))).toMatchObject({ state: 'fading' });
    expect(of(...settled, ...times(18, none), BAD, BAD)).toMatchObject({ state: 'gone', hits: 2 });
    expect(of(...settled, ...times(20, none), BAD, none, BAD, none, BAD)).toMatchObject({ state: 'back', hits: 3 });
  });

  it('are not gone with three of twenty, nor back with two of five', () => {
    const settled = times(10, BAD);
    const three = times(3, none).flatMap(() => [BAD, ...times(5, none)]);
    expect(of(...settled, none, none, ...three)).toMatchObject({ state: 'fading', hits: 3 });
    expect(of(...settled, ...times(20, none), BAD, none, none, BAD, none)).toMatchObject({ state: 'gone', hits: 2 });
    expect(of(...settled, ...times(20, none), BAD, none, none, BAD, none, BAD)).toMatchObject({ state: 'fading' });
  });

  it('are neither fading nor gone nor back when they never settled, as after one bad morning', () => {
    const morning = times(10, { ...BAD, at: NOON });
    expect(of(...times(10, none), ...morning, ...times(17, none), ...times(3, BAD))).toBeUndefined();
    expect(of(...morning, ...times(20, none))).toBeUndefined();
    expect(of(...morning, ...times(20, none), BAD, none, BAD, none, BAD)).toBeUndefined();
  });

  it('are counted in the draft before the coach was seen', () => {
    const early = { skills: {}, rules: ['vague-notice'], credits: [] };
    expect(of(...times(10, { rules: {}, early }))).toMatchObject({ hits: 10 });
  });

  it('are left alone when the rule was never often broken', () => {
    expect(of(...times(30, none), BAD, ...times(9, none))).toBeUndefined();
  });
});

describe('good habits', () => {
  it('settle over 66 days', () => {
    expect(of(...times(20, GOOD))).toMatchObject({ kind: 'good', state: 'forming' });
    expect(of(...times(30, GOOD))).toMatchObject({ state: 'settling' });
    expect(of(...times(70, GOOD))).toMatchObject({ state: 'settled' });
  });

  it.each([
    [21, 'forming'],
    [22, 'settling'],
    [66, 'settling'],
    [67, 'settled'],
  ])('of %i drafts, one a day, are %s', (drafts, state) => {
    expect(of(...times(drafts, GOOD))).toMatchObject({ state });
    // A run begins with its first twenty, of which three may be without.
    expect(of(...times(9, none), ...times(drafts - 3, GOOD))).toMatchObject({ state });
  });

  it('take seventeen of twenty', () => {
    expect(of(...times(3, none), ...times(17, GOOD))).toMatchObject({ state: 'forming', hits: 17 });
    expect(of(...times(4, none), ...times(16, GOOD))).toBeUndefined();
  });

  it('settle by use, not by a pause: one morning before three months and one after are no habit', () => {
    const [before, after] = [NOON - 90 * DAY, NOON];
    const morning = (at: number) => times(10, { ...GOOD, at });
    expect(of(...morning(before), ...morning(after))).toMatchObject({ kind: 'good', state: 'forming' });
    expect(of(...morning(before), ...morning(before + DAY), ...morning(after))).toMatchObject({ state: 'settled' });
  });

  it('survive a miss', () => {
    expect(of(...times(30, GOOD), none, ...times(39, GOOD))).toMatchObject({ state: 'settled', hits: 20 });
  });

  it('form when twice as frequent as before', () => {
    const grown = of(...times(15, none), ...times(5, GOOD), ...times(10, none), ...times(10, GOOD));
    expect(grown).toMatchObject({ kind: 'good', state: 'forming', hits: 10, before: 5 });
  });

  it.each([
    ['four more than before', [...times(14, none), ...times(6, GOOD), ...times(10, none), ...times(10, GOOD)]],
    ['less than half', [...times(31, none), ...times(9, GOOD)]],
    ['fewer than twenty before', [...times(29, none), ...times(10, GOOD)]],
  ])('do not form with %s', (_, drafts) => {
    expect(of(...drafts)).toBeUndefined();
  });
});

describe('the habit that changed most', () => {
  const habit = (rule: string, hits: number, before: number | null): Habit => {
    return { rule, kind: 'bad', state: 'forming', hits, of: 20, before, strip: [] };
  };

  it('is the one with the greatest step, up or down, of five in twenty at least', () => {
    const [less, more] = [habit('buzzword', 4, 12), habit('vague-notice', 16, 10)];
    expect(mostChanged([more, less])).toBe(less);
    expect(mostChanged([less, more])).toBe(less);
    expect(mostChanged([more])).toBe(more);
    expect(mostChanged([habit('buzzword', 10, 14), habit('vague-notice', 20, null)])).toBeNull();
    expect(mostChanged([])).toBeNull();
  });
});
