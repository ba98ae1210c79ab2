import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
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

export default defineRule({
  id: 'who-is-right-person',
  skill: 'relevance',
  severity: 4,
  title: 'Find the likely owner yourself',
  why: 'It hands the reader the research, and the first thing they learn is that none was done.',
  next: 'Find the likely owner, and ask a yes/no check.',
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
  ],
  reworded: {
    flags: [
      'Are you the best person to talk to about payroll?',
      'Who would be the appropriate contact for this?',
      'Who is in charge of marketing at your company?',
    ],
    allows: ['Ana is the right person to sign it, per the notice.', 'Who signs for the Cork pallets?'],
  },
  find: custom([RIGHT_PERSON], (reading) =>
    reading.matches(RIGHT_PERSON).filter((match) => {
      const one = sentenceAt(reading.draft, match.start);
      return (
        one !== undefined &&
        (one.question || one.clauses.some((c) => c.conditional || c.imperative)) &&
        one.clauses.every((c) => c.anchors.every((anchor) => anchor.kind === 'artefact' || anchor.kind === 'name'))
      );
    }),
  ),
});
