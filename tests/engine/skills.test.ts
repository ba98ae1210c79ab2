import { describe, expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { skillScores } from '../../src/engine/skills.ts';
import type { Credit, DraftInput, Finding, Severity, Skill } from '../../src/engine/types.ts';

const draft = (more: Partial<DraftInput> = {}) =>
  parse({ channel: 'email', kind: 'cold', subject: 'Leeds', body: 'Cork opened in May. Who signs?', ...more });
const fault = (skill: Skill, severity: Severity, rule = 'a'): Finding => ({
  rule,
  skill,
  severity,
  start: 0,
  end: 4,
  target: 'body',
  title: '',
  why: '',
  move: '',
  evidence: 'B',
});
const credit = (skill: Skill, weight: number, rule = 'b'): Credit => ({
  rule,
  skill,
  weight,
  start: 0,
  end: 4,
  target: 'body',
  title: '',
});

describe('skill scores', () => {
  test('one moderate fault leaves 89, penalties of 20 leave 75', () => {
    expect(skillScores(draft(), [fault('tone', 8)], [], null, false).tone).toBe(89);
    expect(skillScores(draft(), [fault('tone', 20)], [], null, false).tone).toBe(75);
  });
  test('repeats of a rule count less each time', () => {
    const many = Array.from({ length: 9 }, () => fault('tone', 8));
    const twoRules = [fault('tone', 8), fault('tone', 8, 'c')];
    const scores = (findings: Finding[]) => skillScores(draft(), findings, [], null, false).tone ?? 0;
    expect(scores(many)).toBe(75);
    expect(scores(twoRules)).toBeLessThan(scores([fault('tone', 8), fault('tone', 8)]));
  });
  test('earned skills start in the middle and rise with credits', () => {
    expect(skillScores(draft(), [], [], null, false).questioning).toBe(50);
    expect(skillScores(draft(), [], [credit('questioning', 10)], null, false).questioning).toBe(78);
  });
  test('a credit softens faults of the ask, and never lifts it over 100', () => {
    const scores = (findings: Finding[], credits: Credit[]) => skillScores(draft(), findings, credits, null, false).ask;
    expect(scores([fault('ask', 8)], [credit('ask', 8)])).toBe(94);
    expect(scores([], [credit('ask', 8)])).toBe(100);
  });
  test('customer focus is mostly the number itself', () => {
    expect(skillScores(draft(), [], [], 40, false)['customer-focus']).toBe(58);
    expect(skillScores(draft(), [], [], null, false)['customer-focus']).toBeUndefined();
  });
  test('what there is nothing to judge by is left out', () => {
    const scores = skillScores(draft({ subject: null, channel: 'linkedin_note' }), [], [], 40, false);
    expect(Object.keys(scores)).not.toEqual(expect.arrayContaining(['subject']));
    expect(scores.listening).toBeUndefined();
    expect(scores.repetition).toBeUndefined();
    const more = skillScores(draft({ kind: 'reply', thread: [{ from: 'them', text: 'Who?' }] }), [], [], 40, true);
    expect(more).toMatchObject({ listening: 50, repetition: 100, subject: 100 });
    expect(skillScores(draft({ body: '' }), [], [], null, true)).toEqual({});
  });
});
