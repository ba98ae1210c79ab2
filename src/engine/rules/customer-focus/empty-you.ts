import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';

const EMPTY = phrases(
  'you|your ~ deserve',
  'your success',
  'you want|need ~ growth|success|results|quality',
  'you care about quality|your|people|customers|results',
  'you value ~ time|quality|speed|people|money',
  'you be ~ passionate',
  'your time be ~ valuable|precious',
  'your growth be|matters',
);

/** "To your success," above a name: a leave-taking, or a toast. */
function isToast({ verb, words }: Clause): boolean {
  return verb === null && /^(?:to|cheers)$/.test(words[0]?.norm ?? '');
}

export default defineRule({
  id: 'empty-you',
  skill: 'customer-focus',
  severity: 4,
  title: 'Put something checkable after “you”',
  does: 'Says ‘you’ in lines that fit anyone',
  why: 'Anyone could be told this, so it tells the reader nothing about themselves.',
  next: 'Replace the line with a date, number or name from their own page or post.',
  model: 'Your tender of 4 June asks for three carriers in one list.',
  evidence: ['A1', 'A7'],
  flags: [
    'You deserve the best results for your business.',
    'You want growth, and your success matters.',
    'Your success is our mission.',
  ],
  allows: [
    'You want the audit closed before the June visit.',
    'Your success rate on first repairs fell in March.',
    'You deserve credit for the Cork outage note of 4 June.',
  ],
  reworded: {
    flags: [
      'You care about quality and you value your time.',
      'Your business deserves the very best.',
      "You're passionate about your customers.",
    ],
    allows: [
      'You value the Leeds lease at two million in the filing.',
      'Your customers wait nine days for a refund, per the forum.',
      'Shall I send the Leeds list?\n\nTo your success and good health,\nAna',
    ],
  },
  find: custom([EMPTY], (reading) =>
    reading.matches(EMPTY).filter((match) => {
      const one = clauseAt(reading, match);
      return one !== undefined && !one.question && one.anchors.length === 0 && !isToast(one);
    }),
  ),
});
