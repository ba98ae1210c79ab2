import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { SOURCED } from '../../traits/phrases.ts';

const BASH = phrases(
  '<noun> ~ be ~ dinosaur|overprice|overpriced|outdated|clunky',
  // A figure or a day can be terrible too, so here a vendor or its product has to be named.
  '<name>|provider|vendor|supplier|agency|competitor|software|system|tool|platform|product|crm|hardware|support|service|website ~ be ~ terrible|rubbish|useless|garbage',
  '<name> be ~ ~ legacy|obsolete|old-fashioned|yesterday',
  'whereas|while <name> ~ be ~ legacy|obsolete|old|slow|outdated',
  'unlike ~ other|our|most competitor|competitors|vendor|vendors|provider|providers|agency|agencies|company|companies|tool|tools',
  'unlike our|your|other|most|many ~',
  'other|most vendor|agency|provider|company|competitor|supplier ~ overpromise|fail|lock|lie|overcharge|let|disappear',
  'everyone|everybody be? leaving|ditching|dropping|abandoning',
  'be a dinosaur',
  'better than your ~ provider|vendor|supplier|agency|competitor',
);

export default defineRule({
  id: 'competitor-bash',
  skill: 'tone',
  severity: 8,
  title: 'Ask what they like about it',
  does: 'Runs down what they use now',
  why: 'Running down what they chose runs down their choice.',
  next: 'Delete the line, and find out what works well there and what does not.',
  model: "What works well with Borealis today, and what doesn't?",
  evidence: ['V29'],
  when: { selling: true },
  before: ['self-subject-offering'],
  flags: ['«Borealis is a dinosaur».', '«Everyone is leaving» Cato.', 'Unlike our competitors, we answer the phone.'],
  allows: [
    'You said Borealis misses scans; which kind?',
    'Borealis closed its Leeds office, per its site.',
    'Do the clerks like Borealis?',
  ],
  reworded: {
    flags: [
      'Other agencies overpromise and underdeliver.',
      'Most vendors will lock you in and let you down.',
      'Cato is overpriced and slow.',
      'Pellucid is made for ports, whereas Cato is legacy technology.',
    ],
    allows: [
      'Unlike Cork, Leeds opens on Sunday.',
      'What does Cato do well for you?',
      'Your notice says the scanner in Cork is a legacy of the old port.',
      'A wait of nine days is terrible for any depot.',
    ],
  },
  find: custom([SOURCED, BASH], (reading) =>
    reading.matches(BASH).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return one !== undefined && !one.question && !reading.has(SOURCED, one);
    }),
  ),
});
