import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { SOURCED } from '../../traits/phrases.ts';

const PUT_DOWN = phrases(
  'in this day and age',
  'leave|leaving money on the table',
  'money on the table',
  '<reader> ~ be|look|look ~ outdated|antiquated|archaic|unprofessional|amateurish|old-fashioned|amateur',
  '<reader> ~ be ~ fall|falling behind',
  'fall|falling behind ~ competitor|competitors|competition|rivals|times',
  'solve this years ago',
  'solved this years ago',
  '<reader> ~ be a mess',
  'stone age',
  'you|your ~ be ~ throw|throwing|burn|burning ~ money',
  'have no idea|clue what|how',
  'surprised ~ ~ still',
  '^ still use|using|do|doing|rely|relying|wash|print|key|run ~ in <number>',
  '<reader> ~ be ~ let|letting you down',
  'dark ages',
);

export default defineRule({
  id: 'put-down',
  skill: 'tone',
  severity: 14,
  title: 'Assume a good reason; ask for it',
  does: 'Calls the reader careless or behind',
  why: 'It says the reader is careless or behind, and nobody buys from there.',
  next: 'Delete the judgement, and ask what speaks for the way it is done.',
  model: 'What speaks for doing the count by hand?',
  evidence: ['A19', 'A14'],
  before: ['presumed-pain', 'controlling-language', 'leading-benefit-question', 'question-as-pitch'],
  flags: [
    'Still doing this by hand «in this day and age»?',
    "You're «leaving money on the table».",
    'Your website looks outdated.',
  ],
  allows: [
    'Doing it by hand caught the Cork error, you said.',
    'The filing calls the table out of date.',
    'Is the old table still in use at Leeds?',
  ],
  reworded: {
    flags: [
      'You are falling behind your competitors.',
      'Most companies your size solved this years ago.',
      'Your site is a mess.',
      'Most owners have no idea what their linen costs.',
      'I am surprised a firm of your size still counts by hand.',
      'Still using paper in 2024?',
    ],
    allows: [
      'You wrote that the map on the site is out of date.',
      'Leeds fell behind in May, per your own notice.',
      'I have no idea whether Leeds is open.',
      'Still open on Friday?',
    ],
  },
  find: custom([SOURCED, PUT_DOWN], (reading) =>
    reading.matches(PUT_DOWN).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return one !== undefined && !reading.has(SOURCED, one) && !/\b(?:i|we) have no idea\b/i.test(one.text);
    }),
  ),
});
