import { clause } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { ours } from '../../traits/clauses.ts';

const WISH = phrases(
  'i|we would ~ love|welcome',
  'i|we would like|be to? ~ introduce|show|offer|tell|present|discuss|arrange|schedule|explore|share|set|propose|invite|drop|delighted|pleased|thrilled|honored|honoured|grateful',
  '^ would love|like to',
  'i|we be ~ keen|eager|excited|delighted|thrilled|hoping|looking to|for',
  'i|we would ~ be ~ delighted|pleased|thrilled|honored|honoured|grateful',
  'my|our goal|aim|hope|wish|dream|ambition be',
  'i|we want to ~ introduce|show|offer|tell|present|discuss|schedule|explore|share',
  'i|we be hoping',
  'i|we hope to',
  'it would be great|lovely|good|nice to',
);

const LEARNS = phrases('love|like|want|curious|keen|glad|happy ~ hear|understand|know|learn|ask');

export default defineRule({
  id: 'sender-desire-frame',
  skill: 'customer-focus',
  severity: 8,
  title: 'Ask instead of wishing',
  why: 'What the writer would love is not yet a reason for the reader to do anything.',
  next: 'Replace the wish with the question behind it.',
  evidence: ['A1', 'A9'],
  when: { selling: true },
  before: ['self-subject-offering'],
  flags: [
    "I'd love to introduce our analytics suite.",
    'My goal is to earn a slot on your calendar.',
    'We would welcome the opportunity to quote.',
  ],
  allows: [
    "I'd like to understand how you settle late returns.",
    'I wanted to correct the figure I sent you.',
    "I'd be curious how the Leeds clerks sort returns.",
  ],
  reworded: {
    flags: [
      "I'm keen to show you our new scanner.",
      'We would be delighted to present our services to your board.',
      "I was hoping to tell you about Pellucid's new module.",
    ],
    allows: [
      "I'd love to hear which depot closes first.",
      'I hope the Cork move went well.',
      'I wanted to ask how Leeds keeps its bills.',
    ],
  },
  find: clause((one, { has }) => ours(one) && !one.question && !has(LEARNS, one) && has(WISH, one), WISH, LEARNS),
});
