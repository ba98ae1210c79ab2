import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { isOffer, longestOf, ours, SURE, SURE_SELF } from '../../traits/clauses.ts';

export default defineRule({
  id: 'pitch-majority',
  skill: 'customer-focus',
  severity: 8,
  whole: true,
  title: 'Cut to one line of offer',
  does: 'Gives most of its room to the offer',
  why: 'Most of what the reader gets is the offer, so there is little left that is theirs.',
  next: 'Keep one line that begins with “if”, and give the room to what happens on their side.',
  model: 'If the second clerk is for the matching, our tool does that step overnight.',
  evidence: ['V12', 'A10'],
  when: { selling: true, first: true },
  flags: [
    'Our tool scans bills. Our app matches them overnight. We also offer a module for refunds. I saw you are hiring.',
    'We offer twelve modules. Our prices start at 40 a month. Our plans include support. Shall I send the list?',
  ],
  allows: [
    'Cork opened in May, and Leeds sorts for it on Fridays. Who signs for the returns? If it is Leeds, we could share how two depots split that.',
    {
      kind: 'reply',
      body: 'The small plan is 40 a month. The large one is 90. Both include support.',
      thread: 'Could you list your prices?',
    },
  ],
  reworded: {
    flags: [
      'We clean offices. Our teams work at night. Our supplies are green. Every client gets a report. Interested?',
      'We run payroll for restaurants. Our service covers pensions. We offer reports for starters and leavers too. You opened in Cork.',
    ],
    allows: [
      'Your rota puts two people on Sunday nights. The notice says three from June. Who fills the gap? We staff nights, if that helps.',
      'The tender splits cold and dry freight. Which one closes first? Our vans only do cold.',
    ],
  },
  find: custom([], ({ draft }) => {
    const oriented = draft.clauses.filter((one) => one.orientation !== 'neutral' || ours(one));
    const weight = (some: readonly Clause[]) => some.reduce((sum, one) => sum + Math.min(25, one.words.length), 0);
    const offers = oriented.filter((one) => isOffer(one) && one.confidence >= SURE);
    const plain = offers.filter((one) => one.confidence >= SURE_SELF);
    const longest = longestOf(offers);
    return longest && offers.length >= 3 && weight(plain) > 0.5 * weight(oriented) ? [longest] : [];
  }),
});
