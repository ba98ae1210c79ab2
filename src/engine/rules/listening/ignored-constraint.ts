import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const NO_CALL = phrases(
  'no ~ call|calls|meeting|meetings|phone',
  'not ~ call|meet|ring|phone',
  'can not ~ meeting|meetings|call|calls|meet',
  'email be best',
  'just email',
  'by email',
  'only|just by email|mail',
);

const CALLS = phrases(
  'call|ring|phone|meet you',
  'a|an|another ~ call|meeting|chat|zoom|ring',
  'we ~ meet|talk|speak|chat|call',
  'meeting on|this|next',
);

export default defineRule({
  id: 'ignored-constraint',
  skill: 'listening',
  severity: 14,
  title: 'Work inside the limit they set',
  why: 'They ruled this out; offering it again says their limit was not heard.',
  next: 'Work inside the limit they set.',
  evidence: ['A11'],
  when: { theirs: true },
  flags: [
    { body: 'Shall I «call you» Thursday?', thread: 'No calls this week please.' },
    { body: 'Could «we meet» on Monday instead?', thread: 'I cannot do meetings, just send it by email.' },
  ],
  allows: [
    { body: "I'll write it here instead.", thread: 'No calls this week please.' },
    { body: 'No call needed; Leeds plan below, Cork untouched.', thread: 'No calls please, only Leeds.' },
  ],
  reworded: {
    flags: [
      { body: 'I will give you a quick ring tomorrow.', thread: 'Please do not call me, email is best.' },
      { body: 'Do you have fifteen minutes for a call?', thread: 'Just email me, I have no time for calls.' },
    ],
    allows: [
      { body: 'Here are the three numbers, as you asked.', thread: 'Please do not call me, email is best.' },
      { body: 'Understood, no calls. The page is below.', thread: 'Just email me, I have no time for calls.' },
    ],
  },
  find: custom([NO_CALL, CALLS], (reading) =>
    reading.inTheirs(NO_CALL).length === 0
      ? []
      : reading
          .matches(CALLS)
          .filter(
            (match) =>
              sentenceAt(reading.draft, match.start)?.words.every(
                (word) => word.norm !== 'no' && word.norm !== "n't" && word.norm !== 'not',
              ) === true,
          ),
  ),
});
