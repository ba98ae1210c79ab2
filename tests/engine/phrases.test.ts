import { describe, expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { type Match, Net, type PhraseSet, phrases } from '../../src/engine/phrases.ts';

function found(body: string, ...patterns: string[]): string[] {
  const set = phrases(...patterns);
  return read(body, set, new Net([set]));
}

function read(body: string, set: PhraseSet, net: Net): string[] {
  const into = new Map<PhraseSet, Match[]>();
  const draft = parse({ channel: 'email', kind: 'cold', subject: null, body });
  for (const sentence of draft.sentences) net.readSentence(sentence, into);
  return (into.get(set) ?? []).map(({ start, end }) => body.slice(start, end));
}

describe('a pattern', () => {
  test.each([
    ['Hello there. I moved the claims.', 'move the claim', ['moved the claims']],
    ["I'd love to see it.", 'i would love', ["I'd love"]],
    ["We haven't heard back.", 'not hear|heard back', ["haven't heard back"]],
    ["You can't afford it.", 'can not afford', ["can't afford"]],
    ['Would Tuesday or Friday do?', 'tuesday|friday', ['Tuesday', 'Friday']],
    ['A very long day.', 'a very? long', ['A very long']],
    ['A long day.', 'a very? long', ['A long']],
    ['Our new and shiny tool works.', 'our ~ tool', ['Our new and shiny tool']],
    ['Our new and shiny little tool works.', 'our ~ tool', []],
    ['Claims move. We move claims.', '^ claim', ['Claims']],
    ['Claims move. We move claims.', 'claim $', ['claims']],
    ['Your dock shut. My dock shut.', '<reader> dock', ['Your dock']],
  ])('%s with %s', (body, pattern, spans) => {
    expect(found(body, pattern)).toEqual(spans);
  });

  test('is found again where its sentence has moved', () => {
    const set = phrases('move the claim');
    const net = new Net([set]);
    expect(read('I moved the claims.', set, net)).toEqual(['moved the claims']);
    expect(read('Well then. I moved the claims. I moved the claims.', set, net)).toEqual([
      'moved the claims',
      'moved the claims',
    ]);
  });

  test('is the longest of two that begin at one place', () => {
    expect(found('Let me know your thoughts.', 'let me know', 'let me know your thoughts')).toEqual([
      'Let me know your thoughts',
    ]);
  });
});
