// @vitest-environment jsdom
import { getAllByRole, getByText, queryByText } from '@testing-library/dom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TrendLine } from '../../src/ui/TrendLine.tsx';
import { shapeTrend } from '../../src/ui/trend.ts';
import { show, unfold } from './render.ts';

const at = (week: number) => Date.UTC(2026, 4, 4 + 7 * week);
const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));

describe('the trend line', () => {
  test('is said in words and kept as a table', () => {
    const points = [
      { at: at(0), n: 3, first: 40, sent: 46.4, anew: false },
      { at: at(1), n: 0, first: null, sent: null, anew: false },
      { at: at(2), n: 12, first: 58, sent: 72.6, anew: false },
    ];
    const stage = show(<TrendLine points={points} elsewhere={0} />);
    expect(getByText(stage, 'Sent: from 46 (n = 3) to 73 (n = 12). First drafts: from 40 to 58.')).toBeTruthy();
    unfold(stage);
    const rows = getAllByRole(stage, 'row').map((row) => row.textContent);
    expect(rows).toEqual(['Week ofnFirst draftSent', 'May 434046', 'May 110––', 'May 18125873']);
  });

  test('waits until there are two values to join', () => {
    const stage = show(<TrendLine points={[{ at: at(0), n: 1, first: 40, sent: 46, anew: false }]} elsewhere={0} />);
    expect(getByText(stage, /second week/)).toBeTruthy();
  });

  test('begins anew with another scoring table, says so and compares nothing across it', () => {
    const point = (week: number, sent: number, anew = false) => ({ at: at(week), n: 1, first: null, sent, anew });
    const points = [point(0, 80), point(1, 82), point(2, 60, true)];
    const stage = show(<TrendLine points={points} elsewhere={0} />);
    expect(getByText(stage, 'The scoring changed in the week of May 18: compare from there on.')).toBeTruthy();
    expect(queryByText(stage, /Sent: from/)).toBeNull();
    expect(shapeTrend(points, 348, 84).sent.match(/M/g)).toHaveLength(2);
    const later = show(<TrendLine points={[...points, point(3, 64)]} elsewhere={0} />);
    expect(getByText(later, 'Sent: from 60 (n = 1) to 64 (n = 1).')).toBeTruthy();
  });

  test('stays inside its box whatever the values', () => {
    const points = fc.array(fc.record({ sent: value, first: value, anew: fc.boolean() }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(points, (values) => {
        const shape = shapeTrend(
          values.map((both, week) => ({ at: at(week), n: 1, ...both })),
          348,
          84,
        );
        const numbers = `${shape.sent}${shape.first}`.match(/-?[\d.]+/g)?.map(Number) ?? [];
        expect(numbers.every((n) => n >= 0 && n <= 348)).toBe(true);
        expect(shape.aim.y + shape.aim.height).toBeLessThanOrEqual(84);
      }),
    );
  });
});
