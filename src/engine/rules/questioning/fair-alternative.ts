import { sentence } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { anchored } from '../../traits/clauses.ts';
import { asksSlot } from '../../traits/slots.ts';

export default defineRule({
  id: 'fair-alternative',
  skill: 'questioning',
  credit: 4,
  title: 'Either answer is fine',
  why: 'Real options, one of them “not a problem”, let people tell the truth.',
  evidence: ['A14'],
  flags: [
    'Is that a headache, or did one portal fix it?',
    'Does it bite at Cork, or only Leeds?',
    'Do the clerks re-key it, or is that settled by now?',
  ],
  allows: ['Is it slow or very slow?', 'Pain now or pain later?', 'Would Tuesday or Wednesday work?'],
  reworded: {
    flags: [
      'Was the order set by the architects, or by what fits one summer?',
      'Do the cafes get told, or do they find out from the box?',
    ],
    allows: ['Shall we talk on Monday or Friday?', 'Do you want the small plan or the large plan?'],
  },
  find: sentence(
    (one, reading) =>
      one.question &&
      one.orientation === 'customer' &&
      (anchored(one) || one.words.length >= 8) &&
      one.words.every((word) => word.lemma !== 'want') &&
      one.words.some((word) => word.norm === 'or') &&
      !asksSlot(reading, one.index),
  ),
});
