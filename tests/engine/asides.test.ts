import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/draft.ts';

const ofSender = (body: string) =>
  parse({ channel: 'email', kind: 'cold', subject: null, body })
    .clauses.flatMap((clause) => clause.words)
    .filter((word) => word.side === 'sender')
    .map((word) => word.text);

describe('what the writer only vouches for or felt', () => {
  it.each([
    'In my experience the second clerk leaves in a month.',
    'In our experience the second clerk leaves in a month.',
    "The best page I've read on silage is theirs.",
    'It struck me that the depot closes at noon.',
    'Nora at the gate informed me that the depot closes at noon.',
    'Most planners I talk to key the slips by hand.',
  ])('is not the sender in "%s"', (body) => {
    expect(ofSender(body)).toEqual([]);
  });
  it.each([
    ['I talk to planners who key the slips by hand.', ['I']],
    ['The scanner I built reads torn slips.', ['I']],
    ['Nine depots put their trust in our experience.', ['our']],
    ['My experience with depots is long.', ['My']],
  ])('but is in "%s"', (body, words) => {
    expect(ofSender(body)).toEqual(words);
  });
});
