import { describe, expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { confidenceOf, findingFeatures, surroundingsIn } from '../../src/engine/finding-confidence.ts';
import weights from '../../src/engine/finding-weights.json' with { type: 'json' };
import { RULES } from '../../src/engine/rules/index.ts';

const BODY = 'You moved claims to Leeds in June. We sell dock scanners.\n\nWe are the leading firm in nine cities.';
const around = (start: number, body = BODY) =>
  surroundingsIn(parse({ channel: 'email', kind: 'cold', subject: 'Leeds', body }))({ start });

describe('what stands around a finding', () => {
  test('is read from the text above it, its clause and whose the next sentence is', () => {
    const first = around(0);
    expect(first).toMatchObject({ first: 1, place: 0, leads: 1 });
    expect(first.customers).toBeGreaterThan(0.5);
    expect(first.self).toBeLessThan(0.5);
    const last = around(BODY.indexOf('We are'));
    expect(last).toMatchObject({ place: 2 / 8, leads: 0 });
    expect(last.senders).toBeGreaterThan(0.5);
    expect(last.self).toBeGreaterThan(0.5);
  });

  test('does not change with what is written below the next sentence', () => {
    const more = `${BODY} Who signs for the pallets at the Leeds dock when the clerk is out? What did June bring?`;
    for (const start of [0, BODY.indexOf('We sell')]) expect(around(start, more)).toEqual(around(start));
  });

  test('is the whole message for one in the subject line, and nothing in an empty draft', () => {
    const draft = parse({ channel: 'email', kind: 'cold', subject: 'Leeds', body: BODY });
    expect(surroundingsIn(draft)({ start: 0, target: 'subject' })).toMatchObject({ place: 0, length: 0 });
    expect(surroundingsIn(draft)({ start: 0, target: 'subject' }).senders).toBe(around(BODY.indexOf('We are')).senders);
    expect(around(0, '')).toMatchObject({ customers: 0, senders: 0, length: 0 });
  });
});

describe('confidence in a finding', () => {
  const place = { customers: 0.5, senders: 0.2, first: 1, place: 0, leads: 0, length: 1, self: 0.1, neutral: 0 };
  const of = (rule: string, table: Record<string, number>) => confidenceOf(rule, findingFeatures(rule, place), table);

  test('is a logistic of the weights of what is there, shared and of the rule', () => {
    expect(of('brag', { bias: 0, brag: 0 })).toBe(0.5);
    const odds = 1 - 2 * 0.5 + 3 * 0.2 + 0.25;
    const table = { bias: 1, brag: 0.25, customers: -2, 'brag+senders': 3, 'other+senders': 9, 'brag+place': 9 };
    expect(of('brag', table)).toBeCloseTo(1 / (1 + Math.exp(-odds)), 12);
  });

  test('is whole for a rule that nobody doubted', () => {
    expect(of('filler', { bias: -9, customers: -9 })).toBe(1);
    expect(of('toString', { bias: -9 })).toBe(1);
  });
});

describe('the shipped table', () => {
  test('names rules that exist, and leaves alone those that are quiet', () => {
    const on = new Set<string>(RULES.filter(({ quiet }) => !quiet).map(({ id }) => id));
    const shared = new Set(['bias', ...Object.keys(around(0))]);
    const named = Object.keys(weights).map((name) => name.split('+')[0] ?? '');
    expect(named.filter((name) => !shared.has(name) && !on.has(name))).toEqual([]);
  });
});
