import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { checkable } from '../../traits/clauses.ts';

const STALE = phrases(
  'your|the|all? recent success|news|growth|achievement|achievements|development|developments|accomplishment|accomplishments|progress|activity|update|updates|event|events|work|expansion|milestone|milestones|funding|award|awards|merger|launch|announcement|changes',
);

/** The writer says so themselves: without a clock nothing else tells how old a year is. */
const LONG_AGO = phrases('back in <number>', '<number> years ago');
const GREETED = phrases('congrats|congratulations', 'well done', 'i? see|saw|read|noticed|heard ~ your|you');

export default defineRule({
  id: 'stale-trigger',
  skill: 'relevance',
  severity: 4,
  title: 'Use something from the last months',
  does: 'Cites old news, or news without a name',
  why: 'Old news, or news without a name, shows that the reason to write was looked for.',
  next: 'Look for what happened to them since spring or autumn, and give its date.',
  model: 'Your notice of last Tuesday closes the Derry dock on Sundays.',
  evidence: ['A11'],
  flags: [
    'Congrats on «the recent success»!',
    'Saw «your recent growth» and wanted to reach out.',
    'I was impressed by your recent news.',
  ],
  allows: [
    'The 2019 lease ends this June, per your filing.',
    "Last week's notice moves claims to Leeds.",
    'Your recent notice moves claims to Leeds on 4 June.',
  ],
  reworded: {
    flags: [
      'Congratulations on all your recent achievements.',
      'With all the recent developments at your company, it is a good moment.',
      'Congratulations on the award you won back in 2021.',
    ],
    allows: [
      'The recent outage at Leeds lasted nine hours.',
      'Your latest filing names two carriers.',
      'Was the dock moved back in 2021?',
    ],
  },
  find: custom([STALE, LONG_AGO, GREETED], (reading) => [
    ...reading.matches(STALE).filter((match) => !checkable(reading, match)),
    ...reading.matches(LONG_AGO).filter(({ sentence }) => {
      const one = reading.draft.sentences[sentence];
      return one !== undefined && !one.question && reading.has(GREETED, one);
    }),
  ]),
});
