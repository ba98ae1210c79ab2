import { clause } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { OWN_ACT } from '../../traits/phrases.ts';
import { sharesTopic } from '../../traits/topics.ts';

/** Done without being asked, or not done yet. */
const UNASKED = phrases('go|went ahead', 'take|took|taken the liberty', 'would');

export default defineRule({
  id: 'own-action-for-customer',
  skill: 'customer-focus',
  credit: 4,
  title: 'You did what they needed',
  why: 'In a reply, saying what you did for them is the warmest use of "I".',
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
      (one.anchors.length > 0 || sharesTopic(one.words, reading.draft.theirs)),
    OWN_ACT,
    UNASKED,
  ),
});
