import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { isOffer } from '../../traits/clauses.ts';

const PRAISE = phrases(
  'great|nice|fantastic|amazing|awesome|brilliant|excellent|wonderful podcast|post|article|talk|work|piece|episode|interview|job|webinar|blog',
  'congrats|congratulations|kudos|bravo',
  'well done',
  'love|enjoy your|the ~ post|article|talk|podcast|interview|piece|webinar|episode|video|blog',
);

/** A question for the sender's own ends. */
function asksFor({ words }: Sentence): boolean {
  return words.some((word) => word.norm === 'our' || word.norm === 'i');
}

export default defineRule({
  id: 'praise-then-pivot',
  skill: 'relevance',
  severity: 8,
  title: 'Connect the praise to a question',
  does: 'Turns from praise straight to a pitch',
  why: 'A compliment followed at once by a pitch reads as the price of the pitch.',
  next: 'Ask about the very thing that is praised, or cut the compliment.',
  model: 'You said in the talk that restocking lags on Mondays. Is that still so?',
  quiet: 'right 15 of 21 times on our own messages; what follows praise is as often about them',
  evidence: ['A22'],
  when: { selling: true, first: true },
  flags: [
    '«Great podcast!» We sell backup power.',
    'Congrats on the award. Can I show our CRM?',
    'Congratulations on the new role! Our platform trains your people.',
  ],
  allows: [
    'Your talk said restocking lags. Is that still so?',
    'Congrats on Cork. Does it share the Leeds rota?',
    'Congratulations on the Cork award. Leeds sorts for it now, per the notice. We move pallets.',
  ],
  reworded: {
    flags: [
      'Loved your article on returns. Harbourline runs payroll for retailers.',
      'Kudos on the funding round. We help finance teams close books.',
    ],
    allows: [
      'Congrats on the June opening. Who sorts the returns there?',
      'Loved your article on returns. You wrote that Leeds sorts by hand.',
    ],
  },
  find: custom([PRAISE], ({ draft, has }) =>
    draft.sentences.filter((one, i) => {
      const after = draft.sentences[i + 1];
      return (
        has(PRAISE, one) &&
        !one.question &&
        one.words.length <= 18 &&
        after?.clauses.some((c) => isOffer(c) || (c.question && asksFor(after))) &&
        !after.clauses.some((c) => c.orientation === 'customer')
      );
    }),
  ),
});
