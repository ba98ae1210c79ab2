import { describe, expect, it } from 'vitest';
import { tag } from '../../src/engine/tags.ts';

const text = 'They count the pallets twice at the gate.';
const posOf = (names?: ReadonlySet<string>) => tag(text, names).find((word) => word.norm === 'gate')?.pos;

describe('a word in -ed after a subject pronoun', () => {
  it.each([
    ['Three things I spotted about Leeds:', 'spotted', { pos: 'verb', past: true, lemma: 'spot' }],
    ['He mentioned Leeds is short of clerks.', 'mentioned', { pos: 'verb', past: true, lemma: 'mention' }],
    ['They need two clerks.', 'need', { past: false }],
    ['The clerks are tired.', 'tired', { pos: 'adjective', past: false }],
  ])('is read as the grammar has it: "%s"', (sentence, word, expected) => {
    expect(tag(sentence).find(({ norm }) => norm === word)).toMatchObject(expected);
  });
});

describe('known names', () => {
  it('are names in what is read with them', () => {
    expect(posOf(new Set(['gate']))).toBe('name');
  });
  it('are forgotten by the next reading, so that a review never depends on earlier ones', () => {
    tag(text, new Set(['gate', 'pallets', 'constructor']));
    expect(posOf()).toBe('noun');
    expect(tag('The constructor counts.').map(({ norm }) => norm)).toContain('constructor');
  });
});
