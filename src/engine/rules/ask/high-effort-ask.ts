import { custom } from '../../kinds.ts';
import { defineRule } from '../../rule.ts';
import { EFFORT } from '../../traits/phrases.ts';

/** What fits in a word or two is no work. */
const SMALL = /^\s(?:\w+\s)?(?:number|address|postcode|name|audience|market|location|size|budget)\b/i;

/** "I watched your webinar", "filled in the form": it has been done. */
const DONE = /^\w+ed\b/i;

/** "We fill in the form for you", "you can watch the recording": done for them, or left to them; no work is asked. */
const NOT_ASKED =
  /\b(?:(?:I|we)(?:['’](?:ll|d)| will| would| can| could)?|you (?:can|may|could)(?: also)?|if you (?:like|want|wish),?(?: to)?)\s$/i;

/** "The tool fills in the form": what somebody or something does is told. */
const TELLS = /^\w+s\b/i;

/** "Your site makes guests fill in a form": others are asked, and not by the sender. */
const OF_OTHERS =
  /\b(?:ask|make|force|tell|expect|require|let|have|has|want)(?:s|d|ed|ing)?\s(?!you\b|your\b|me\b|us\b)(?:\S+\s){1,3}?(?:to\s)?$/i;

/** First words of questions about how such work is done on the reader's side. */
const ASKS_HOW = new Set(['do', 'who', 'how', 'what', 'why', 'when']);

function tells(before: string): boolean {
  return NOT_ASKED.test(before) || OF_OTHERS.test(before);
}

export default defineRule({
  id: 'high-effort-ask',
  skill: 'ask',
  severity: 4,
  title: 'Shrink it to a one-line answer',
  does: 'Asks for more than a short answer',
  why: 'It asks for work before the reader knows what it is for.',
  next: 'Ask for the one thing in it that decides the rest.',
  model: 'Which of the two depots closes its month first?',
  evidence: ['V11'],
  quiet:
    'right 11 of 23 times on our own messages; the same paper is work for a stranger and at hand for somebody who wants an offer',
  when: { kinds: ['cold', 'follow_up'] },
  flags: [
    'Please «fill in this 20-question form».',
    '«Review the two decks attached».',
    'Could you complete our short survey?',
  ],
  allows: [
    { kind: 'reply', body: "You asked for the form; it's four lines.", thread: 'Send the form.' },
    'One number would do: how many a week?',
    'Did the clerks fill in the June form by hand?',
  ],
  reworded: {
    flags: [
      'Please read the attached white paper before we talk.',
      'Kindly send us your drawings, volumes and specifications.',
      'Watch our 20-minute webinar.',
    ],
    allows: [
      'Your survey of 4 June names two carriers.',
      'The form on your site asks for a fax number.',
      'I had to fill in the 11-field form on your page.',
      'Yesterday we watched the webinar on cold docks.',
      'In May your clerks filled out our yard survey.',
      'Please send me your postcode.',
      'We complete the grant form for you in an afternoon.',
      'If you missed the Leeds day, you can watch the recording on our page.',
      'The gate camera reads each plate and completes the customs form.',
      'Your booking page still makes drivers fill out a paper-style form.',
    ],
  },
  find: custom([EFFORT], ({ draft, matches }) =>
    matches(EFFORT).filter((match) => {
      const one = draft.sentences[match.sentence];
      if (
        DONE.test(draft.text.slice(match.start, match.end)) ||
        TELLS.test(draft.text.slice(match.start, match.end)) ||
        SMALL.test(draft.text.slice(match.end, match.end + 40))
      )
        return false;
      if (one && !one.question && tells(draft.text.slice(one.start, match.start))) return false;
      const told = one !== undefined && /\bhad to\b|^\W*I (?:have )?filled/i.test(one.text);
      return !told && !ASKS_HOW.has(one?.words[0]?.lemma ?? '');
    }),
  ),
});
