import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { anchored } from '../../traits/clauses.ts';
import { SAID } from '../../traits/phrases.ts';

const TAG = phrases(
  'right $',
  'be not it|that|they|this $',
  'do not it|they|you|we|that $',
  'agree|agreed $',
  'no $',
  'yes $',
  'huh|eh $',
  'would not you|it $',
  'correct $',
);

/** "Yours is the one with the red door, right?" makes sure of a fact. */
const SAME = phrases('be the one|same', 'you do say|mention');

export default defineRule({
  id: 'tag-question',
  skill: 'questioning',
  severity: 4,
  title: 'Drop the tag',
  does: 'Asks for a nod at the end of a sentence',
  why: 'A tag asks for a nod, and people who are asked for a nod look for the catch.',
  next: 'End the sentence before the comma, or ask the whole of it as a question.',
  model: 'Is Leeds shut on Fridays?',
  evidence: ['A21'],
  flags: ['You hate re-keying, «right»?', "Speed matters, «doesn't it»?", "It's about time, isn't it?"],
  allows: ['Leeds shuts on Fridays, is that right?', 'You said 3 pm; did I get that right?', 'Is the notice right?'],
  reworded: {
    flags: ['Nobody likes paperwork, agreed?', 'That would be great, no?', "You want happy drivers, don't you?"],
    allows: [
      'The lease ends in June, is that correct?',
      'Did the count come out right?',
      'Yours is the one with the green gate, right?',
      'You did say the board wants fewer vendors, right?',
    ],
  },
  find: custom([TAG, SAID, SAME], (reading) =>
    reading.matches(TAG).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      const checks = one && (anchored(one) || reading.has(SAID, one) || reading.has(SAME, one));
      return one?.question && !checks && reading.draft.text.slice(one.start, match.start).trimEnd().endsWith(',');
    }),
  ),
});
