import { custom } from '../../kinds.ts';
import type { Anchor } from '../../parsed.ts';
import type { Match } from '../../phrases.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { clauseAt } from '../../traits/clauses.ts';

const CATEGORY = phrases(
  'company|firm|business|team|organization|organisation|brand|leader|client|customer|agency|shop|clinic|owner|founder|manager|executive|director|provider|retailer|manufacturer|people|those ~ like|such ~ yours|you|yourself|yourselves|<reader>',
  'leader|company|firm|other|others|business|team|people|many|most|expert|professional ~ in your ~ industry|space|sector|field|market|position|vertical|shoes|niche|role',
  'leader|company|firm|other|others|business|team|people|many|most|expert|professional ~ in the same ~ industry|space|sector|field|market|position|vertical|shoes|niche|role',
  'similar company|business|firm|organization|client|brand',
  'company|business|firm your size',
);

/** "Your company, we'd like to offer", "the team page looks like": a verb, and nobody is compared. */
const NO_LIKENESS = /(?:['’]d|\bwould|\b(?:look|sound|seem|feel)\w*)\s(?:\w+\s)?like\b/i;

/** "[Similar company]": a slot that a name goes into; "how it works at a firm your size": the writer wants to know. */
const NOT_CLAIMED = /\[$|\bhow\s(?:\S+\s){1,5}at an?\s$/;

/** A case with its figure follows in the same sentence. */
function hasCase(reading: Reading, match: Match): boolean {
  const later = reading.draft.sentences[match.sentence]?.clauses.filter((one) => one.start > match.start) ?? [];
  return later.some(
    (one) => one.words.every((word) => word.side !== 'reader') && one.anchors.filter(isFigure).length > 1,
  );
}

function isFigure({ kind }: Anchor): boolean {
  return kind === 'number';
}

function compares({ draft: { text, sentences } }: Reading, match: Match): boolean {
  const before = text.slice(sentences[match.sentence]?.start ?? 0, match.start);
  return (
    !NO_LIKENESS.test(text.slice(match.start, match.end)) &&
    !(NOT_CLAIMED.test(before) && /^similar|size$/i.test(text.slice(match.start, match.end)))
  );
}

export default defineRule({
  id: 'category-claim',
  skill: 'relevance',
  severity: 4,
  title: 'Name the trait you share',
  does: 'Says ‘like yours’ without saying how',
  why: '“Like yours” without saying how leaves the reader to guess whether it is true.',
  next: 'Replace “like yours” with what is shared: the trade, the size, the system or the rule.',
  model: 'Grocers with a 30-day returns rule meet this in May.',
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
      "We are a pest control firm and we'd like to show you the trap.",
      '[Similar company] closed its second desk.',
      'One line would show me how the handover runs at a company your size.',
      'We plan rotas for teams like yours, and a Cork bakery lowered its overtime from 14% to 3% in May.',
    ],
  },
  find: custom([CATEGORY], (reading) =>
    reading.matches(CATEGORY).filter((match) => {
      const one = clauseAt(reading, match);
      return (
        one !== undefined &&
        !one.question &&
        compares(reading, match) &&
        !hasCase(reading, match) &&
        !one.anchors.some((anchor) => anchor.kind === 'number' || anchor.kind === 'date' || anchor.kind === 'event')
      );
    }),
  ),
});
