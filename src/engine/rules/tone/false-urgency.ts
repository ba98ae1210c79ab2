import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';
import { URGENT } from '../../traits/phrases.ts';

/** The date is the reader's: the clause is about something of theirs. */
function theirs(one: Clause | undefined): boolean {
  return one?.orientation === 'customer' && one.words.some((word) => word.side === 'reader' || word.pos === 'name');
}

export default defineRule({
  id: 'false-urgency',
  skill: 'tone',
  severity: 8,
  title: 'Use their date, or none',
  why: 'A deadline that only the sender has is pressure, and pressure makes people argue.',
  next: 'Use their date, or none.',
  evidence: ['A19', 'V27'],
  when: { selling: true },
  before: ['self-subject-offering', 'controlling-language', 'unbacked-number'],
  flags: [
    '«Only two spots left» this week!',
    'This «price dies Friday».',
    "Don't miss out on this limited-time offer.",
  ],
  allows: ['Your lease ends Friday.', 'The tender closes at noon.', 'Does the offer from Borealis end in June?'],
  reworded: {
    flags: [
      'Act now before it is too late.',
      'Hurry, places are running out.',
      'The discount expires at midnight.',
      'Act before the end of the month and get a free kettle.',
      'Please confirm by midnight or the seat goes to someone else.',
    ],
    allows: [
      'The filing window closes on 4 June, per your notice.',
      'Only two clerks are left at Leeds, per the advert.',
    ],
  },
  find: custom([URGENT], (reading) => reading.matches(URGENT).filter((match) => !theirs(clauseAt(reading, match)))),
});
