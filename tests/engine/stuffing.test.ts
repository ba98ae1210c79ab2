import { expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { weighingJudge } from '../../src/engine/weighing.ts';

/** How many words of each clause are idle. */
function idleIn(body: string): number[] {
  const judged = weighingJudge({ bias: [0, 0, 0, 0] });
  const idle = new Map<number, number>();
  parse({ channel: 'email', kind: 'cold', subject: null, body }, (seen, shape, span, blind) => {
    idle.set(span.start, shape.words.length - blind.words);
    return judged(seen, shape, span, blind);
  });
  return [...idle.values()];
}

test.each([
  'I have seen your pumps.',
  'I ordered from your shop twice.',
  'We went through your reviews of May.',
  'I had a look at your price list.',
  'Your planners count by hand.',
  'Two of your planners count by hand.',
  'Some of your drivers wait at the gate.',
  'Last week your fair was announced with three halls.',
  'Your tender of 4 June splits cold and dry freight.',
])('keeps the "your" of what the sentence tells: %s', (body) => {
  expect(idleIn(body)).toEqual([0]);
});

test.each([
  'We will order from your shop list.',
  'Our pumps move your water.',
  '81% of your breaches start with a stolen password.',
  'The team at your disposal answers in a day.',
])('sets a "your" aside that any pitch could have: %s', (body) => {
  expect(idleIn(body)).toEqual([1]);
});
