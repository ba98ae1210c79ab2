import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';

const CATEGORY = phrases(
  'company|firm|business|team|organization|organisation|brand|leader|client|customer|agency|shop|clinic|owner|founder|manager|executive|director|provider|retailer|manufacturer|people|those ~ like|such ~ yours|you|yourself|yourselves|<reader>',
  'leader|company|firm|other|others|business|team|people|many|most|expert|professional ~ in your ~ industry|space|sector|field|market|position|vertical|shoes|niche|role',
  'leader|company|firm|other|others|business|team|people|many|most|expert|professional ~ in the same ~ industry|space|sector|field|market|position|vertical|shoes|niche|role',
  'similar company|business|firm|organization|client|brand',
  'company|business|firm your size',
);

export default defineRule({
  id: 'category-claim',
  skill: 'relevance',
  severity: 4,
  title: 'Name the trait you share',
  why: '"Like yours" without saying how leaves the reader to guess whether it is true.',
  next: 'Name the trait they share with your example.',
  evidence: ['A11'],
  flags: ['«Firms like yours» love this.', '«Leaders in your space» use us.', 'We work with companies like Northwind.'],
  allows: [
    'Grocers with a 30-day returns rule hit this in May.',
    'Clinics on your booking system lose the second slot.',
    'Two depots like yours in Cork close on Fridays.',
  ],
  reworded: {
    flags: [
      'Many businesses in your industry see results.',
      'It was made for teams like yours.',
      'Others in your sector already switched.',
    ],
    allows: [
      'Is a depot like yours allowed to open on Sunday?',
      'Bakeries with one oven and your 6 am slot lose a batch.',
    ],
  },
  find: custom([CATEGORY], (reading) =>
    reading.matches(CATEGORY).filter((match) => {
      const one = clauseAt(reading, match);
      return (
        one !== undefined &&
        !one.question &&
        !one.anchors.some((anchor) => anchor.kind === 'number' || anchor.kind === 'date' || anchor.kind === 'event')
      );
    }),
  ),
});
