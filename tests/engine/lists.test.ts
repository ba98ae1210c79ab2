import { describe, expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { judge } from '../../src/engine/judge.ts';
import { listsIn, oncePerList } from '../../src/engine/lists.ts';
import { matchSpans } from '../../src/engine/spans.ts';
import type { DraftInput } from '../../src/engine/types.ts';

const draft = (body: string, more: Partial<DraftInput> = {}) =>
  parse({
    channel: 'email',
    kind: 'cold',
    subject: 'Leeds',
    body,
    sender: { name: 'Theo', company: 'Harbourline', products: ['Pellucid'] },
    ...more,
  });
const hits = (body: string, words: RegExp) => matchSpans(body, words);
const told = (body: string, words: RegExp) =>
  oncePerList(draft(body))(hits(body, words)).map(({ start, end }) => body.slice(start, end));

describe('the lists of a draft', () => {
  const lists = (body: string) =>
    [...new Set(listsIn(draft(body)).values())].map((list) => list.map(({ text }) => text.replace(/\W+$/, '')));

  test('are the items that follow one another, of one sentence or several', () => {
    expect(lists('We sell:\n- lifts\n- ramps. They fold.\n\n- doors\n\nWe fit them:\n1. today\n2. tomorrow')).toEqual([
      ['lifts', 'ramps', 'They fold', 'doors'],
      ['today', 'tomorrow'],
    ]);
  });
  test('end at an item about the customer, at a cut, and at a postscript', () => {
    expect(lists('- We fit lifts\n- Your Cork dock shut on 4 June\n- We fit ramps\n\nWho signs at Leeds?')).toEqual([
      ['We fit lifts'],
      ['We fit ramps'],
    ]);
    expect(lists('We sell:\n- lifts\n- ramps\n\nP.S. We rent too.')).toEqual([['lifts', 'ramps'], ['We rent too']]);
    expect(lists('We sell:\n- lifts\n- ramps\n\nBest,\nTheo\n\nP.S. We rent too.')[0]).toEqual(['lifts', 'ramps']);
  });
});

describe('a rule speaks of a list once', () => {
  const LIST = 'We sell:\n- steel lifts\n- a ramp or two\n- steel doors';

  test('from the first item it finds to the last', () => {
    expect(told(LIST, /steel \w+/g)).toEqual(['steel lifts\n- a ramp or two\n- steel doors']);
  });
  test('but of words in an item each by itself', () => {
    expect(told('We sell:\n- robust, seamless and shiny lifts\n- robust and foldable ramps', /robust/g)).toEqual([
      'robust',
      'robust',
    ]);
  });
  test('and of each sentence outside a list', () => {
    expect(told('Steel lifts. Steel doors.', /Steel \w+/g)).toEqual(['Steel lifts', 'Steel doors']);
    expect(told(`Steel lifts.\n${LIST}`, /steel \w+/gi)).toHaveLength(2);
  });
  test('leaves what can be applied, and the subject line, as they are', () => {
    const apart = (more: object) =>
      oncePerList(draft(LIST))(hits(LIST, /steel \w+/g).map((hit) => ({ ...hit, ...more }))).length;
    expect(apart({ fix: { start: 0, end: 1, replacement: '' } })).toBe(2);
    expect(apart({ target: 'subject' })).toBe(2);
  });
});

test('a list of what the sender does costs what one item costs', () => {
  const items = ['We fit steel lifts', 'We mend old ramps', 'We paint the doors', 'We rent out our vans'];
  const found = (list: readonly string[]) => {
    const off = ['pitch-majority', 'exclusive-we-majority', 'i-narration'];
    const { findings, skills } = judge(draft(`Harbourline, Leeds.\n\n- ${list.join('\n- ')}`), { off }, 20);
    return { rules: findings.filter((one) => one.rule === 'self-subject-offering').length, skills };
  };
  const [one, four] = [found(items.slice(0, 1)), found(items)];
  expect([one.rules, four.rules]).toEqual([1, 1]);
  expect(four.skills['customer-focus']).toBe(one.skills['customer-focus']);
});

test('a list that is ignored at its words stays unsaid', () => {
  const body = 'Harbourline, Leeds.\n\n- We fit steel lifts\n- We mend old ramps';
  const ignored = [{ rule: 'self-subject-offering', words: 'We fit steel lifts\n- We mend old ramps' }];
  const rules = judge(draft(body), { ignored }, 20).findings.map(({ rule }) => rule);
  expect(rules).not.toContain('self-subject-offering');
});
