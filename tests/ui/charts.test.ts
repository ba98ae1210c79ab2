import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeCalendar } from '../../src/ui/calendar.ts';
import { BOX, shapeChart } from '../../src/ui/chart.ts';
import { AIM } from '../../src/ui/trend.ts';

const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
const DAY = 86_400_000;

describe('the chart', () => {
  test('stays inside its box whatever the values', () => {
    const points = fc.array(
      fc.record({
        ...{ sent: value, first: value, sentLine: value, firstLine: value },
        anew: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(points, (values) => {
        const shape = shapeChart(values.map((of, i) => ({ at: Date.UTC(2026, 2, 1) + i * DAY, n: 1, ...of })));
        const numbers = `${shape.sent}${shape.first}${shape.dots}`.match(/-?[\d.]+/g)?.map(Number) ?? [];
        expect([...numbers, ...shape.anew].every((n) => n >= 0 && n <= BOX)).toBe(true);
        expect(shape.anew).toHaveLength(values.filter(({ anew }) => anew).length);
        expect(shape.ticks.every(({ place }) => place >= 0 && place <= 100)).toBe(true);
      }),
    );
  });

  test('draws the days that are known where they are, and a line for each scoring table', () => {
    const points = [20, null, 80, 50, 60].map((value, i) => ({
      ...{ at: Date.UTC(2026, 2, 1) + i * DAY, n: 1, sent: value, first: null, sentLine: value, firstLine: null },
      anew: i === 3,
    }));
    const { sent, first, dots, y, aim } = shapeChart(points);
    const places = (path: string) =>
      path
        .split(/[ML]|h0/)
        .filter(Boolean)
        .map((place) => place.split(',').map((part) => Math.round(Number(part))));
    expect(sent.match(/[ML]/g)?.join('')).toBe('MLML');
    expect(first).toBe('');
    expect(places(sent).map(([, top]) => top)).toEqual([20, 80, 50, 60].map((value) => Math.round(y(value))));
    expect(places(dots)).toEqual(places(sent));
    const across = places(sent).map(([left]) => left);
    expect(across).toEqual([...across].sort((a = 0, b = 0) => a - b));
    expect(y(80)).toBeLessThan(y(20));
    expect([aim.y, aim.y + aim.height]).toEqual([y(AIM[1]), y(AIM[0])]);
  });
});

describe('the calendar', () => {
  test('has every day of its weeks once, Mondays on top, up to the last day', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (date, weeks) => {
        const to = date.toISOString().slice(0, 10);
        const cells = shapeCalendar([{ day: to, hits: 1, n: 2 }], to, weeks);
        expect(cells.at(-1)).toMatchObject({ day: to, hits: 1, n: 2, column: weeks - 1 });
        expect(new Set(cells.map(({ day }) => day)).size).toBe(cells.length);
        expect(cells.every(({ day, row }) => (new Date(day).getUTCDay() + 6) % 7 === row)).toBe(true);
        expect(cells[0]).toMatchObject({ row: 0, column: 0 });
      }),
    );
  });
});
