import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { checkable } from '../../traits/clauses.ts';

const STALE = phrases(
  'your|the|all? recent success|news|growth|achievement|achievements|development|developments|accomplishment|accomplishments|progress|activity|update|updates|event|events|work|expansion|milestone|milestones',
);

export default defineRule({
  id: 'stale-trigger',
  skill: 'relevance',
  severity: 4,
  title: 'Use something from the last months',
  why: 'Old news, or news without a name, shows that the reason to write was looked for.',
  next: 'Use a fact from the last few months, with its date.',
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
    ],
    allows: ['The recent outage at Leeds lasted nine hours.', 'Your latest filing names two carriers.'],
  },
  find: custom([STALE], (reading) => reading.matches(STALE).filter((match) => !checkable(reading, match))),
});
