import { custom } from '../../kinds.ts';
import type { Draft, Sentence } from '../../parsed.ts';
import { type Match, phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

const RIGHT_PERSON = phrases(
  'the ~ right|best|correct|appropriate|relevant person|contact|one|department',
  'who ~ handle|manage|oversee',
  'who ~ be ~ in charge|responsible',
  'point me ~ to|right',
  'whoever ~ handle|look|be',
  'decision maker|makers',
  'decision-maker',
  'who ~ appropriate|right|best|correct ~ contact|person',
);

/** "The hiring manager": who is meant is known, only not by name. */
const ROLE =
  /^\s(?:the|your)\s(?:[\w-]+\s){0,2}?(?:manager|director|lead|head|buyer|chair|editor|secretary|recruiter|owner)\b/i;

/** "Decision makers in Leeds": people in general, the sender's goods. */
const IN_GENERAL = /\b(?:the|your|any)\s(?:\w+\s)?$/i;

/** Whether the match names a role, or people in general, rather than somebody to be found. */
function isNamed({ text }: Draft, { start, end }: Match): boolean {
  const said = text.slice(start, end);
  if (/makers$/i.test(said)) return !IN_GENERAL.test(text.slice(Math.max(0, start - 30), start));
  return /^point.*\sto$/is.test(said) && ROLE.test(text.slice(end, end + 60));
}

/** "Who handles the phone when you are out?", "who goes through the Hale leases you took on?": about work that was spoken of. */
function asksOfWork({ clauses }: Draft, one: Sentence): boolean {
  if (!/^\W*who\b/i.test(one.text)) return false;
  const told = clauses.filter((c) => c.sentence < one.index && c.orientation === 'customer').flatMap((c) => c.anchors);
  const names = one.clauses.flatMap((c) => c.anchors).filter((anchor) => anchor.kind === 'name');
  return (
    /\b(?:when|while|once) (?:you|your|they)\b/i.test(one.text) ||
    names.some((name) => told.some((anchor) => anchor.key === name.key))
  );
}

/** "Did my letter arrive with the right person?", "If you are not the right contact, ignore this": nobody is to be found. */
const ASTRAY = /\b(?:mail|email|message|letter|note)\b.{0,40}\b(?:arrive|reach|land|get|go|come)/i;
const LET_OFF = /\b(?:disregard|ignore|delete)\b/i;

/** "Who is handling the move?" after the move was told: asks how a matter of theirs stands. */
const UNDER_WAY = /^\W*who(?:['’]s| is) \w+ing the\b/i;

function seeksNobody({ clauses, text }: Draft, one: Sentence, { start }: Match): boolean {
  const told = clauses.some((c) => c.sentence === one.index - 1 && c.orientation === 'customer');
  return ASTRAY.test(text.slice(one.start, start)) || LET_OFF.test(one.text) || (told && UNDER_WAY.test(one.text));
}

export default defineRule({
  id: 'who-is-right-person',
  skill: 'relevance',
  severity: 4,
  title: 'Find the likely owner yourself',
  does: 'Asks who the right person is',
  why: 'It hands the reader the research, and the first thing they learn is that none was done.',
  next: 'Look up who runs it, and ask this reader only whether that is right.',
  model: 'Your notice says that Ana runs claims now. Is that right?',
  evidence: ['A14'],
  before: ['self-subject-offering'],
  flags: [
    "If you're not «the right person», who is?",
    '«Who handles» software at your firm?',
    'Could you point me to the right person?',
  ],
  allows: [
    'Did claims move to Ana after the June change?',
    'You sign the depot leases, if the notice is right?',
    'Who keys the Leeds notes on Fridays?',
    'Would you like to reach decision makers in shipping?',
    'Could you point me to your lease manager?',
    'Who handles the gate while you are in Cork?',
  ],
  reworded: {
    flags: [
      'Are you the best person to talk to about payroll?',
      'Who would be the appropriate contact for this?',
      'Who is in charge of marketing at your company?',
    ],
    allows: [
      'Ana is the right person to sign it, per the notice.',
      'Who signs for the Cork pallets?',
      'Perhaps my letter did not reach the right person?',
      'If you are not the right contact, just delete this.',
      'You took the second shed at Leeds in May. Who is overseeing the fitting-out?',
    ],
  },
  find: custom([RIGHT_PERSON], (reading) =>
    reading.matches(RIGHT_PERSON).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return (
        one !== undefined &&
        !isNamed(reading.draft, match) &&
        !asksOfWork(reading.draft, one) &&
        !seeksNobody(reading.draft, one, match) &&
        (one.question || one.clauses.some((c) => c.conditional || c.imperative)) &&
        one.clauses.every((c) => c.anchors.every((anchor) => anchor.kind === 'artefact' || anchor.kind === 'name'))
      );
    }),
  ),
});
