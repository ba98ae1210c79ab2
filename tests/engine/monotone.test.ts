import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { aboveOf, lowest } from '../../src/engine/monotone.ts';
import type { Verdict } from '../../src/engine/orientation.ts';
import type { Way } from '../../src/engine/pull.ts';
import { type Chances, type DraftInput, ORIENTATIONS, type Orientation } from '../../src/engine/types.ts';
import { likeliest } from '../../src/engine/weighing.ts';

const NONE: Chances = { customer: 0, self: 0, shared: 0, neutral: 0 };
const surely = (orientation: Orientation): Chances => ({ ...NONE, [orientation]: 1 });

describe('what the sentence before may be instead', () => {
  const labels = (before: Chances | null) => aboveOf(before).map((one) => one && likeliest(one));
  it('is all that is worth more', () => {
    expect(labels(surely('self'))).toEqual([null, 'neutral', 'shared', 'customer']);
    expect(labels(surely('neutral'))).toEqual(['shared', 'customer']);
    expect(labels(surely('shared'))).toEqual(['customer']);
    expect(labels(null)).toEqual(['customer']);
    expect(labels(surely('customer'))).toEqual([]);
  });
});

describe('the lowest verdict', () => {
  const verdict = (orientation: Orientation, way: Way, up: number, all: number): Verdict => ({
    ...{ orientation, chances: surely(orientation), confidence: 1, pull: { way, up, all } },
    ...{ row: 'piece', because: orientation, deciding: [], corrected: false },
  });
  it('has the least lift and the most weight of all', () => {
    const found = lowest(verdict('neutral', 'either', 0.3, 0.4), [verdict('shared', 'either', 0.2, 0.9)]);
    expect(found).toMatchObject({ orientation: 'neutral', pull: { way: 'either', up: 0.2, all: 0.9 } });
  });
  it('keeps its label when it only moves the number down', () => {
    for (const label of ['shared', 'neutral'] as const) {
      const found = lowest(verdict(label, 'either', 0.3, 0.4), [verdict('self', 'down', 0.1, 0.8)]);
      expect(found).toMatchObject({ orientation: label, because: label, pull: { way: 'down', up: 0.1, all: 0.8 } });
    }
  });
  it('does not call the customer’s what only moves the number down', () => {
    const found = lowest(verdict('customer', 'up', 0.9, 1), [verdict('self', 'down', 0.1, 0.8)]);
    expect(found).toMatchObject({ orientation: 'self', because: 'self', pull: { way: 'down', up: 0.1, all: 1 } });
  });
});

test('no clause of ours called the customer’s lowers the number, and none called the sender’s raises it', () => {
  const ways = Object.fromEntries(ORIENTATIONS.map((label) => [label, new Set<Way>()]));
  for (const line of readFileSync(new URL('../corpus/written.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    const { clauses } = parse(JSON.parse(line) as DraftInput);
    for (const { orientation, pull } of clauses) ways[orientation]?.add(pull.way);
  }
  expect(ways).toMatchObject({ customer: new Set(['up']), self: new Set(['down']) });
  expect([...(ways.shared ?? [])].sort()).toEqual(['down', 'either']);
});
