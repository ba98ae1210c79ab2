import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { sells } from '../../traits/selling.ts';

/**
 * Words above which it speaks, and speaks up. Guidelines say 25; of the sentences of 26 to 30 words in the corpus seven of
 * ten stand in messages that readers found mostly about the customer, and need no splitting.
 */
const LONG = 30;
const TOO_LONG = 40;

/** Words of the longest part: a colon or a semicolon lets the reader rest as a full stop does. */
function size({ text, start, words }: Sentence): number {
  const rests = [...text.matchAll(/[:;](?=\s)/g)].map(({ index }) => start + index);
  const bounds = [start, ...rests, Number.POSITIVE_INFINITY];
  const read = words.filter((word) => /[\p{L}\d]/u.test(word.text));
  return Math.max(
    ...bounds
      .slice(1)
      .map((end, i) => read.filter((word) => word.start < end && word.start >= (bounds[i] ?? 0)).length),
  );
}

/** A list is read item by item. */
function isList(one: Sentence): boolean {
  return (one.text.match(/[,;]/g) ?? []).length >= 4;
}

export default defineRule({
  id: 'long-sentence',
  skill: 'clarity',
  severity: 4,
  title: 'Split this sentence',
  does: 'Runs on in one long sentence',
  why: 'By the end of a long sentence readers have lost its start.',
  next: 'Put a full stop where the second thought begins.',
  evidence: ['A25'],
  flags: [
    'The notice that you published in June, which names two depots and which I read on the train, says that claims move to Leeds, which surprised me since Cork has the staff.',
    'We are a team of engineers who build, install and repair lifts of all sizes for depots, shops and schools in nine cities and on two islands in the far north of the country.',
  ],
  allows: [
    'The notice you published in June names two depots, and says that claims move to Leeds, which surprised me since Cork has staff.',
    'Who signs for Cork?',
  ],
  reworded: {
    flags: [
      'After reading the July filing I kept coming back to the number on page four, because the same filing says that the farms have not changed what they deliver since the spring.',
      'If the answer is that nobody keeps the count, which would not surprise anyone who has worked in a ward at night, then I would be glad to hear how you found out about it.',
    ],
    allows: [
      'The filing has one number on page four that I kept coming back to.',
      'If nobody keeps the count, I would be glad to hear how you found out.',
      'Only one thing I could not find in the filing that the farms sent out in July: is the milk still fetched by the two vans from Cork, or does each of the farms bring it down on its own now?',
    ],
  },
  find: custom([], (reading) =>
    reading.draft.sentences
      .filter((one) => size(one) > LONG && !isList(one))
      .map(
        (one) =>
          ({ start: one.start, end: one.end, severity: size(one) > TOO_LONG && sells(reading) ? 8 : 4 }) as const,
      ),
  ),
});
