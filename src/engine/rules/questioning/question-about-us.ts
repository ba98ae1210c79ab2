import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const ABOUT_US = phrases(
  'chance|time|opportunity|moment to ~ read|review|look|see|check|go',
  'what do you think of|about our|my',
  'do you ~ see|get|read|receive ~ my|our',
  'feedback on our|my|the ~ proposal|deck|demo|email',
  'how do you like our|my',
  'have you ~ read|review|see|seen ~ my|our',
);

/** "A chance to check which states you now file in": what is looked at is the reader's. */
const THEIRS = /^(?!.*\b(?:my|our|i|we)\b).*\byou(?:r|['’]re)?\b/i;

export default defineRule({
  id: 'question-about-us',
  skill: 'questioning',
  severity: 4,
  title: 'Ask about the step it was for',
  does: 'Asks for a verdict on the sender’s work',
  why: 'It asks for a verdict on the sender’s own work, which the reader has no use for.',
  next: 'Ask how the thing your message was about runs today, or what changed there since.',
  model: 'Did the June count come out as you wanted?',
  evidence: ['A7'],
  before: ['self-subject-offering'],
  flags: [
    'Did you get a «chance to read» my proposal?',
    '«What do you think of our» platform?',
    'Have you had time to review my last email?',
  ],
  allows: [
    'Did the proposal miss anything the auditor wants?',
    'Which line in the quote looks wrong?',
    'What do you think of the June date?',
  ],
  reworded: {
    flags: [
      'Did you see my message from last week?',
      'Any feedback on our deck?',
      'How did you like our presentation?',
    ],
    allows: [
      'Did you see the Leeds notice?',
      'Any feedback from the auditor?',
      'Have you had a chance to check which of your depots fall under the June rule?',
    ],
  },
  find: custom([ABOUT_US], (reading) =>
    reading.matches(ABOUT_US).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return one?.question === true && !THEIRS.test(reading.draft.text.slice(match.end, one.end));
    }),
  ),
});
