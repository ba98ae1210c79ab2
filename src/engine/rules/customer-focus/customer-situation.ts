import { clause } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { readerFact, SURE_CUSTOMER } from '../../traits/clauses.ts';

export default defineRule({
  id: 'customer-situation',
  skill: 'customer-focus',
  credit: 8,
  title: 'This is about their world',
  why: 'A sentence about their own event, process or number shows that someone looked.',
  evidence: ['A9', 'A11'],
  flags: [
    'Your Cork site moved to weekend pickup in April.',
    'Your tender of 4 June splits cold and dry freight.',
    'Your planners moved the cut-off to Friday noon.',
  ],
  allows: ['You are a great company.', 'Your profile stood out.', 'Our tool splits cold and dry freight.'],
  reworded: {
    flags: ['Northwind closed its Leeds desk on 4 June.', 'Your notice puts claims in Leeds from May.'],
    allows: ['Your team is amazing.', 'We opened an office in Cork in April.'],
  },
  find: clause(
    (one, reading) =>
      one.orientation === 'customer' &&
      !one.question &&
      one.confidence >= SURE_CUSTOMER &&
      readerFact(one, reading.draft) &&
      one.act !== 'praise',
  ),
});
