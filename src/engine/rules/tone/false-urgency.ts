import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { type Reading, sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';
import { URGENT } from '../../traits/phrases.ts';
import type { Span } from '../../types.ts';

/** The date is the reader's: the clause is about something of theirs. */
function theirs(one: Clause | undefined): boolean {
  return one?.orientation === 'customer' && one.words.some((word) => word.side === 'reader' || word.pos === 'name');
}

/** "In a hurry" is someone's pace, and "stock runs out" tells what happens to it. */
const IDIOM = /\b(?:in (?:an?|any|no|such a|your)|no|any|a|the) hurry$|\bstocks? (?:runs|ran) out$/i;

/** Seats there still are, or many of them, are counted for a guest and not to press anyone. */
const PLENTY = /^(?!.*\b(?:only|just)\b).*(?:\bstill\b.*|\b(?:[2-9]\d|\d{3,})\s)(?:seat|place|spot)s? left$/is;

const TOO_LATE = /^before it/i;

/** The words stand in another sense: no deadline is set to the reader. */
function harmless({ draft }: Reading, match: Span): boolean {
  const one = sentenceAt(draft, match.start);
  if (!one) return false;
  const upTo = draft.text.slice(one.start, match.end);
  if (IDIOM.test(upTo) || PLENTY.test(upTo)) return true;
  const told = one.clauses.some((clause) => clause.imperative || clause.subjectSide === 'reader');
  return TOO_LATE.test(draft.text.slice(match.start, match.end)) && !told;
}

export default defineRule({
  id: 'false-urgency',
  skill: 'tone',
  severity: 8,
  title: 'Use their date, or none',
  does: 'Sets a deadline that is not theirs',
  why: 'A deadline that only the sender has is pressure, and pressure makes people argue.',
  next: 'Take a day of their year, such as an audit, a renewal or a season, or leave the deadline out.',
  model: 'Your lease ends on 30 June; a count before that would show what to keep.',
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
      'I will be offering this spot to one of your competitors tomorrow.',
      'Act now before it is too late.',
      'Hurry, places are running out.',
      'The discount expires at midnight.',
      'Act before the end of the month and get a free kettle.',
      'Please confirm by midnight or the seat goes to someone else.',
    ],
    allows: [
      'The filing window closes on 4 June, per your notice.',
      'Only two clerks are left at Leeds, per the advert.',
      'Nobody has to answer this in a hurry.',
      'We still have six seats left for the Cork breakfast.',
      'Then stock runs out in Leeds and the drivers wait.',
      'A siren warns the crew so that they can leave before it is too late.',
    ],
  },
  find: custom([URGENT], (reading) =>
    reading.matches(URGENT).filter((match) => !theirs(clauseAt(reading, match)) && !harmless(reading, match)),
  ),
});
