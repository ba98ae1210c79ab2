import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { SAID } from '../../traits/phrases.ts';

const THRILL = phrases(
  'thrilled|excited|super|amazing|awesome|fantastic|incredible|incredibly|absolutely|beyond|ecstatic|love|exciting|delighted|wow|stoked|pumped',
);

/** "Clerks love it": the joy is someone else's. */
const THEIRS =
  /\b(?:who|they|he|she|people|everyone|everybody|(?!(?:absolutely|really|simply|just|always)\b)\w+s)\s(?:(?:will|would|are going to)\s)?$/i;

/** "Would love" wishes. */
const WISH = /(?:\bwould|['’]d) $/i;

/** Whether a word of joy, the last of the text, is a wish or another's joy. */
function others(upTo: string): boolean {
  const before = upTo.replace(/[\w’']+$/u, '');
  return WISH.test(before) || (/lov(?:e|es|ed)$/i.test(upTo) && THEIRS.test(before));
}

/** "… is just" after the figure that is weighed, in the words since the last comma. */
const FIGURE_IS =
  /^\W*(?:\S+\s){0,3}?\d\S*\s(?:\S+\s){0,4}?(?:is|are|was|were)\s(?:(?:just|so|really|absolutely)\s)?$/i;
const OURS = /\b(?:I|we|my|our|us)\b/i;

/** "600 sign-ups is amazing for one weekend": the word, before which the text ends, weighs a figure not the sender's. */
function weighsFigure(before: string): boolean {
  const statement = before.split(/[,;:–—]\s/).at(-1) ?? '';
  return FIGURE_IS.test(statement) && !OURS.test(statement);
}

export default defineRule({
  id: 'over-excited',
  skill: 'tone',
  severity: 4,
  title: 'Keep one warm word',
  does: 'Stacks up excitement',
  why: 'Stacked thrill makes the news behind it sound smaller.',
  next: 'Delete the others, and let the news follow at once.',
  model: 'Glad the Cork move worked.',
  evidence: ['V5'],
  flags: [
    'So «thrilled and super excited to share this amazing» news!',
    'Absolutely love love this!',
    'We are beyond excited and incredibly proud.',
  ],
  allows: ['Glad the Cork move worked.', 'Thanks, that helps.', 'You wrote that the team was thrilled with Cork.'],
  reworded: {
    flags: [
      'I am super thrilled to tell you about this fantastic chance.',
      'Such an amazing, awesome, exciting time for our team!',
    ],
    allows: [
      'Great news about the Leeds dock.',
      'The open day was lovely.',
      'Clerks love the new gate, and drivers love the rota.',
      'It is super light, and your drivers will love that.',
      'I loved your talk on cold docks, and 600 guests is incredible for a Tuesday.',
    ],
  },
  find: custom([SAID, THRILL], (reading) =>
    reading.draft.sentences.flatMap((one) => {
      const words = reading
        .matches(THRILL)
        .filter(
          (match) =>
            match.sentence === one.index &&
            !others(reading.draft.text.slice(one.start, match.end)) &&
            !weighsFigure(reading.draft.text.slice(one.start, match.start)),
        );
      const [first, last] = [words[0], words.at(-1)];
      return first && last && words.length >= 2 && !reading.has(SAID, one)
        ? [{ start: first.start, end: last.end }]
        : [];
    }),
  ),
});
