import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, PROPERTIES } from '../../scripts/properties/changes.ts';

const CASES = { numRuns: 40, seed: 20261122 };

function cases(name: string): Change[] {
  const property = PROPERTIES[name];
  return property ? fc.sample(property, CASES).flatMap((one) => one ?? []) : [];
}

describe('the changes that must not raise the number', { timeout: 60_000 }, () => {
  test.each(Object.keys(PROPERTIES))('%s, on messages of the corpus', (name) => {
    const found = cases(name);
    expect(found.length).toBeGreaterThan(10);
    for (const { after, before } of found) expect(after.body).not.toBe(before.body);
  });
  test('a sentence that is put in stands there whole, and nothing else has changed', () => {
    for (const { after, before, words } of cases('a sentence of the sender’s is put in'))
      expect(after.body.replace(`${words} `, '')).toHaveLength(before.body.length);
  });
  test('a sentence that is taken out was there, and the rest is left', () => {
    for (const { after, before, words } of cases('a sentence of the customer’s is taken out')) {
      expect(before.body).toContain(words);
      expect(after.body.length).toBeLessThanOrEqual(before.body.length - words.length);
    }
  });
  test('what is quoted stands below the message', () => {
    for (const { after, before } of cases('their mail is quoted below'))
      expect(after.body.startsWith(before.body)).toBe(true);
  });
});
