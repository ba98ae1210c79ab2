import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { type Match, phrases } from '../../phrases.ts';
import { type Reading, sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const PITCH_QUESTION = phrases(
  'do|did you know',
  'have you ~ hear|heard ~ of|about',
  'be you ~ aware|familiar',
  'have you ~ consider|considered|try|tried|thought',
);

/** "Do you know how much of it ends up in the skip?": what they know of their own work is asked. */
const ASKS_AFTER = /^\s(?:how|who|what|which|where|when|whether|if)\b/i;

function aboutTheirs({ draft }: Reading, match: Match, one: Sentence): boolean {
  const asked = one.words.find((word) => word.start >= match.end && (word.side === 'reader' || word.side === 'sender'));
  return ASKS_AFTER.test(draft.text.slice(match.end)) && asked?.side === 'reader';
}

export default defineRule({
  id: 'question-as-pitch',
  skill: 'questioning',
  severity: 8,
  title: 'Ask about their side of it',
  does: 'Pitches with a question mark',
  why: 'It has a question mark, but the answer would be about the product.',
  next: 'Ask about the work the product is for.',
  model: 'How long did the last audit take your team?',
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
    allows: [
      'Have you considered closing Leeds on Fridays?',
      'Were you told about the June change?',
      'Do you know how many of your pallets come back to us damaged?',
    ],
  },
  find: custom([PITCH_QUESTION], (reading) =>
    reading.matches(PITCH_QUESTION).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      if (!one?.question || aboutTheirs(reading, match, one)) return false;
      return one.words.some((word) => word.side === 'sender' && word.start >= match.start);
    }),
  ),
});
