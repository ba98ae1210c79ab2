import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { isPitch, readerFact } from '../../traits/clauses.ts';
import { sharesTopic } from '../../traits/topics.ts';

const LINK = phrases(
  'so i|we',
  'wonder',
  'curious',
  'that be why',
  'which be why',
  'because',
  'which mean',
  'make me',
  'prompt',
  'if that|it|so',
  'must',
  'guess|guessing',
  'tell|tells me',
  'ask',
);

export default defineRule({
  id: 'fact-without-so-what',
  skill: 'relevance',
  severity: 4,
  title: 'Tie the fact to a question',
  does: 'States a fact that leads nowhere',
  why: 'A fact that leads nowhere looks like decoration for the pitch.',
  next: 'Add “so I wondered ...” and ask what the fact made you wonder.',
  model: 'You opened Cork in May, so I wondered who sorts its returns.',
  evidence: ['A9', 'A11'],
  quiet: 'right 41 of 200 times on our own messages; what a fact is told for often shows only later in the message',
  when: { first: true },
  flags: [
    '«You opened Cork in May.» We sell lifts.',
    'Your filing shows 9% returns. Anyway, hello! We run payroll for shops.',
    'I saw the Leeds notice of 4 June. Our software scans bills. It costs 40 a month.',
  ],
  allows: [
    'You opened Cork in May. Does Leeds still sort for it?',
    '9% returns; is that mostly shoes?',
    'You opened Cork in May, so I wondered who sorts for it. We sell lifts.',
  ],
  reworded: {
    flags: [
      'Northwind hired two clerks in June. Harbourline offers payroll. We are based in Derry.',
      'Your July notice names three carriers. We insure freight. Our rates are low.',
    ],
    allows: [
      'Northwind hired two clerks in June. Is that for the Cork claims?',
      'Your July notice names three carriers. That is why I am writing. We insure freight.',
    ],
  },
  find: custom([LINK], (reading) => {
    const { draft } = reading;
    const fact = draft.clauses.find((one) => readerFact(one, draft) && !one.question);
    if (!fact || !draft.clauses.some(isPitch)) return [];
    const near = draft.sentences.slice(fact.sentence, fact.sentence + 3);
    const tied = near.some(
      (one) =>
        reading.has(LINK, one) ||
        one.clauses.some((c) => c !== fact && c.orientation === 'customer' && (c.question || readerFact(c, draft))) ||
        (one.index > fact.sentence && one.clauses.some((c) => sharesTopic(c.words, fact.words))),
    );
    return tied ? [] : [fact];
  }),
});
