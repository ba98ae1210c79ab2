import { sentence } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { asksSlot } from '../../traits/slots.ts';
import { sharesTopic } from '../../traits/topics.ts';

export default defineRule({
  id: 'follow-up-question',
  skill: 'listening',
  credit: 8,
  title: 'You asked further',
  why: 'A question that goes on from what they said is the clearest sign of interest.',
  evidence: ['A13'],
  when: { theirs: true },
  flags: [
    { body: 'How many of those scans come weekly?', thread: 'The scans slip at month end.' },
    { body: 'What did the auditor say to that?', thread: 'The auditor wants a count.' },
  ],
  allows: [
    { body: 'Anything else?', thread: 'The scans slip.' },
    { body: 'Can we meet?', thread: 'The auditor wants a count.' },
  ],
  reworded: {
    flags: [
      { body: 'Which drivers miss the dock most often?', thread: 'Drivers miss the dock on Fridays.' },
      { body: 'Who looks after claims now that Ana is gone?', thread: 'Ana left, claims are late.' },
    ],
    allows: [
      { body: 'Could we talk on Friday?', thread: 'Drivers miss the dock on Fridays.' },
      { body: 'Are you interested?', thread: 'Ana left.' },
    ],
  },
  find: sentence(
    (one, reading) => one.question && !asksSlot(reading, one.index) && sharesTopic(one.words, reading.draft.theirs),
  ),
});
