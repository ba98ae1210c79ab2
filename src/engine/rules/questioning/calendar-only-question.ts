import { custom } from '../../kinds.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { agreed, asksSlot } from '../../traits/clauses.ts';
import { DEMO, SLOT } from '../../traits/phrases.ts';

/** "Open to connecting?" in an invitation asks for a click, not for time. */
function invites({ draft }: Reading, question: string): boolean {
  return draft.input.channel === 'linkedin_note' && /\bconnect(?:ing)?\W*$/i.test(question);
}

export default defineRule({
  id: 'calendar-only-question',
  skill: 'questioning',
  severity: 8,
  whole: true,
  title: 'Ask about their work, not their calendar',
  why: 'Every question is about a slot, so the reader is asked for time and never about anything they know.',
  next: 'Ask about their week of work, not their calendar.',
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
      'Does the June date still hold? If so, can we talk on Monday?',
      'Which depot closes on Friday, Leeds or Cork?',
      { channel: 'linkedin_note', subject: null, body: 'We insure freight. Open to connecting?' },
    ],
  },
  find: custom([SLOT, DEMO], (reading) => {
    const questions = reading.draft.sentences.filter((one) => one.question);
    const last = questions.at(-1);
    const onlySlots = questions.every((one) => asksSlot(reading, one.index) && !invites(reading, one.text));
    return last && onlySlots && !agreed(reading.draft) ? [last] : [];
  }),
});
