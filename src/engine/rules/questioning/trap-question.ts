import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

const IF_OFFER = phrases('if i|we ~ could|can|show|showed|tell|told');

const WOULD_YOU = phrases('would|will you', 'would that|this be');

/** "To see if we could" asks whether; it sets no condition. */
const WHETHER = phrases('see|check|know|ask|wonder|find if i|we');

const CORNER = phrases(
  'what would it take ~ sign|buy|commit|switch|start|get|win|earn',
  'what would ~ stop|prevent|keep ~ you',
  'what do i have to do',
  'win|earn your business',
);

export default defineRule({
  id: 'trap-question',
  skill: 'questioning',
  severity: 8,
  title: 'Ask what decides it for them',
  does: 'Asks a question that corners them',
  why: 'A question that corners people makes them defend themselves instead of thinking.',
  next: 'Ask which two or three things weigh in such a choice, without the “if I could”.',
  model: 'What weighs more in such a choice, the price or the change-over?',
  evidence: ['V29', 'A19'],
  before: ['leading-benefit-question', 'question-as-pitch'],
  flags: [
    '«If I could halve your bill, would you switch?»',
    '«What would it take to sign this month?»',
    'What would stop you from starting today?',
  ],
  allows: [
    'If Leeds closes Fridays, would claims wait?',
    'What would the auditor need to sign off?',
    'If we move the date, would Monday do?',
  ],
  reworded: {
    flags: [
      'If we can show you a saving, will you commit to a trial?',
      'If I showed you a way to double sales, would you be interested?',
      'What do I have to do to earn your business?',
      'If I could free a day of your week, would that be something you want?',
    ],
    allows: [
      'If the lease ends in June, would Cork take the stock?',
      'What would it take to print one at Cork?',
      'Would you compare notes to see if we could share the lane?',
    ],
  },
  find: custom([IF_OFFER, WOULD_YOU, WHETHER, CORNER], ({ draft, has }) =>
    draft.sentences.filter((one) => {
      const baited = has(IF_OFFER, one) && has(WOULD_YOU, one) && !has(WHETHER, one);
      return one.question && (has(CORNER, one) || baited);
    }),
  ),
});
