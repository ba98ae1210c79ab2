import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/types.ts';
import type { Rewriting } from '../../src/practice/drill.ts';
import { draftOf, missOf } from '../../src/practice/marking.ts';
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
