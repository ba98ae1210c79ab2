import { custom } from '../../kinds.ts';
import type { Match } from '../../phrases.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clausesWith, ours } from '../../traits/clauses.ts';

const BRAG = phrases(
  'raise ~ round|funding|million|series|capital',
  'round of funding',
  'vote|name|rank|rate|award|recognize|recognise ~ best|top|leader|leading|number|winner|tier|first',
  'award winning',
  'award-winning',
  'we|our|<sender> ~ be ~ leading|leader|largest|biggest|premier|foremost',
  'the|a|as ~ leading|largest|biggest|premier|foremost|number ~ provider|agency|company|firm|platform|supplier|recruiter|manufacturer|partner|specialist|solution|vendor',
  'market|industry|global|world|worldwide|european leader',
  'fastest growing',
  'top rated',
  'trust by',
  'trusted by',
  '<number> ~ customer|client|company|firm|user|employee|school|venue|country|brand|business|team|organization|organisation ~ trust|use|rely|choose|worldwide|globally',
  'with|have|serve|serving|help|helped|over|than <number> ~ employee|customer|client|user|company|school|venue|country',
  '<number> years ~ experience|business',
  'years of experience',
  'decades of experience',
  'we|i have be ~ since|years',
  'win|won ~ award|awards|prize|silver|gold|medal',
  'pride ourselves',
  'proud to',
  'success rate',
  'fully insured',
  'accredited|certified',
);

/** "Built for revenue leaders", "from firms with 1,000 employees": who it is for, or who others are. */
const OF_OTHERS =
  /\b(?:found|thought) that\b|\b(?:hours?|minutes?|days?) of \w+$|\bfor\s(?:\w+\s){0,2}leaders?$|\b(?:companies|firms|businesses|organi[sz]ations|teams)\swith\s.*employees?$/i;

/** Said of the sender, by name or with the subject left out ("Voted leader four years running"). */
function claimed({ draft }: Reading, match: Match): boolean {
  const one = draft.sentences[match.sentence];
  if (!one || one.question || one.orientation === 'customer') return false;
  if (OF_OTHERS.test(draft.text.slice(Math.max(one.start, match.start - 24), match.end))) return false;
  return ours(one) || one.clauses[0]?.subject.length === 0;
}

export default defineRule({
  id: 'company-brag',
  skill: 'customer-focus',
  severity: 8,
  title: 'Swap the claim for one case like theirs',
  why: 'Awards, rounds and headcounts say how the sender is doing; the reader still has to guess what it means for them.',
  next: 'Swap the claim for one case that shares their situation.',
  evidence: ['A24', 'V12'],
  when: { selling: true },
  before: ['self-subject-offering', 'unbacked-number'],
  flags: [
    'We just raised a $40M round.',
    'Voted leader in fraud tools four years running.',
    'Harbourline is the leading payroll provider in Ireland.',
  ],
  allows: [
    'Congratulations on your safety award in Cork.',
    'Two grocers with your returns rule cut it to a day.',
    'You raised a round in May, per the filing.',
  ],
  reworded: {
    flags: [
      'We are an award-winning agency with 200 employees.',
      'More than 900 firms trust Pellucid.',
      'Our company has been named best employer twice.',
    ],
    allows: [
      'Your notice says Leeds has 200 employees.',
      'The Leeds depot won the safety award in May.',
      'You named three leading carriers in the tender.',
      'Pellucid was built for freight leaders who sign by hand.',
      'We found that was the biggest hole in our own rota.',
    ],
  },
  find: custom([BRAG], (reading) =>
    clausesWith(
      reading,
      reading.matches(BRAG).filter((match) => claimed(reading, match)),
    ),
  ),
});
