import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { within } from '../../spans.ts';
import { agreed } from '../../traits/clauses.ts';
import { DEMO, SLOT } from '../../traits/phrases.ts';
import { asksSlot, isSlot } from '../../traits/slots.ts';

/** "Open to connecting?" in an invitation asks for a click, not for time. */
function invites({ draft }: Reading, question: string): boolean {
  return draft.input.channel === 'linkedin_note' && /\bconnect(?:ing)?\W*$/i.test(question);
}

/** What is sent, recorded or switched on is looked at when the reader likes: no slot is asked for. */
const AT_LEISURE =
  /\b(?:send|record|e?mail)\b(?!.*\b(?:invite|invitation|slots?|times?|dates)\b)|\b(?:set up|switch on|activate|start) (?:\S+ ){0,3}?(?:trial|demo (?:number|account|login))\b/i;

function atLeisure(reading: Reading, one: Sentence): boolean {
  const timed = within(reading.matches(SLOT), one).some((match) => isSlot(reading, match));
  return !timed && AT_LEISURE.test(one.text);
}

export default defineRule({
  id: 'calendar-only-question',
  skill: 'questioning',
  severity: 8,
  whole: true,
  title: 'Ask about their work, not their calendar',
  does: 'Asks about a slot and nothing else',
  why: 'Every question is about a slot, so the reader is asked for time and never about anything they know.',
  next: 'Put one question about how a step of theirs runs before the slot, or in its place.',
  model: 'How do the Friday notes get from the dock to the ledger?',
  evidence: ['V11', 'V29'],
  when: { selling: true },
  flags: [
    'We scan bills. «Are you free Tuesday?»',
    'Our tool matches notes. Do you have fifteen minutes?',
    'We run payroll. Could we meet next week? Or would Monday be better?',
  ],
  allows: [
    "Who keys the Leeds notes? Free Tuesday if it's you?",
    { kind: 'reply', body: 'You offered Tuesday; does 3 still work?', thread: 'Tuesday works for me.' },
    'We scan bills. Does Leeds still key them by hand?',
  ],
  reworded: {
    flags: [
      'We insure freight. Would you be open to a quick call this week?',
      'Harbourline does payroll. When would be a good time to talk?',
    ],
    allows: [
      'We insure freight. What do you insure yourselves at the moment?',
      'Harbourline does payroll. How long does your clerk take to book a meeting with a new hire?',
      'We scan bills. Could I record a demo with one of your own bills?',
      'Our tool matches notes. Shall I start a trial account for you?',
      'Does the June date still hold? If so, can we talk on Monday?',
      'Which depot closes on Friday, Leeds or Cork?',
      { channel: 'linkedin_note', subject: null, body: 'We insure freight. Open to connecting?' },
    ],
  },
  find: custom([SLOT, DEMO], (reading) => {
    const questions = reading.draft.sentences.filter((one) => one.question);
    const last = questions.at(-1);
    const onlySlots = questions.every(
      (one) => asksSlot(reading, one.index) && !invites(reading, one.text) && !atLeisure(reading, one),
    );
    return last && onlySlots && !agreed(reading.draft) ? [last] : [];
  }),
});
