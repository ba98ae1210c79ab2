import { sentence } from '../../kinds.ts';
import { phrases } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { asksSlot } from '../../traits/slots.ts';

const INTEREST = phrases(
  'on your|the list|radar|agenda|plate|roadmap',
  'worth compare|comparing|solve|solving|fix|fixing|explore|exploring|pursue|pursuing|doing',
  'worth a look',
  'be ~ priority',
  'something ~ you|the|your|board|team ~ be|want|wants|care|plan ~ looking|working|trying|planning|fixed|solved|about|at',
  'something you be',
  'still something',
);

/** "Something you'd want to hear more about": interest in the pitch, not in the matter. */
const PITCH = /\b(?:learn|hear|know|see|find out) more\b/i;
/** "Which depot is next on your list?", "How many are on your plate?": asks for a thing or a number, not whether it matters. */
const OPEN_QUESTION = /^\W*(?:(?:and|so|but|or)\s)?(?:which|what|how|who|when|where|why)\b/i;
/** "Is quality a priority?": what nobody would deny, so only a yes fits. */
const VIRTUE =
  /\b(?:are|is) (?:your )?(?:(?:customer|employee|client|guest) (?:experience|satisfaction|service|retention)|growth|growing|revenue|sales|saving\w*|profit\w*|efficiency|productivity|security|safety|quality|compliance|innovation|costs?)(?: \w+)? (?:a|one of your) (?:\w+ )?priorit/i;

export default defineRule({
  id: 'interest-ask',
  skill: 'ask',
  credit: 8,
  title: 'You asked if it matters',
  why: 'Asking whether the topic is worth it lets people answer in one word.',
  evidence: ['V11', 'V25'],
  flags: [
    'Is fixing the Friday gap on your list?',
    'Worth comparing notes on scans, or no?',
    'Is the June move something you are looking at this quarter?',
  ],
  allows: ['Are you interested in Pellucid?', 'Want a demo?', 'Is Leeds open on Friday?'],
  reworded: {
    flags: [
      'Is that still something the board wants fixed before summer?',
      'Is the Friday backlog worth solving right now?',
    ],
    allows: [
      'Would you like to buy?',
      'Is this something your clerks would want to hear more about?',
      'Is quality a top priority for you this year?',
      'Are you open to a call about our tool?',
      'Was there something you were looking for and did not find?',
      'Which of the three gates is first on your list?',
      'How many gates are on your list this month, in all yards?',
    ],
  },
  find: sentence(
    (one, reading) =>
      one.question &&
      reading.has(INTEREST, one) &&
      !one.words.some((word) => word.side === 'sender') &&
      !PITCH.test(one.text) &&
      !VIRTUE.test(one.text) &&
      !OPEN_QUESTION.test(one.text) &&
      !/^\W*(?:is|was|are|were) there\b|\bwhat(?:['’]s| is) first\b/i.test(one.text) &&
      one.words.length >= 5 &&
      !asksSlot(reading, one.index),
    INTEREST,
  ),
});
