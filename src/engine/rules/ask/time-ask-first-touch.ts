import { custom } from '../../kinds.ts';
import type { Match } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt, clausesWith, isSlot, met } from '../../traits/clauses.ts';
import { SLOT } from '../../traits/phrases.ts';

/** The meeting is one the reader holds or proposed, or one that was. */
function theirOwn(reading: Reading, match: Match): boolean {
  const one = reading.draft.sentences[match.sentence];
  const clause = clauseAt(reading, match);
  const was = clause !== undefined && (clause.verb?.past === true || met(clause));
  return one === undefined || (!one.question && (was || one.orientation === 'customer'));
}

export default defineRule({
  id: 'time-ask-first-touch',
  skill: 'ask',
  severity: 8,
  title: 'Ask if the topic matters first',
  why: 'A stranger asking for time asks for the most expensive thing before giving a reason.',
  next: 'Ask whether the topic matters to them before asking for a slot.',
  evidence: ['V11', 'V25'],
  when: { selling: true, first: true, kinds: ['cold'] },
  before: [
    'self-subject-offering',
    'sender-desire-frame',
    'ask-without-reason',
    'bare-command',
    'faux-shared-we',
    'interest-ask',
  ],
  flags: [
    'Do you have fifteen minutes this week?',
    'Could we hop on a quick call?',
    "I'd love to schedule a call with you.",
  ],
  allows: [
    { kind: 'reply', body: 'You suggested a call; does 3 suit?', thread: 'Let us have a call.' },
    'Is the Leeds move on your list this quarter?',
    'Your planners meet on Friday, per the notice.',
  ],
  reworded: {
    flags: [
      'Are you available for a 20-minute chat on Thursday?',
      'Can we find time to speak next week?',
      'Let me know when you could meet.',
    ],
    allows: [
      'Does Leeds take calls on Sunday?',
      'Who do drivers call when the dock shuts?',
      'We fill diaries: our clients hold forty sales calls a month.',
      'No need for a call; one line will do.',
      'It takes ten minutes to fit, and costs £2 a call.',
      'We wrote a 10-day call plan for a bakery.',
      'Our scanner costs less than an hour of a clerk’s time per day.',
      'It was great to meet you on Friday. We lease lifts. Which dock is the narrow one?',
      'Great to meet you on Friday! We lease lifts. Which dock is the narrow one?',
    ],
  },
  find: custom([SLOT], (reading) =>
    clausesWith(
      reading,
      reading.matches(SLOT).filter((match) => isSlot(reading, match) && !theirOwn(reading, match)),
    ),
  ),
});
