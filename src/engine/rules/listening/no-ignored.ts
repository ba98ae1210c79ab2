import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { isPitch } from '../../traits/clauses.ts';
import { DECLINE } from '../../traits/phrases.ts';

const LATER = phrases(
  'not now',
  'try|ask|write|contact|check|come|reach ~ again|later|back|next|in june|january|autumn|spring|summer',
  'try ~ january|february|march|april|may|june|july|august|september|october|november|december',
  'next quarter|year|month',
  'anything|nothing|something else',
  'later in|this|on',
);

const STOPS = phrases(
  'will not|never',
  'stop',
  'off ~ list',
  'remove|removed|taken',
  'understood',
  'no more',
  'leave it|you',
);

export default defineRule({
  id: 'no-ignored',
  skill: 'listening',
  severity: 20,
  title: 'Confirm and stop',
  does: 'Goes on selling after a no',
  why: 'They declined; going on selling costs the trust that a stop would keep.',
  next: 'Keep the line that says you heard it, and delete everything after.',
  model: "Understood, I won't write again.",
  evidence: ['A19'],
  when: { theirs: true },
  before: ['self-subject-offering', 'objection-bypass'],
  flags: [
    { body: 'One last thing before you go. Our tool is free for a month.', thread: 'Not interested.' },
    { body: 'Could I ask why?', thread: 'Take me off your list.' },
  ],
  allows: [
    { body: "Understood, I won't write again.", thread: 'Not interested.' },
    { body: "I'll write on 3 June, as you ask.", thread: 'Not now, try June.' },
    { body: 'Done, you are off the list. Sorry for the bother.', thread: 'Please unsubscribe me.' },
  ],
  reworded: {
    flags: [
      {
        body: 'No problem! But have you seen our latest case study? Can we talk for five minutes?',
        thread: 'No thanks, we are not interested.',
      },
      { body: 'I understand. We help teams like yours save a lot.', thread: 'Please stop emailing me.' },
    ],
    allows: [
      { body: 'Thank you for telling me. I have taken you off.', thread: 'Please stop emailing me.' },
      { body: 'Clear, thanks for the answer. All the best with Cork.', thread: 'No thanks, we are not interested.' },
      {
        body: 'Two months at Leeds is fine with us. Who opens the gate?',
        thread: 'Two months at Leeds, and we are not interested in anything else.',
      },
    ],
  },
  find: custom([DECLINE, LATER, STOPS], (reading) => {
    const { draft } = reading;
    if (reading.inTheirs(DECLINE).length === 0 || reading.inTheirs(LATER).length > 0) return [];
    const on = draft.sentences.find(
      (one) => one.question || one.clauses.some((c) => isPitch(c) && c.verb !== null && !reading.has(STOPS, one)),
    );
    return on ? [on] : [];
  }),
});
