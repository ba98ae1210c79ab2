import { clause } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { defineRule } from '../../rule.ts';
import { looks, SURE } from '../../traits/clauses.ts';

const NOT_DONE_TO = new Set(['want', 'meet', 'courtesy', 'praise']);

/** Done by their firm or their thing; what "I" tells of is a report as often as an offer. */
function offers({ subject, verb, words }: Clause): boolean {
  const doer = subject.some(
    (word) => word.norm === 'we' || word.norm === 'our' || (word.side === 'sender' && word.pos === 'name'),
  );
  return (doer && verb?.past !== true) || words[0]?.norm === 'let';
}

/** "Your" behind the verb of what the sender's side does: there it is only where the offer lands. */
function landsOnTheirs({ verb, words }: Clause): boolean {
  return verb !== null && words.some((word) => word.norm === 'your' && word.start > verb.start);
}

export default defineRule({
  id: 'your-in-pitch',
  skill: 'customer-focus',
  severity: 4,
  title: 'Say what you saw about them',
  why: 'Here "your" is only where the offer lands; nothing in the sentence is about them yet.',
  next: 'Cut "we help" and say the thing about their team that made you write.',
  evidence: ['A7', 'A1'],
  flags: [
    'We help your team close books faster.',
    'Let me show how we lift your margins.',
    'Our scanner will cut your costs.',
  ],
  allows: [
    'Your team closed March nine days late, per the filing.',
    'Has your margin on returns moved since the recall?',
    'I read that your team closed March late.',
  ],
  reworded: {
    flags: [
      'We can transform the way your company handles payroll.',
      'Pellucid enables your planners to work faster.',
      'Harbourline can improve your cash flow.',
    ],
    allows: [
      'Did your planners keep the Friday cut-off?',
      'Your cash flow note says returns cost four percent more.',
      'We read your notice about Leeds.',
    ],
  },
  find: clause(
    (one) =>
      one.orientation === 'self' &&
      one.confidence >= SURE &&
      offers(one) &&
      !one.question &&
      !NOT_DONE_TO.has(one.act) &&
      !looks(one) &&
      landsOnTheirs(one),
  ),
});
