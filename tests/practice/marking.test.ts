import { describe, expect, it } from 'vitest';
import type { Credit, Finding } from '../../src/engine/types.ts';
import type { Rewriting } from '../../src/practice/drill.ts';
import { draftOf, lengthOf, missOf } from '../../src/practice/marking.ts';
import { PROSPECTS } from '../../src/practice/prospects.ts';
import { reviewWith } from '../background/review-fixture.ts';

const found = (rule: string, severity: Finding['severity'] = 8): Finding => ({
  ...{ rule, severity, skill: 'tone', target: 'body', start: 0, end: 1, title: '', why: '', move: '', evidence: 'A' },
});
const before = reviewWith({ focus: 40, findings: [found('fault'), found('other', 14)] });
const miss = (focus: number | null, findings: readonly Finding[] = []) =>
  missOf('fault', before, reviewWith({ focus, findings }));

describe('a rewritten message', () => {
  it('passes once the fault is gone and nothing is worse', () => {
    expect(miss(40)).toBeNull();
    expect(miss(33)).toBeNull();
    expect(miss(70, [found('other', 14), found('light', 4)])).toBeNull();
  });

  it.each([
    ['it has no number', miss(null), { why: 'silent' }],
    ['the fault is still there', miss(90, [found('fault')]), { why: 'still', finding: found('fault') }],
    ['it is clearly less about the reader', miss(32), { why: 'lower' }],
    ['something grave came in', miss(70, [found('light', 4), found('new')]), { why: 'new', finding: found('new') }],
  ])('does not where %s', (_, is, expected) => {
    expect(is).toEqual(expected);
  });
});

describe('a message that was to be cut', () => {
  const kept = (rule: string, weight: number): Credit => ({
    ...{ rule, weight, skill: 'relevance', target: 'body', start: 0, end: 1, title: '' },
  });
  const [fact, extra] = [kept('fact', 10), kept('extra', 8)];
  const whole = reviewWith({ focus: 70, findings: [found('fault')], credits: [fact, fact, extra] });
  const cut = (words: number, credits: readonly Credit[], findings: readonly Finding[] = []) =>
    missOf('fault', whole, reviewWith({ focus: 70, findings, credits }), { words, most: 75 });

  it('passes once it is short enough and what is dear in it is still there', () => {
    expect(cut(75, [fact])).toBeNull();
  });

  it.each([
    ['it has a word too many', cut(76, [fact]), { why: 'long' }],
    ['it is too long for the rule as well', cut(130, [fact], [found('fault')]), { why: 'long' }],
    ['what is dear was cut away', cut(20, [extra]), { why: 'lost', credit: fact }],
  ])('does not where %s', (_, is, expected) => {
    expect(is).toEqual(expected);
  });

  it('is as long as the rep counts', () => {
    const free: Rewriting = { kind: 'rewrite', id: 'a-1', to: 'dana', text: '', model: '' };
    const drill = { ...free, most: 75 };
    expect(lengthOf(drill, 'Hi Dana,\n\nWho signs  for 3-way matching?\n')).toEqual({ words: 7, most: 75 });
    expect(lengthOf(drill, ' ')).toEqual({ words: 0, most: 75 });
    expect(lengthOf(free, 'Hi Dana')).toBeUndefined();
  });
});

describe('the draft that a rewriting stands for', () => {
  const [dana] = PROSPECTS;
  const drill: Rewriting = { kind: 'rewrite', id: 'a-1', to: dana.id, text: 'Old', model: 'Best' };

  it('is a first message to the prospect, with what the rep has written', () => {
    const recipient = { name: dana.name, company: dana.company, title: dana.title };
    const draft = { channel: 'email', kind: 'cold', subject: null, body: 'New', sender: dana.sender, recipient };
    expect(draftOf(drill, dana, 'New')).toEqual(draft);
  });

  it('is an answer where there is something to answer', () => {
    const thread = [{ from: 'them', text: 'Who?' }];
    expect(draftOf({ ...drill, theirs: 'Who?' }, dana, 'New')).toMatchObject({ kind: 'reply', thread });
  });
});
