import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const PITCH_QUESTION = phrases(
  'do|did you know',
  'have you ~ hear|heard ~ of|about',
  'be you ~ aware|familiar',
  'have you ~ consider|considered|try|tried|thought',
);

export default defineRule({
  id: 'question-as-pitch',
  skill: 'questioning',
  severity: 8,
  title: 'Ask about their side of it',
  why: 'It has a question mark, but the answer would be about the product.',
  next: 'Ask about the work the product is for.',
  evidence: ['A7', 'V29'],
  before: ['self-subject-offering', 'question-about-us', 'your-in-pitch', 'demo-push'],
  flags: [
    '«Did you know» Pellucid cuts audits by half?',
    '«Have you heard of» our new module?',
    'Are you familiar with Harbourline?',
  ],
  allows: [
    'Did the auditor accept the half-year count?',
    'Have you dropped the old module yet?',
    'Did you know about the Friday closing before June?',
  ],
  reworded: {
    flags: [
      'Have you considered using our scanner?',
      'Were you aware that we offer free delivery?',
      'Have you tried Pellucid yet?',
    ],
    allows: ['Have you considered closing Leeds on Fridays?', 'Were you told about the June change?'],
  },
  find: custom([PITCH_QUESTION], (reading) =>
    reading.matches(PITCH_QUESTION).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return one?.question && one.words.some((word) => word.side === 'sender' && word.start >= match.start);
    }),
  ),
});
