import { describe, expect, it } from 'vitest';
import { dayOfSend, daysOfMonth, shiftDay, weekOf } from '../../src/journal/day.ts';

describe('a calendar day', () => {
  const at = Date.UTC(2026, 2, 10, 23, 30);

  it.each([
    ['UTC', 0, '2026-03-10'],
    ['Berlin', 60, '2026-03-11'],
    ['Chicago', -300, '2026-03-10'],
  ])('is that of who sent the mail in %s', (_, zone, day) => {
    expect(dayOfSend({ at, zone })).toBe(day);
  });

  it('is that of UTC for a send of unknown zone', () => {
    expect(dayOfSend({ at })).toBe('2026-03-10');
  });

  it('is found before and after the end of a month and of a year', () => {
    expect([shiftDay('2026-03-01', -1), shiftDay('2028-02-28', 1), shiftDay('2026-12-31', 1)]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2027-01-01',
    ]);
  });

  it('is of the week that begins with its Monday, over the end of a month and of a year', () => {
    expect(['2026-03-09', '2026-03-15', '2026-03-16', '2026-03-01', '2027-01-03'].map(weekOf)).toEqual([
      ...['2026-03-09', '2026-03-09', '2026-03-16', '2026-02-23', '2026-12-28'],
    ]);
  });

  it.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('is one of those of its month, as many as %s has', (month, length) => {
    const days = daysOfMonth(month);
    expect([days.length, days[0], days.at(-1)]).toEqual([length, `${month}-01`, `${month}-${length}`]);
  });
});
