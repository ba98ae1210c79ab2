import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';

const BUZZ = phrases(
  'leverage|leveraging|leverages _',
  'synergy|synergies|synergistic',
  'seamless|seamlessly',
  'best of breed',
  'best-of-breed',
  'best in class',
  'best-in-class',
  'cutting edge',
  'cutting-edge',
  'state of the art',
  'state-of-the-art',
  'next generation|gen',
  'next-generation|next-gen',
  'end to end',
  'end-to-end',
  'holistic',
  'empower|empowering|empowers',
  'streamline|streamlining',
  'supercharge',
  'unlock ~ value|potential|growth|revenue|power',
  'paradigm',
  'scalable',
  'actionable insight|insights',
  'frictionless',
  'tailored|bespoke|comprehensive|innovative|holistic|turnkey solution|solutions',
  'digital transformation',
  'move the needle',
  'thought leader|leadership',
  'win win',
  'win-win',
  'one stop shop',
  'one-stop',
  'low hanging fruit',
  'value add',
  'mission critical',
  'transformative',
  'turnkey',
  'all in one',
  'all-in-one',
  'ai driven|powered',
  'ai-driven|ai-powered',
);

export default defineRule({
  id: 'buzzword',
  skill: 'clarity',
  severity: 4,
  title: 'Say it as you would aloud',
  why: 'Stock words slow readers down and make them doubt the rest.',
  next: 'Use the word you would use on the phone, or leave it out.',
  evidence: ['A23'],
  flags: [
    'We «leverage synergies».',
    'A «seamless», «best-of-breed» stack.',
    'We empower teams with holistic solutions.',
  ],
  allows: ['The pulley gives more leverage.', 'Your post called it "synergy".', 'The solution of salt was too weak.'],
  reworded: {
    flags: [
      'Our cutting-edge platform streamlines your workflow end to end.',
      'We drive digital transformation and unlock value.',
    ],
    allows: ['The stream behind Leeds flooded the dock.', 'The key unlocks the Cork gate.'],
  },
  find: custom([BUZZ], (reading) =>
    reading.matches(BUZZ).filter((match) => clauseAt(reading, match)?.orientation !== 'customer'),
  ),
});
