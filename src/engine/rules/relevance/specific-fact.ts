import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { readerFact, SURE_CUSTOMER } from '../../traits/clauses.ts';

/** Guesses about the reader, and the writer's own earlier messages. */
const NO_FACT = new Set(['guess-theirs', 'own-learn-theirs', 'bump']);

export default defineRule({
  id: 'specific-fact',
  skill: 'relevance',
  credit: 10,
  title: 'Only they would recognise this',
  why: 'A checkable fact about the reader is what makes them feel read.',
  evidence: ['A11', 'V11'],
  flags: [
    'Your May notice moves claims to Leeds.',
    'The job ad on your page asks for three-way matching.',
    'You closed the Leeds dock on 4 June.',
  ],
  allows: ['You are in logistics.', 'Your company is great.', 'We opened in May.'],
  reworded: {
    flags: [
      'Northwind put 212 tankers on the Tolvik road last week.',
      'On Friday your planners moved the cut-off to noon.',
    ],
    allows: [
      'Your team works hard.',
      'Our tool saves 40 hours a month.',
      { body: "I saw that you're the head of claims at Northwind.", recipient: { company: 'Northwind' } },
      'In our experience it is the talk with the crews which decides a merger.',
      'My guess is that your two depots share one clerk.',
      'As head of claims you are probably feeling the pressure of the June audit.',
      { body: "Love what you're doing at Summit Outdoor!", recipient: { name: 'Chris', company: 'Summit Outdoor' } },
    ],
  },
  find: custom([], ({ draft }) => {
    const seen = new Set<string>();
    return draft.clauses.filter((one) => {
      const fresh =
        one.confidence >= SURE_CUSTOMER &&
        readerFact(one, draft) &&
        !NO_FACT.has(one.row) &&
        !one.question &&
        one.anchors.some((anchor) => !seen.has(anchor.key));
      for (const anchor of one.anchors) seen.add(anchor.key);
      return fresh;
    });
  }),
});
