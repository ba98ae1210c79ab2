import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeCalendar } from '../../src/ui/calendar.ts';
import { BOX, shapeChart } from '../../src/ui/chart.ts';

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
