import { clause } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { isOffer } from '../../traits/clauses.ts';

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
      !one.question && isOffer(one) && one.words.some((word) => word.side === 'reader' && word.norm.startsWith('your')),
  ),
});
