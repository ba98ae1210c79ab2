import { custom } from '../../kinds.ts';
import type { Sentence } from '../../parsed.ts';
import type { Reading } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { DEMO } from '../../traits/phrases.ts';
import type { Span } from '../../types.ts';

const BOOKS = new Set(['book', 'schedule', 'join']);

/** The showing is theirs: their own event, or one that is named. */
function theirs(one: Sentence): boolean {
  const named = one.words.some((word) => word.pos === 'name' && word.side !== 'sender');
  const owned = one.words[0]?.norm === 'your';
  return named || owned;
}

const THINGS = new Set(['form', 'page', 'request', 'video', 'account', 'recording']);

const COUNTED = /\d\S*\s(?:[\w-]+\s)?$/;

/** "Your demo page" and "more demos" speak of showings; nobody is asked to one. */
function isMentioned(one: Sentence, match: Span): boolean {
  const { start, text } = one;
  const [words, next] = [
    one.words.filter((word) => word.start < match.end),
    one.words.find((word) => word.start >= match.end),
  ];
  const counted = COUNTED.test(text.slice(0, match.start - start));
  const many = words.at(-1)?.norm === 'demos' && (counted || !one.words.some((word) => BOOKS.has(word.lemma)));
  const owned = words.some((word) => word.start >= match.start && word.norm === 'your') && next?.pos === 'noun';
  const joined = text[match.start - start - 1] === '-';
  const page = next !== undefined && THINGS.has(next.lemma);
  return many || owned || joined || page;
}

const WALKS = /^walk/i;
/** What is written or reckoned for the reader: no product is shown in it. */
const PAPER =
  /\b(?:ideas?|findings?|audit|report|checklist|results|analysis|comparison|figures|numbers|calculation|document)\b/i;
/** Somebody comes to look at the premises before they name a price. */
const VISITS = /\b(?:(?:stop|come|drop|swing) (?:by|over|round)|on-?site)\b/i;
const PEOPLE_SOLD =
  /\b(?:staffing|hire|dedicated (?:resource|developer|assistant)s?|(?:developers?|engineers|assistants|translators)\b[^.]{0,80}\bper hour|(?:usd|dollars?) (?:per|an) hour)\b/i;

/** "Walk you through the audit", or through "it" where the sentence before names the audit. */
function throughPaper({ draft }: Reading, one: Sentence, match: Span): boolean {
  const after = draft.text.slice(match.end, one.end);
  const before = draft.sentences[one.index - 1]?.text ?? '';
  return (
    WALKS.test(draft.text.slice(match.start)) && PAPER.test(/^ (?:it|them|those|these)\b/i.test(after) ? before : after)
  );
}

/** A walk around the reader's own premises, for a price. */
function ofTheirPlace({ draft }: Reading, one: Sentence, match: Span): boolean {
  return /^walkthrough/i.test(draft.text.slice(match.start)) && VISITS.test(one.text);
}

/** "May I send a two-minute demo?": a clip, to be looked at or not. */
function isClip(one: Sentence, match: Span): boolean {
  const asked = one.text.slice(0, match.end - one.start);
  return one.question && /\bsend\b.*\b(?:minute|second)s?\b/i.test(asked);
}

/** "I'm not asking for a demo", "no demo needed": ruled out. */
const RULED_OUT =
  /(?:\b(?:not|no|never|without|rather than|instead of)\b|n['’]t\b)(?!\s(?:regret|miss|hesitate|wait|forget)\b)(?:\s[\w'’-]+){0,6}\s$/i;

function isRuledOut(one: Sentence, match: Span): boolean {
  return !one.question && RULED_OUT.test(one.text.slice(0, match.start - one.start));
}

/** A trial of somebody's work shows no product. */
function ofPeople({ draft }: Reading, match: Span): boolean {
  return /trial/i.test(draft.text.slice(match.start, match.end)) && PEOPLE_SOLD.test(draft.text);
}

const showsNothing = (reading: Reading, one: Sentence, match: Span): boolean =>
  throughPaper(reading, one, match) ||
  ofTheirPlace(reading, one, match) ||
  isClip(one, match) ||
  ofPeople(reading, match);

export default defineRule({
  id: 'demo-push',
  skill: 'ask',
  severity: 8,
  title: 'Ask what they’d need to see',
  does: 'Offers a demo before hearing of a need',
  why: 'A showing comes before any need for one has been heard.',
  next: 'Find out which task or figure would have to look different for it to be worth a look.',
  model: 'Which count would have to come out differently for it to be worth a look?',
  evidence: ['V12', 'V29'],
  when: { selling: true, first: true },
  before: [
    'time-ask-first-touch',
    'sender-desire-frame',
    'self-subject-offering',
    'you-as-buyer',
    'bare-command',
    'ask-without-reason',
    'your-in-pitch',
  ],
  flags: ['Let me give you «a demo» of Pellucid.', 'See it «in action» this week?', 'Would you like a free trial?'],
  allows: [
    {
      kind: 'reply',
      body: 'You asked to see the scan step; is Tuesday right for the demo?',
      thread: 'Can I see a demo?',
    },
    'Your demo day was listed in May.',
    'Did the demo at Leeds show the scan step?',
  ],
  reworded: {
    flags: [
      "You won't regret taking a demo.",
      'I can walk you through the platform in half an hour.',
      'Sign up for a demo today.',
      'Can I show you around our tool?',
    ],
    allows: [
      'Your trial in Cork ended in May, per the notice.',
      'Who ran the demo at your Leeds open day?',
      'I visited your demo page this morning.',
      'Firms that use it see more demos.',
      'Deals often stall post-demo.',
      'Borealis had nine qualified demos, then 40 booked demos in May.',
      'I can walk you through the findings from your Leeds dock.',
      'We wrote a short report on the Leeds dock. Can I walk you through it?',
      'My fitter can come by on Monday for a free walkthrough of the yard.',
      'Could I send you a three-minute demo?',
      "This isn't a way to get you into a demo, our tool would not suit the dock yet.",
      'No sales talk and no demo, we only need the width of the gate.',
      'You can hire a clerk from us for £9 an hour, with a free trial of a week.',
    ],
  },
  find: custom([DEMO], (reading) =>
    reading.matches(DEMO).filter((match) => {
      const one = reading.draft.sentences[match.sentence];
      return (
        one !== undefined &&
        !one.bullet &&
        !theirs(one) &&
        !isMentioned(one, match) &&
        !isRuledOut(one, match) &&
        !showsNothing(reading, one, match)
      );
    }),
  ),
});
