import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

const OWN_QUESTION = phrases(
  '^ the|our|my|your result|secret|answer|catch|goal|solution|outcome|best|problem ~ $',
  '^ want|wanna ~ know',
  'sound|sounds familiar',
  '^ and the|our|my best|result ~ $',
);

const OWN_ANSWER = phrases(
  '^ because',
  '^ of course',
  '^ by <gerund>',
  '^ simple',
  '^ yes ,|$',
  '^ no ,|$',
  '^ it be <adjective>|free|simple $',
);

/** "Shall I send it?", "do you want one?": the reader is offered something and may say yes or no. */
const OFFERS =
  /^\W*(?:(?:do|would|could|will|can) you (?:\w+ )?(?:want|like|use|need|try|have|take)|(?:shall|should|may|can|could) (?:i|we))\b/i;

/** "It is free": tells of the thing that is offered, and answers nothing. */
const OF_THE_THING = /^(?:it|that|this|they|those)(?:['’]s|['’]re|\sis|\sare)\b/i;

export default defineRule({
  id: 'self-answered-question',
  skill: 'questioning',
  severity: 4,
  title: 'Leave room for their answer',
  does: 'Answers its own question',
  why: 'A question that answers itself leaves the reader nothing to say.',
  next: 'Delete the answer, or make one statement of the two.',
  model: 'Why did Cork keep its own list?',
  evidence: ['A14'],
  flags: [
    "«Why switch?» Because we're faster.",
    '«Sound familiar?» Of course it does.',
    'The result? Happier drivers.',
  ],
  allows: [
    'Which depot? If Leeds, ignore this.',
    'Is it keying? I may be wrong.',
    'Why did Cork move? Because I read two dates, I was not sure.',
  ],
  reworded: {
    flags: [
      'Want to know the secret? It is our scanner.',
      'How do we do it? By matching every note.',
      'The best part? It is free.',
    ],
    allows: [
      'Who signs the leases? Ana, or the board?',
      'Why June? The filing says May.',
      'Shall I post you the yard chart? It is free.',
      'Would you like our packing list? It is short.',
    ],
  },
  find: custom([OWN_QUESTION, OWN_ANSWER], (reading) => {
    const { draft, has } = reading;
    return draft.sentences.filter((one, i) => {
      const after = draft.sentences[i + 1];
      if (!one.question || !after || after.question || after.paragraph !== one.paragraph) return false;
      if (OFFERS.test(one.text) && OF_THE_THING.test(after.text)) return false;
      return (
        (has(OWN_QUESTION, one) && one.words.length <= 8) ||
        (has(OWN_ANSWER, after) &&
          (one.orientation !== 'customer' || one.clauses.some(({ subjectSide }) => subjectSide === 'sender')) &&
          (after.words.some((word) => word.side === 'sender' && word.norm !== 'i') || after.words.length <= 5))
      );
    });
  }),
});
