import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { FISHING } from '../../traits/phrases.ts';

export default defineRule({
  id: 'fishing-question',
  skill: 'questioning',
  severity: 4,
  title: 'Narrow it to one step they run',
  does: 'Asks too broadly to be answered',
  why: 'It is so broad that answering it is a piece of work, or the answer is on their site.',
  next: 'Ask about one task, one place or one week instead of the whole business.',
  model: 'What changed at Leeds after the June move?',
  evidence: ['A11', 'V29'],
  flags: ['«What are your biggest challenges?»', 'What does your company do?', 'How do you feel about growth?'],
  allows: [
    'What changed at Leeds after the June move?',
    "What can the second clerk do that the first can't?",
    'What are your Friday hours at Cork?',
  ],
  reworded: {
    flags: [
      'What keeps you up at night?',
      'Can you tell me a bit about your business?',
      'What are your goals for this year?',
      'How can we help?',
    ],
    allows: ['What does the Leeds clerk do with late notes?', 'How do you sort returns at Cork?'],
  },
  find: custom([FISHING], (reading) =>
    reading.draft.sentences.filter((one) => one.question && reading.has(FISHING, one)),
  ),
});
