import { clause } from '../../kinds.ts';
import type { Clause, Draft } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { OWN_ACT } from '../../traits/phrases.ts';
import { sharesTopic, theirText } from '../../traits/topics.ts';

/** Done without being asked, or not done yet. */
const UNASKED = phrases('go|went ahead', 'take|took|taken the liberty', 'would');

/** Why the writer asks or wrote, a question announced, or what did not come about: nothing was done for them. */
const NO_DEED = phrases(
  'i ask|asked|write|wrote|call|called because|since|as',
  'may|might|can|could i ask',
  'i do|did|have|could|can|be not',
);

/** A paper that sells: an order form, an offer. */
const SALES_PAPER =
  /\b(?:order|sign-?up|booking|subscription|registration) forms?\b|\ban? (?:offer|quote|quotation|proposal|contract)\b/i;

const ASKED_PAPER = /\b(?:orders?|order(?:ed|ing)|offers?|quot\w+|proposals?|contracts?|prices?|pricing|costs?)\b/i;

/** An order form or an offer that they did not speak of moves the sale on, not their matter. */
function pushesSale({ start, end }: Clause, draft: Draft): boolean {
  return SALES_PAPER.test(draft.text.slice(start, end)) && !ASKED_PAPER.test(theirText(draft));
}

export default defineRule({
  id: 'own-action-for-customer',
  skill: 'customer-focus',
  credit: 4,
  title: 'You did what they needed',
  why: 'In a reply, saying what you did for them is the warmest use of “I”.',
  evidence: ['A1', 'A11'],
  when: { kinds: ['reply'], theirs: true },
  flags: [
    { body: 'I reset the key at 9:10; please try again.', thread: 'Login fails.' },
    { body: "I'll send the Cork list by noon tomorrow.", thread: 'Could you send the Cork list?' },
  ],
  allows: [
    { body: "I'll send our brochure.", thread: 'Who are you?' },
    { body: 'I am passionate about helping.', thread: 'Login fails.' },
  ],
  reworded: {
    flags: [
      { body: 'I checked the March log and sent it to Ana at noon.', thread: 'Can someone check the March log?' },
      { body: 'I will correct the invoice today.', thread: 'The invoice is wrong.' },
    ],
    allows: [
      { body: 'I would love to show you our tool.', thread: 'The invoice is wrong.' },
      { body: 'I wrote because the log is public.', thread: 'Can someone check the log?' },
      { body: 'I could not find the March log.', thread: 'Can someone check the March log?' },
      { body: 'May I ask who keeps the March log?', thread: 'Can someone check the March log?' },
      { body: 'I have attached a booking form for Cork.', thread: 'Does the Cork shed flood?' },
      { body: 'I think we are a great fit.', thread: 'Can you check the log?' },
    ],
  },
  find: clause(
    (one, reading) =>
      one.subject.some((word) => word.norm === 'i') &&
      one.act !== 'want' &&
      one.words.every((word) => word.norm !== 'our') &&
      !one.question &&
      reading.has(OWN_ACT, one) &&
      !reading.has(UNASKED, one) &&
      !reading.has(NO_DEED, one) &&
      !pushesSale(one, reading.draft) &&
      (one.anchors.length > 0 || sharesTopic(one.words, reading.draft.theirs)),
    OWN_ACT,
    UNASKED,
    NO_DEED,
  ),
});
