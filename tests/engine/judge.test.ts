import { describe, expect, test, vi } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { surroundingsIn } from '../../src/engine/finding-confidence.ts';
import { hitsOf, judge, netOf, soundHitsOf } from '../../src/engine/judge.ts';
import { says } from '../../src/engine/kinds.ts';
import { read } from '../../src/engine/reading.ts';
import { type CreditRule, defineRule, type FaultRule } from '../../src/engine/rule.ts';
import buzzword from '../../src/engine/rules/clarity/buzzword.ts';
import companyBrag from '../../src/engine/rules/customer-focus/company-brag.ts';
import type { DraftInput } from '../../src/engine/types.ts';

const draft = (body: string, more: Partial<DraftInput> = {}) =>
  parse({ channel: 'email', kind: 'cold', subject: 'Leeds', body, ...more });
const rules = (body: string, more: Partial<DraftInput> = {}, options = {}) =>
  judge(draft(body, more), options, null).findings.map((one) => one.rule);

describe('judging', () => {
  test('gives every finding its words, reason, move and model line', () => {
    const body = 'We leverage synergies at the Leeds dock.';
    const found = judge(draft(body), {}, null).findings.find((one) => one.rule === buzzword.id);
    const { title, why, next: move, model } = buzzword;
    expect(found).toMatchObject({
      skill: 'clarity',
      severity: 4,
      target: 'body',
      evidence: 'B',
      title,
      why,
      move,
      model,
    });
    expect(found && body.slice(found.start, found.end)).toBe('leverage synergies');
  });

  test('leaves ordinary work mail alone', () => {
    expect(rules('We leverage synergies. Just checking in!', { kind: 'other' })).toEqual([]);
  });

  test('leaves out rules the rep switched off', () => {
    const body = 'We leverage synergies at the Leeds dock.';
    expect(rules(body)).toContain('buzzword');
    expect(rules(body, {}, { off: ['buzzword'] })).not.toContain('buzzword');
  });

  test('runs a quiet rule only for a rep who switched it on, and not one who switched it off as well', () => {
    const body = 'Our platform saves finance teams time. Reply, book a slot, and share this with your CFO.';
    expect(rules(body)).not.toContain('multiple-asks');
    expect(rules(body, {}, { on: ['multiple-asks'] })).toContain('multiple-asks');
    expect(rules(body, {}, { on: ['multiple-asks'], off: ['multiple-asks'] })).not.toContain('multiple-asks');
  });

  test('says nothing inside quotation marks', () => {
    expect(rules('Your post called it “leverage of synergies” in June.')).not.toContain('buzzword');
  });

  test('counts a rule that throws and goes on with the others', () => {
    const spy = vi.spyOn(buzzword.find, 'find').mockImplementation(() => {
      throw new Error('on purpose');
    });
    const { faults, findings } = judge(
      draft('We leverage synergies at the Leeds dock. Our clients agree. Only two spots left!'),
      {},
      null,
    );
    spy.mockRestore();
    expect(faults).toEqual([{ rule: 'buzzword', message: 'on purpose' }]);
    expect(findings.map((one) => one.rule)).toContain('false-urgency');
  });
});

const base = {
  title: 'x',
  why: 'x',
  evidence: ['A1'],
  flags: [],
  allows: [],
  reworded: { flags: [], allows: [] },
  find: says('cork'),
} as const;
const fault: FaultRule = defineRule({ ...base, id: 'cork', skill: 'tone', severity: 4, does: 'x', next: 'x' });
const hits = (rule: FaultRule | CreditRule, body: string, more: Partial<DraftInput> = {}) =>
  hitsOf(rule, read(draft(body, more), netOf([rule]))).length;

describe('when a rule speaks', () => {
  test('in every kind of outreach, unless it says otherwise', () => {
    expect(hits(fault, 'Cork moved.')).toBe(1);
    expect(hits(fault, 'Cork moved.', { kind: 'other' })).toBe(0);
    expect(hits({ ...fault, when: { kinds: ['other'] } }, 'Cork moved.', { kind: 'other' })).toBe(1);
  });
  test('on its channels', () => {
    expect(hits({ ...fault, when: { channels: ['inmail'] } }, 'Cork moved.')).toBe(0);
    expect(hits({ ...fault, when: { channels: ['inmail'] } }, 'Cork moved.', { channel: 'inmail' })).toBe(1);
  });
  test('only in mail that sells', () => {
    const selling = { ...fault, when: { selling: true } } as const;
    expect(hits(selling, 'Cork moved. The minutes are in the folder.')).toBe(0);
    expect(hits(selling, 'Cork moved. We help depots sort returns.')).toBe(1);
    expect(hits(selling, 'Cork moved.', { kind: 'follow_up' })).toBe(1);
    expect(hits(selling, 'Cork moved.', { channel: 'inmail', subject: 'x' })).toBe(1);
  });
  test('on a first message, or when theirs is known', () => {
    const thread = [{ from: 'them', text: 'Cork?' }] as const;
    expect(hits({ ...fault, when: { first: true } }, 'Cork moved.')).toBe(1);
    expect(hits({ ...fault, when: { first: true } }, 'Cork moved.', { kind: 'reply', thread })).toBe(0);
    expect(hits({ ...fault, when: { theirs: true } }, 'Cork moved.')).toBe(0);
    expect(hits({ ...fault, when: { theirs: true } }, 'Cork moved.', { kind: 'reply', thread })).toBe(1);
  });
});

test('a boast is told in a pitch, and left alone under much that is theirs, where nobody minded it', () => {
  const told = (body: string) => {
    const reading = read(draft(body), netOf([companyBrag]));
    return [
      hitsOf(companyBrag, reading).length,
      soundHitsOf(companyBrag, reading, surroundingsIn(reading.draft)).length,
    ];
  };
  const brag = 'We are the leading payroll firm, with 900 clients in nine cities.';
  const theirs =
    'You moved claims to Leeds in June. Your board notes name four late pallets. Your clerk signs on Fridays only.';
  expect(told(`${brag} We sell dock scanners too.`)).toEqual([1, 1]);
  expect(told(`${theirs} ${brag} Who signs in May?`)).toEqual([1, 0]);
});
