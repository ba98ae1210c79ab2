import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { LEADING } from '../../traits/phrases.ts';

export default defineRule({
  id: 'leading-benefit-question',
  skill: 'questioning',
  severity: 8,
  title: 'Ask how it works today',
  does: 'Asks what only a yes can answer',
  why: 'Only a yes is reasonable, so the reader learns that the question was not meant.',
  next: 'Replace it with “How do you ...?” about the step that the benefit is for.',
  model: 'How do you count the vans at month end?',
  evidence: ['V29', 'A19'],
  before: ['interest-ask', 'self-subject-offering', 'time-ask-first-touch', 'you-as-buyer'],
  flags: [
    '«Would you like to save money?»',
    "«Who wouldn't want happier drivers?»",
    'Are you looking to increase your revenue?',
  ],
  allows: [
    'Would a weekly count be enough for the auditor?',
    'Do drivers mind the split rota?',
    'Would you like the count by Friday or Monday?',
  ],
  reworded: {
    flags: [
      'Do you want to grow your sales without hiring?',
      'How would you like to cut your bills in half?',
      'What if you could double your bookings?',
      'Want more customers?',
    ],
    allows: ['Does Leeds want more clerks for June?', 'Would you say the Friday gap grew since May?'],
  },
  find: custom([LEADING], (reading) =>
    reading.draft.sentences.filter(
      (one) =>
        one.question &&
        reading.has(LEADING, one) &&
        !one.clauses.some((c) => c.anchors.some((anchor) => anchor.kind === 'date' || anchor.kind === 'name')),
    ),
  ),
});
