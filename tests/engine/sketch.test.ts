import { describe, expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { copied, likeness, sketchesOf } from '../../src/engine/sketch.ts';
import { FRESH, MERGED, OTHER, SCRIPT, SWAPPED } from '../../src/engine/traits/samples.ts';

const sketch = (body: string) => sketchesOf(parse({ channel: 'email', kind: 'cold', subject: null, body }));
const alike = (a: string, b: string) => likeness(sketch(a).sketch, sketch(b).sketch);

describe('likeness of two messages', () => {
  test('a text is like itself, with another greeting and signature too', () => {
    expect(alike(SCRIPT, SCRIPT)).toBe(1);
    expect(alike(SCRIPT, `Hi Dana,\n\n${SCRIPT}\n\nBest regards,\nTheo`)).toBe(1);
  });
  test('a changed name makes no new text', () => {
    expect(alike(SCRIPT, MERGED)).toBeGreaterThan(0.9);
  });
  test('a new first line over an old text is a copy', () => {
    expect(alike(SCRIPT, SWAPPED)).toBeGreaterThan(0.5);
  });
  test('other facts and another question are another text', () => {
    expect(alike(SCRIPT, FRESH)).toBeLessThan(0.2);
    expect(alike(FRESH, OTHER)).toBeLessThan(0.2);
  });
  test('is within three standard errors of the share of common word triples', () => {
    const exact = 2 / (1 / copied(SCRIPT, SWAPPED) + 1 / copied(SWAPPED, SCRIPT));
    const jaccard = exact / (2 - exact);
    expect(Math.abs(alike(SCRIPT, SWAPPED) - jaccard)).toBeLessThan(3 * Math.sqrt((jaccard * (1 - jaccard)) / 64));
  });
  test('nothing is like an empty text', () => {
    expect(alike('', SCRIPT)).toBe(0);
    expect(alike('', '')).toBe(0);
  });
});

test('the sketches of a send are 64 numbers of one byte and twice 32', () => {
  const { sketch: whole, opener, questions } = sketch(SCRIPT);
  expect([whole, opener, questions].map(({ length }) => length)).toEqual([64, 32, 32]);
  expect([...whole, ...opener, ...questions].every((n) => Number.isInteger(n) && n >= 0 && n < 256)).toBe(true);
});
