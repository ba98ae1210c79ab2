import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { SAID } from '../../traits/phrases.ts';

const THRILL = phrases(
  'thrilled|excited|super|amazing|awesome|fantastic|incredible|incredibly|absolutely|beyond|ecstatic|love|exciting|delighted|wow|stoked|pumped',
);

/** "Would love" wishes. */
const WISH = /(?:\bwould|['’]d) $/i;

export default defineRule({
  id: 'over-excited',
  skill: 'tone',
  severity: 4,
  title: 'Keep one warm word',
  why: 'Stacked thrill makes the news behind it sound smaller.',
  next: 'Keep one warm word.',
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
    allows: ['Great news about the Leeds dock.', 'The open day was lovely.'],
  },
  find: custom([SAID, THRILL], (reading) =>
    reading.draft.sentences.flatMap((one) => {
      const words = reading
        .matches(THRILL)
        .filter(
          (match) => match.sentence === one.index && !WISH.test(reading.draft.text.slice(0, match.start).slice(-8)),
        );
      const [first, last] = [words[0], words.at(-1)];
      return first && last && words.length >= 2 && !reading.has(SAID, one)
        ? [{ start: first.start, end: last.end }]
        : [];
    }),
  ),
});
