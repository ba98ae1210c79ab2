import { describe, expect, test } from 'vitest';
import { byStrength, type Standing, settle } from '../../src/engine/settle.ts';
import type { Finding, Severity } from '../../src/engine/types.ts';

function finding(rule: string, start: number, end: number, severity: Severity = 8): Finding {
  return {
    rule,
    start,
    end,
    severity,
    skill: 'tone',
    target: 'body',
    title: rule,
    why: '',
    move: '',
    evidence: 'B',
  };
}

const standing = (order: number, more: Partial<Standing> = {}): Standing => ({
  order,
  whole: false,
  before: [],
  ...more,
});
const KNOWN = new Map([
  ['broad', standing(0)],
  ['narrow', standing(1)],
  ['first', standing(2, { before: ['broad'] })],
  ['whole', standing(3, { whole: true })],
]);
const left = (...findings: Finding[]) => settle(findings, KNOWN).map((one) => one.rule);

describe('one span, one penalty', () => {
  test('the more severe of two on the same words stays', () => {
    expect(left(finding('broad', 0, 20, 8), finding('narrow', 0, 18, 14))).toEqual(['narrow']);
  });
  test('of equals the shorter span stays', () => {
    expect(left(finding('broad', 0, 20), finding('narrow', 2, 18))).toEqual(['narrow']);
  });
  test('of equals on one span the earlier rule stays', () => {
    expect(left(finding('narrow', 0, 20), finding('broad', 0, 20))).toEqual(['broad']);
  });
  test('a word inside a long sentence is not the same words', () => {
    expect(left(finding('broad', 0, 90), finding('narrow', 40, 50))).toEqual(['broad', 'narrow']);
  });
  test('a rule that stands before another silences it wherever they touch, severity aside', () => {
    expect(left(finding('broad', 0, 90, 14), finding('first', 40, 50, 4))).toEqual(['first']);
  });
  test('what speaks of the whole message neither takes nor yields', () => {
    expect(left(finding('broad', 0, 20), finding('whole', 0, 20, 14))).toEqual(['broad', 'whole']);
  });
  test('body and subject have their own offsets', () => {
    expect(left(finding('broad', 0, 20), { ...finding('narrow', 0, 20, 14), target: 'subject' })).toHaveLength(2);
  });
});

test('strongest first, then by place, then by the order of the rules', () => {
  const all = [finding('narrow', 5, 9, 4), finding('whole', 0, 3), finding('broad', 0, 3), finding('first', 9, 12, 14)];
  expect(byStrength(all, KNOWN).map((one) => one.rule)).toEqual(['first', 'broad', 'whole', 'narrow']);
});
