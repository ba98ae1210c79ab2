import { custom } from '../../kinds.ts';
import type { Clause } from '../../parsed.ts';
import { phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { checkable, isPitch, longestOf, maybeReaderFact, pitches, readerFact } from '../../traits/clauses.ts';
import { asksSlot } from '../../traits/slots.ts';
import { concrete } from '../../traits/topics.ts';

/** How many clauses are about some thing of the reader's: told at length, a situation needs no date. */
function theirClauses(reading: Reading): number {
  const { clauses } = reading.draft;
  return clauses.filter(
    (one) =>
      one.orientation === 'customer' && one.words.length >= 7 && concrete(one) && !asksSlot(reading, one.sentence),
  ).length;
}

/** Something that happened to them, and a person who sent the writer: neither comes from a list. */
const KNOWN = phrases(
  '<reader> ~ raised|launched|opened|acquired|joined|hired|moved|won|merged|promoted',
  'congrats|congratulations on ~ joining|opening|launching|winning|raising',
  '<third>|<name> ~ mentioned|suggested|referred|recommended|told|introduced',
);

/** Where the two were at one time: only they would know. */
function sharedFact(one: Clause): boolean {
  return one.orientation === 'shared' && one.anchors.some(({ kind }) => kind === 'date' || kind === 'event');
}

/** What the reader said or asked somewhere: "you asked the question about the late boats". */
const SAID_ABOUT = phrases('you asked|said|told|mentioned|wrote ~ ~ about|that|whether|why|how');

/** What of the reader's the message is about. */
const ABOUT = phrases('i|we ~ write|contact|reach|get ~ about|regarding|concerning|re|because|after ~ your');

export default defineRule({
  id: 'merge-field-only',
  skill: 'relevance',
  severity: 14,
  whole: true,
  title: 'Add one fact only they would recognise',
  does: 'Fits anyone with the same title',
  why: 'Apart from the name, this could go to anyone with the same title, and readers can tell.',
  next: 'Take a date, a number or a sentence from their page, post or job ad, and start with it.',
  model: 'Your notice of 4 June moves claims to Leeds and leaves one clerk for two depots.',
  evidence: ['A26', 'V23'],
  when: { selling: true, first: true, kinds: ['cold'] },
  flags: [
    'I help logistics leaders at firms like Northwind. We cut their costs and give them one view of every order. Open to a chat?',
    {
      body: 'As a VP at Carrow you value speed. We build tools for fast teams. Would you have ten minutes for a call?',
      recipient: { name: 'Luis', company: 'Carrow', title: 'VP' },
    },
  ],
  allows: [
    "Northwind's notice moves claims to Leeds in June. We sort returns. Is Leeds taking the Cork ones as well?",
    'Your post on short picks had one odd number: nine percent on Fridays. Is that the late shift?',
  ],
  reworded: {
    flags: [
      'Dana, I work with operations directors at companies such as Northwind. Our service lowers their freight bills. Can we talk this week?',
      'We offer payroll for growing teams. Northwind would be a perfect fit. Shall I send some information?',
      'I am writing to you about your website. We build shops and sites for every trade. Shall I send some information?',
    ],
    allows: [
      'I am contacting you regarding your upcoming office move to the Leeds dock. We supply desks and chairs to offices of every size.',
      "I'm writing because of your annual report, page 31. I worked on such lines for nine years, and our sensors see it coming.",
      'Northwind is hiring a second claims clerk. We sort returns. Is that for the Cork volume?',
      'The Leeds depot shut its Friday dock. Do claims wait till Monday now?',
      'We were both at the ferry day on Thursday, and you asked why the late boats have no crane. Did you hear back? We rent cranes.',
      'Ana Byrne suggested I write to you. We run payroll for bakeries of every size. Shall I send a page about it?',
      'I saw that your firm just opened a second yard. We build sheds for yards. Shall I send a page about it?',
    ],
  },
  find: custom([KNOWN, ABOUT, SAID_ABOUT], (reading) => {
    const { draft } = reading;
    if (
      reading.matches(KNOWN).length > 0 ||
      reading.matches(SAID_ABOUT).length > 0 ||
      draft.clauses.some(sharedFact) ||
      reading.matches(ABOUT).some((match) => checkable(reading, match)) ||
      draft.wordCount < 12 ||
      !pitches(draft) ||
      theirClauses(reading) > 1 ||
      draft.clauses.some(
        (one) => (readerFact(one, draft) || maybeReaderFact(one, draft)) && !asksSlot(reading, one.sentence),
      )
    )
      return [];
    const at = longestOf(draft.clauses.filter(isPitch));
    return at ? [at] : [];
  }),
});
