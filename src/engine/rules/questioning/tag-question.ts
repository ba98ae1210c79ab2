import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

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

export default defineRule({
  id: 'tag-question',
  skill: 'questioning',
  severity: 4,
  title: 'Drop the tag',
  why: 'A tag asks for a nod, and people who are asked for a nod look for the catch.',
  next: 'Drop the tag: ask, or state.',
  evidence: ['A21'],
  flags: ['You hate re-keying, «right»?', "Speed matters, «doesn't it»?", "It's about time, isn't it?"],
  allows: ['Leeds shuts on Fridays, is that right?', 'You said 3 pm; did I get that right?', 'Is the notice right?'],
  reworded: {
    flags: ['Nobody likes paperwork, agreed?', 'That would be great, no?', "You want happy drivers, don't you?"],
    allows: ['The lease ends in June, is that correct?', 'Did the count come out right?'],
  },
  find: custom([TAG], (reading) =>
    reading.matches(TAG).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return one?.question && reading.draft.text.slice(one.start, match.start).trimEnd().endsWith(',');
    }),
  ),
});
