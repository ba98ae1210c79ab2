import { describe, expect, it } from 'vitest';
import { daysOfMonth } from '../../src/journal/day.ts';
import { EXPORT_VERSION, readFile } from '../../src/journal/export-file.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { emptySummary } from '../../src/journal/summary.ts';
import { NOON } from './sends.ts';

/** A complete export with something special in it. */
function file(over: object): string {
  const settings = { values: DEFAULTS, changed: {} };
  return JSON.stringify({
    ...{ format: 'outward', version: EXPORT_VERSION, exported: NOON, settings, aside: {}, disputes: {}, sums: [] },
    ...{ sends: [], ...over },
  });
}

describe('a file that fits in shape and means harm', () => {
  it.each(['9999-12-31', '0050-12-31', '1999-12-30', '2100-01-02'])('brings no day of %s', (day) => {
    const sums = [{ day, sum: { ...emptySummary(), sends: 1 } }];
    expect(readFile(file({ sums }))).toMatchObject({ ok: false, reason: 'damaged', where: 'sums.0.day' });
  });

  it.each(['1999-12-31', '2100-01-01'])('may have the day of %s, which the earliest or latest send has', (day) => {
    expect(readFile(file({ sums: [{ day, sum: emptySummary() }] }))).not.toHaveProperty('ok');
  });
});

it.each([
  ['2024-02', 29],
  ['2100-02', 28],
  ['2026-12', 31],
  ['9999-12', 31],
])('the month %s has %i days', (month, days) => {
  expect(daysOfMonth(month)).toHaveLength(days);
  expect(daysOfMonth(month).at(-1)).toBe(`${month}-${days}`);
});
