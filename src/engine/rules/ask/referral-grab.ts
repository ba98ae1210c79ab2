import { custom } from '../../kinds.ts';
import type { Draft, Sentence } from '../../parsed.ts';
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

/** "You offered to introduce me": theirs to begin with. */
const OFFERED = /\byou(?:['’]d| had)?(?: kindly)? (?:offered|promised|suggested)\b/i;
/** "If it is not for you, pass it on", once their own view has been asked. */
const FAILING = /\bif (?:it|this|that)(?:['’]s not| is not| isn['’]t) for you\b/i;
/** "... and you can ": a gift they may hand on. */
const MAY = /\b(?:I|we)(?:['’]ll| will| can)\b.*\byou (?:can|could|may) $/i;

/** Whether their own standing is not what is asked for: they offered, may do as they like, or were asked first. */
function freely(draft: Draft, one: Sentence, at: number): boolean {
  const asked = draft.sentences.slice(0, one.index).some((before) => before.question);
  return (
    OFFERED.test(one.text) ||
    (!one.question && MAY.test(draft.text.slice(one.start, at))) ||
    (asked && FAILING.test(one.text))
  );
}

export default defineRule({
  id: 'referral-grab',
  skill: 'ask',
  severity: 4,
  title: 'Ask their own view first',
  does: 'Asks to be passed on to a colleague',
  why: 'It spends the reader’s standing with a colleague before giving them anything.',
  next: 'Find out what this reader makes of it, and come to the colleague once they answer.',
  model: 'Is the second portal a nuisance on your side?',
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
      'You offered to introduce me to Ana, and Friday would be good.',
      'I will draw the new rota and you can send it to Ana.',
      'Does the June rota hold? If it is not for you, I would thank you for passing it on to Ana.',
      'If a name comes to mind, pass this on or bin it, as you like.',
    ],
  },
  find: custom([GRAB, LEAVES], ({ draft, has, matches }) =>
    matches(GRAB).filter((match) => {
      const one = draft.sentences[match.sentence];
      return (
        one !== undefined && !has(LEAVES, one) && !freely(draft, one, match.start) && !/\battached\b/i.test(one.text)
      );
    }),
  ),
});
