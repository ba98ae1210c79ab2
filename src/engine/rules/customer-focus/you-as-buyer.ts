import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';

const BUYING = phrases(
  'you|your ~ can|could|will|may ~ buy|order|purchase|try|join|subscribe|upgrade|register|enjoy|benefit|sign|book|love',
  'you|your ~ can|could|will|may ~ get|receive|start|use|have|see ~ access|free|trial|discount|our|my|sample|month|bonus|saving|savings|results',
);

/** "Your desk can't, …" is denied, "you'll have had" is behind them. */
const NOT_NOW = /n['’]t\b|\bnot\b|,|\bhave had\b|\bsee from\b/i;

/** "It would be good if you could join us" asks. */
const IF = /\bif $/i;

export default defineRule({
  id: 'you-as-buyer',
  skill: 'customer-focus',
  severity: 8,
  title: 'Ask before you sell',
  why: 'The sentence says "you" but is about buying, so it reads as a pitch.',
  next: 'Ask whether the problem exists before saying what they could buy.',
  evidence: ['A7', 'A9'],
  when: { selling: true, kinds: ['cold', 'follow_up', 'breakup'] },
  before: ['self-subject-offering', 'empty-you'],
  flags: [
    'You can start your free trial of Pellucid today.',
    "You'll get access to all twelve modules.",
    'You could join 400 clinics that use Pellucid.',
  ],
  allows: [
    'You can cancel the old scanner lease in June.',
    'You could run this check in your own spreadsheet.',
    'You bought two scanners in March, per the notice.',
  ],
  reworded: {
    flags: [
      'You can order a sample box this week.',
      "You'll receive a free month when you sign up.",
      'Your team can try our scanner free for thirty days.',
    ],
    allows: [
      'You could move the Friday cut-off to noon.',
      'You signed the lease for Leeds in May.',
      "You'll get the audit letter in June, if the notice holds.",
      "You'll have had our note since Monday.",
      'As you can see from my note, Leeds shut first.',
    ],
  },
  find: custom([BUYING], (reading) =>
    reading.matches(BUYING).filter((match) => {
      const one = clauseAt(reading, match);
      const words = reading.draft.text.slice(match.start, match.end);
      return (
        one !== undefined &&
        !one.question &&
        !one.conditional &&
        !NOT_NOW.test(words) &&
        !IF.test(reading.draft.text.slice(0, match.start).slice(-4))
      );
    }),
  ),
});
