import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

const GRAB = phrases(
  'pass|forward|send|share|give ~ this|it|my email|mail|note|message? ~ to|with <reader> ceo|cfo|cto|coo|boss|manager|team|colleague|colleagues|head|it',
  'forward|forwarding this|it|my ~ to|along',
  'pass this|it|me on|along|to',
  'share this|it ~ with <reader>|the|your ~ team|colleague|colleagues|boss|manager',
  'connect|introduce|refer|put me with|to|in|through',
  'introduce us|me to',
  'put me in touch',
  'point|direct|steer me to|towards|in',
  'let me know who',
);

/** "Pass this on or bin it": the choice is theirs. */
const LEAVES = phrases('or bin|ignore|delete', 'as you like|please|prefer');

export default defineRule({
  id: 'referral-grab',
  skill: 'ask',
  severity: 4,
  title: 'Ask their own view first',
  why: 'It spends the reader’s standing with a colleague before giving them anything.',
  next: 'Ask for their own view first.',
  evidence: ['A9'],
  when: { kinds: ['cold', 'follow_up', 'breakup'] },
  before: ['self-subject-offering', 'who-is-right-person'],
  flags: [
    'Can you «pass this to your CFO»?',
    'Please «connect me with» IT.',
    'Could you introduce me to your head of sales?',
  ],
  allows: [
    'Ana owns it, per the notice; may I write to her?',
    "I'll wait while you check with Ana.",
    'Did Ana connect the two portals?',
  ],
  reworded: {
    flags: [
      'Would you mind forwarding this to the right team?',
      'Feel free to share this with your colleagues.',
      'Point me to whoever looks after facilities.',
    ],
    allows: [
      'Do drivers forward the Friday notes to Ana?',
      'The notice was passed to Leeds in June.',
      'If a name comes to mind, pass this on or bin it, as you like.',
    ],
  },
  find: custom([GRAB, LEAVES], ({ draft, has, matches }) =>
    matches(GRAB).filter((match) => {
      const one = draft.sentences[match.sentence];
      return one !== undefined && !has(LEAVES, one) && !/\battached\b/i.test(one.text);
    }),
  ),
});
