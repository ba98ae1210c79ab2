import { custom } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';

/** Why the sender writes or asks: that others ask, or why something of theirs is as it is, are reasons for something else. */
const REASON = phrases(
  'be why i|we|this|my',
  'why i be ~ writing|asking|reaching|contacting',
  'i ~ write|reach|contact|ask ~ because',
  '^ writing|reaching|contacting|asking|ask ~ because',
  'make me wonder|write|ask|curious',
  'the reason why? i|we ~ write|ask|reach|contact|call|turn|come|get',
  'the reason for|behind my|this _? message|note|mail|email|letter|question|call',
  'prompt|prompted this|me|my',
  'so i wonder|wondered',
  'which make me',
);

export default defineRule({
  id: 'reason-for-contact',
  skill: 'relevance',
  credit: 6,
  title: 'You said why now',
  why: 'A fact tied to the reason for writing answers the reader’s first question.',
  evidence: ['A9'],
  flags: [
    "The Leeds move is why I'm writing.",
    'I ask because the lease ends in June.',
    'Your June notice made me wonder who sorts the returns.',
  ],
  allows: [
    "I'm writing to introduce myself.",
    'The clerk will ask for page two, because Leeds signed in June.',
    'Do you know the reason for the June queue at Leeds?',
    'The lease ends in June. That is why depots move to Cork.',
    'Reaching out because I sell lifts.',
    'The reason I write is our new module.',
  ],
  reworded: {
    flags: [
      'The reason I write is your June notice.',
      'It was your note on Friday closing that prompted this message.',
    ],
    allows: [
      'I am contacting you because we help teams.',
      'The reason for my email is to introduce our firm.',
      'I ask because I build lifts for depots like Leeds.',
    ],
  },
  find: custom([REASON], (reading) =>
    reading.matches(REASON).flatMap((match) => {
      const one = sentenceAt(reading.draft, match.start);
      if (!one || one.clauses.every((c) => c.anchors.length === 0)) return [];
      if (/\bbecause (?:i|my)\b/i.test(one.text)) return [];
      return one.words.some(
        (word) =>
          (word.side === 'sender' && word.pos === 'name') ||
          word.norm === 'our' ||
          word.norm === 'we' ||
          word.norm === 'us' ||
          word.norm === 'introduce',
      )
        ? []
        : [one];
    }),
  ),
});
