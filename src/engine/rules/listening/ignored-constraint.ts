import { custom } from '../../kinds.ts';
import { type Match, type PhraseSet, phrases } from '../../phrases.ts';
import type { Reading } from '../../reading.ts';
import { sentenceAt } from '../../reading.ts';
import { defineRule } from '../../rule.ts';
import { DEMO } from '../../traits/phrases.ts';
import { theirText } from '../../traits/topics.ts';

const NO_CALL = phrases(
  'no ~ call|calls|meeting|meetings|phone|demo|demos|zoom',
  'not ~ call|meet|ring|phone|demo',
  'can not ~ meeting|meetings|call|calls|meet',
  'email be best',
  'just email',
  'by email',
  'only|just by email|mail',
);

const CALLS = phrases(
  'call|ring|phone|meet you',
  'a|an|another ~ call|meeting|chat|zoom|ring',
  'we ~ meet|talk|speak|chat|call',
  'meeting on|this|next',
  'discovery|strategy|minute|intro ~ session',
  'session with me|us|our',
);

/** They want nothing more to read, and the draft sends some. */
const NO_PAPERS = phrases(
  'not ~ send ~ more|any|another ~ material|materials|brochure|brochures|info|information|documents|slides|decks|stuff',
  'no|enough more ~ material|materials|brochures|info|documents|slides|decks',
  'no brochures|brochure|slides|decks|deck|attachments',
);
const PAPERS = phrases(
  'i|we ~ attach|attached|enclose|enclosed|send|share ~ ~ brochure|deck|whitepaper|paper|overview|presentation|study|guide|calculator|slides|catalogue|report',
  'attached be|you|please ~ brochure|deck|whitepaper|overview|presentation|study|guide|catalogue',
  'here be our|the|a ~ brochure|deck|whitepaper|overview|presentation|study|guide|catalogue',
);

/** They cannot before some date, and the draft asks for one of the next days. */
const NOT_YET = phrases('not|nothing ~ ~ before|until|till', 'away|leave|holiday until|till');
const SOON = phrases(
  'today|tomorrow',
  'this|next week|monday|tuesday|wednesday|thursday|friday',
  'on monday|tuesday|wednesday|thursday|friday',
);

/** The writer took a day without asking. */
const TAKEN =
  /\b(?:i|we)(?:['’]ve| have)?\b.{0,30}\b(?:hold(?:ing)?|held|booked|booking|reserved|reserving|blocked)\b.{0,20}\b(?:slot|time|hour|place|call|meeting)\b/i;

/** A video or a recording to watch alone takes no slot: it keeps within "no calls". */
const WATCHED_ALONE = /\b(?:video|recording|clip|screencast)\b/i;

const DENIED = new Set(['no', "n't", 'not']);

function keepsWithin(reading: Reading, match: Match): boolean {
  const one = sentenceAt(reading.draft, match.start);
  return one === undefined || one.words.some(({ norm }) => DENIED.has(norm));
}

/** A showing that nobody has to attend. */
function recorded({ draft }: Reading, match: Match): boolean {
  return WATCHED_ALONE.test(sentenceAt(draft, match.start)?.text ?? '');
}

function asksTooSoon(reading: Reading): Match[] {
  if (reading.inTheirs(NOT_YET).length === 0) return [];
  const { sentences } = reading.draft;
  return reading.matches(SOON).filter((match) => {
    const one = sentences[match.sentence];
    const asks =
      one?.question && /^\W*(?:shall|can|could|may) (?:we|i)\b|^\W*(?:are you|do you have)\b/i.test(one.text);
    const taken = one !== undefined && TAKEN.test(one.text);
    const known = theirText(reading.draft).toLowerCase();
    return (asks === true || taken) && !known.includes(reading.draft.text.slice(match.start, match.end).toLowerCase());
  });
}

export default defineRule({
  id: 'ignored-constraint',
  skill: 'listening',
  severity: 14,
  title: 'Work inside the limit they set',
  does: 'Offers what they ruled out',
  why: 'They ruled this out; offering it again says their limit was not heard.',
  next: 'Offer it the way they left open, in writing or after their date, or leave it out.',
  model: 'No call, as you asked: the three steps are below.',
  evidence: ['A11'],
  when: { theirs: true },
  before: ['objection-bypass', 'self-subject-offering'],
  flags: [
    { body: 'Shall I «call you» Thursday?', thread: 'No calls this week please.' },
    { body: 'Could «we meet» on Monday instead?', thread: 'I cannot do meetings, just send it by email.' },
  ],
  allows: [
    { body: "I'll write it here instead.", thread: 'No calls this week please.' },
    { body: 'No call needed; Leeds plan below, Cork untouched.', thread: 'No calls please, only Leeds.' },
  ],
  reworded: {
    flags: [
      { body: 'I will give you a quick ring tomorrow.', thread: 'Please do not call me, email is best.' },
      { body: 'Do you have fifteen minutes for a call?', thread: 'Just email me, I have no time for calls.' },
      { body: 'Shall we start on Monday?', thread: 'We cannot start before June.' },
      { body: 'I have booked a slot for us on Tuesday.', thread: 'We can not look at a new lift until September.' },
      {
        body: '«I have attached our new brochure» in case it helps.',
        thread: 'Please do not send me any more material.',
      },
      { body: 'The best next step is a live demo.', thread: 'No demos please, one page will do.' },
    ],
    allows: [
      { body: 'Here are the three numbers, as you asked.', thread: 'Please do not call me, email is best.' },
      { body: 'Understood, no calls. The page is below.', thread: 'Just email me, I have no time for calls.' },
      { body: "Understood, I won't send another brochure.", thread: 'Please do not send me any more material.' },
      { body: 'No demo, then. One page is below.', thread: 'No demos please, one page will do.' },
      { body: 'The scanner is seen in action in a one-minute clip: scan.example', thread: 'No calls, just email me.' },
      { body: 'June it is. Shall we start on the 3rd?', thread: 'We cannot start before June.' },
    ],
  },
  find: custom([NO_CALL, CALLS, DEMO, NO_PAPERS, PAPERS, NOT_YET, SOON], (reading) => {
    const said = (set: PhraseSet) => reading.inTheirs(set).length > 0;
    const papers = said(NO_PAPERS) ? reading.matches(PAPERS) : [];
    const calls = said(NO_CALL)
      ? [...reading.matches(CALLS), ...reading.matches(DEMO).filter((match) => !recorded(reading, match))]
      : [];
    const broken = [...papers, ...calls].filter((match) => !keepsWithin(reading, match));
    return said(NO_CALL) ? broken : [...broken, ...asksTooSoon(reading)];
  }),
});
