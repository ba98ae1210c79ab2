import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { letsOff, longestOf, SURE_SELF } from '../../traits/clauses.ts';
import { INTRODUCTION } from '../../traits/phrases.ts';
import { sells } from '../../traits/selling.ts';
import { tied } from '../../traits/tied.ts';

/** "I'm writing because of your annual report, page 31": something of theirs that can be checked is why. */
const namesReason = ({ row, words, anchors }: Clause): boolean =>
  row === 'reason' && anchors.length > 0 && words.some((word) => word.side === 'reader');

/** A statement about the sender's side, whatever its verb: questions, orders and conditions have rules of their own. */
function tellsOfSender(one: Clause): boolean {
  return (
    one.orientation === 'self' &&
    one.confidence >= SURE_SELF &&
    !one.question &&
    !one.imperative &&
    !one.conditional &&
    one.act !== 'courtesy' &&
    !letsOff(one) &&
    !namesReason(one)
  );
}

export default defineRule({
  id: 'self-subject-offering',
  skill: 'customer-focus',
  severity: 8,
  title: 'Start from their side',
  does: 'Speaks from the sender’s side',
  why: 'A sentence about the sender asks the reader to work out why it concerns them.',
  next: 'Name what happens on their side, say what it leaves them to do, then ask.',
  model: 'Your depot in Leeds settles carrier bills by hand on Fridays. Who does it when that clerk is out?',
  afterTheirs: {
    title: 'Say what this means for them',
    why: 'Here the message turns from the reader to the sender, and leaves them to work out why it matters.',
    next: 'Tie it to the point about them above in half a line, or take it out.',
    model: 'If it is the matching that fills the second desk, our tool does that step overnight.',
  },
  evidence: ['A8', 'A9', 'V12'],
  flags: [
    'Our platform reconciles carrier bills overnight.',
    'We build scheduling software for clinics.',
    'Our tool gives planners one view of every depot.',
  ],
  allows: [
    'Your depot reconciles bills by hand on Fridays.',
    'We met your colleague Ana at the Leeds depot.',
    'Does the Leeds depot still reconcile bills by hand?',
  ],
  reworded: {
    flags: [
      'Harbourline makes payroll tools for growing restaurants.',
      'Our team audits freight invoices for wholesalers.',
      'We are a family firm that restores listed windows.',
      'Your notice moves claims to Leeds in June. «We build scanners for clinics.»',
    ],
    allows: [
      'The Leeds depot settles its carrier invoices by hand.',
      'I noticed your planners moved the Friday cut-off to noon.',
      'Your payroll notice says restaurants pay weekly from May.',
      "I'm writing because of your annual report, page 31.",
      "I won't write about the dock again.",
      "I'll write to you again in May, once the rota is out.",
      'Your notice moves claims to Leeds in June. If the notes pile up there, our scanner could take them.',
      'Your notice moves claims to Leeds in June. I ask because claims are what we sort at Harbourline.',
      'Your notice moves claims to Leeds in June. I work on claims at Harbourline.',
      { body: 'Our price is 400 for two depots.', thread: 'Thanks. What is the price for two depots?' },
      'Your ovens start at four. A bakery in Cork moved two of five to the night and paid 11% less in March.',
    ],
  },
  find: custom([INTRODUCTION], (reading) => {
    const severity = sells(reading) ? 8 : 4;
    return reading.draft.sentences.flatMap((one) => {
      const told =
        one.orientation === 'self' && !tied(one, reading) ? longestOf(one.clauses.filter(tellsOfSender)) : undefined;
      return told ? [{ start: told.start, end: told.end, severity }] : [];
    });
  }),
});
