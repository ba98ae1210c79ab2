import type { Anchor, Clause, Draft, Sentence, Word } from '../parsed.ts';
import type { Match } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { spanAt, within } from '../spans.ts';
import type { Span } from '../types.ts';
import { DEMO, SLOT } from './phrases.ts';

/** The clause a span begins in. */
export function clauseAt({ draft }: Reading, span: Span): Clause | undefined {
  return spanAt(draft.clauses, span.start);
}

/** The clauses that the matches stand in, each once. */
export function clausesWith(reading: Reading, matches: readonly Match[]): Clause[] {
  return [...new Set(matches.flatMap((match) => clauseAt(reading, match) ?? []))];
}

/** Below this confidence the judgement of a clause is right less than nine times in ten (npm run precision). */
export const SURE = 0.6;

/** At this confidence a clause judged as the sender's is theirs nine times in ten (npm run precision). */
export const SURE_SELF = 0.8;

/** At this confidence a clause judged as the customer's is theirs nine times in ten (npm run precision). */
export const SURE_CUSTOMER = 0.68;

/** About the sender's side: judged so, or judged as nobody's while it names them. */
export function ours({ orientation, words }: Pick<Clause, 'orientation' | 'words'>): boolean {
  return orientation === 'self' || (orientation === 'neutral' && words.some((word) => word.side === 'sender'));
}

const NOT_OFFERED = new Set(['want', 'meet', 'courtesy', 'praise']);
const PERSON = new Set(['i', 'we']);

/** "I saw", "we read": the writer looks at something; a tool that scans does not. */
export function looks(one: Clause): boolean {
  return (one.act === 'learn' || one.act === 'attend') && one.subject.every((word) => PERSON.has(word.norm));
}

/** Tells of the sender, their company or what they sell. */
export function isOffer(one: Clause): boolean {
  return ours(one) && !one.question && !NOT_OFFERED.has(one.act) && !looks(one);
}

/** An offer, a wish of the sender's, or an ask for the reader's time. */
export function isPitch(one: Clause): boolean {
  return ours(one) && one.act !== 'courtesy' && !looks(one);
}

/** Whether the message sells at all: rules about what is missing stay silent in other mail. */
export function pitches(draft: Draft): boolean {
  return draft.clauses.some((one) => isOffer(one) || (ours(one) && one.act === 'want'));
}

/** "Good meeting you in Leeds": the two have met. */
export function met({ row, words }: Clause): boolean {
  return row === 'met' && words.some((word) => /^me(?:e?t|eting)$/.test(word.norm));
}

/** Asks for, or speaks of, a meeting or a slot. */
export function isMeeting(one: Clause): boolean {
  return one.act === 'meet';
}

/** "Do you call those families?", "Should I talk to someone else?": one of the two sides meets others. */
function withOthers({ subject, subjectSide, words }: Clause): boolean {
  const alone = subject.length === 1 && subject[0]?.norm === 'i';
  const other = subjectSide === 'reader' ? 'sender' : 'reader';
  return (alone || subjectSide === 'reader') && words.every((word) => word.side !== other && word.side !== 'both');
}

/** Meetings in the plural are what a product brings about, and "£3 a call" is a price. */
const COUNTED = /(?:calls|meetings|conversations|chats|appointments)$|\d\S*\s(?:a|per)\s(?:call|meeting|chat)$/i;
/** "A second quote", "a call plan", "meeting space", "free samples": the word only describes the next one. */
const DESCRIBES = /\b(?:call|chat|meeting|second|free|coffee|lunch)\s(?!(?:\w+day|tomorrow|tonight|time|slot)\b)\S+$/i;
/** "No need for a call", "without a meeting". */
const DECLINED = /\b(?:no need|without|don['’]t need|not (?:asking|after))\s(?:\S+\s){0,3}$/i;

/** "An hour a day", "thirty minutes of a clerk's time per week": how much goes into something, not a slot. */
const RATE = /^(?:\s[\w'’-]+){0,4}?\s(?:an?|per|each|every)\s(?:hour|day|week|month|year)\b/i;

/** "Free next-day delivery", "free-on-loan", "feel free", "an on-call engineer", "hearing a sample call": no time of anybody's. */
const OTHER_SENSE =
  /\bfeel free$|\bfree-|\bfree next$|\b(?:on-call|call-outs?)\b|\bhear(?:ing)? (?:an?|the|one|some)\b/i;
/** "Dockside books bays", "sets the slots": what somebody does with slots, told in the third person. */
const DOES = /^(?:hops|jumps|schedules|books|arranges|organi[sz]es|sets)\b/i;
/** "£9 per hour", "one crew: from 3 hours to 40 minutes": the words between number and unit say that it is no slot. */
const MEASURED = /\b(?:per|from|within) (?:\S+ )?(?:hour|minute|second|min)/i;
/** "Do you have any orders at the moment", "available on request": nobody's moment, and no day. */
const SET_PHRASE = /\bat (?:the|this) moment$|\bavailable on$/i;
const NO_DAY = /^ (?:request|demand|application|order)\b/i;
/** "£9 an hour", "1,000 hours of training": a price, or more than anybody would ask for. */
const NO_MEETING = /\d\S*\san?\s(?:hour|minute)|^(?:\d{3,}|\d{1,3},\d{3})\+?\shours/i;
/** "How long does a new clerk take to book …": asks how their work goes. */
const HOW_LONG = /^how (?:long|many|much)\b.*\btakes?\b.*\bto\s$/i;
/** "A call with one of our clients": without the sender. */
const WITH_CLIENT = /^ with (?:\S+ ){0,4}?(?:customers?|clients?|users?)\b/i;
/** "Puts forty sales calls on your calendar": what a product brings about. */
const BROUGHT = /\b(?:calls|meetings|demos|appointments|bookings|leads)\s$/i;

/** Whether the words of a match have another meaning than a slot. */
function otherSense(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  const next = /^(?:-\w*)?/.exec(text.slice(end))?.[0] ?? '';
  return (
    OTHER_SENSE.test(said + next) ||
    DOES.test(said) ||
    MEASURED.test(said) ||
    (/^on your\b/i.test(said) && BROUGHT.test(text.slice(Math.max(0, start - 20), start)))
  );
}

/** "A call with the manager at Borealis": with somebody of another firm. */
function withThird(after: string, words: readonly Word[], end: number): boolean {
  const firm = /^ with (?:the|their|an?) (?:\S+ ){1,4}?(?:at|of|from) (?=[A-Z])/.exec(after);
  const named = firm && words.find((word) => word.start >= end + firm[0].length);
  return WITH_CLIENT.test(after) || (!!named && named.pos === 'name' && named.side !== 'sender');
}

/** "When two people call in sick": others make the call. */
function theyCall(words: readonly Word[], { start, end }: Span): boolean {
  const said = words.filter((word) => word.start >= start && word.end <= end);
  const [people, last] = said.slice(-2);
  return (
    said.length > 2 &&
    said[0]?.pos === 'number' &&
    people?.pos === 'noun' &&
    !/\b(?:min|hour)/.test(people.norm) &&
    last?.pos === 'verb' &&
    last.norm === 'call'
  );
}

/** "We would like to book one of your slots": places that the reader sells. */
function buysPlace(clause: Clause | undefined, said: string): boolean {
  return clause?.subjectSide === 'sender' && /\b(?:your|those|these)\s(?:\S+\s)?slots$/i.test(said);
}

/** Whether the words around a match make it another thing than a slot of the reader's. */
function otherMatter(reading: Reading, { start, end, sentence }: Match): boolean {
  const { text, sentences } = reading.draft;
  const one = sentences[sentence];
  const [said, after, words] = [text.slice(start, end), text.slice(end, end + 60), one?.words ?? []];
  return (
    (SET_PHRASE.test(said) && (!/on$/i.test(said) || NO_DAY.test(after))) ||
    NO_MEETING.test(said) ||
    HOW_LONG.test(text.slice(one?.start ?? start, start)) ||
    withThird(after, words, end) ||
    theyCall(words, { start, end }) ||
    buysPlace(clauseAt(reading, { start, end }), said)
  );
}

/** Whether a phrase of time or meetings asks for a slot of the reader's, and does not only speak of such things. */
export function isSlot(reading: Reading, match: Match): boolean {
  const { draft } = reading;
  const words = draft.sentences[match.sentence]?.words ?? [];
  const next = words.find((word) => word.start >= match.end);
  const clause = clauseAt(reading, match);
  const takes = clause?.verb?.lemma === 'take' && clause.subject.every((word) => word.norm === 'it');
  return (
    !COUNTED.test(draft.text.slice(match.start, match.end)) &&
    !(next?.pos === 'noun' && DESCRIBES.test(draft.text.slice(match.start, next.end))) &&
    !DECLINED.test(draft.text.slice(Math.max(words[0]?.start ?? 0, match.start - 40), match.start)) &&
    !RATE.test(draft.text.slice(match.end, match.end + 60)) &&
    !/^(?:\W+\w+){0,2}?\W+back\b/i.test(draft.text.slice(match.end, match.end + 40)) &&
    !otherSense(draft.text, match) &&
    !otherMatter(reading, match) &&
    !takes
  );
}

/** A question whose answer would be a slot in the calendar, or a yes to a showing. */
export function asksSlot(reading: Reading, index: number): boolean {
  const { has, draft } = reading;
  const one = draft.sentences[index];
  return (
    one?.question === true &&
    (within(reading.matches(SLOT), one).some((match) => isSlot(reading, match)) ||
      has(DEMO, one) ||
      one.clauses.some((clause) => isMeeting(clause) && clause.orientation !== 'customer' && !withOthers(clause)))
  );
}

/** The other side has answered, so a plan may rest on what they said. */
export function agreed(draft: Draft): boolean {
  return draft.theirs.length > 0;
}

export function longestOf(clauses: readonly Clause[]): Clause | undefined {
  return clauses.reduce<Clause | undefined>((a, b) => (a && a.words.length >= b.words.length ? a : b), undefined);
}

export function longestSentence({ sentences }: Draft): Sentence | undefined {
  return sentences.reduce<Sentence | undefined>((a, b) => (a && a.words.length >= b.words.length ? a : b), undefined);
}

/** Artefacts that every company has, so naming them says nothing. */
const COMMON = new Set([
  'linkedin',
  'google',
  'website',
  'site',
  'profile',
  'page',
  'app',
  'plan',
  'store',
  'shop',
  'window',
  'deck',
  'map',
]);

function ownName(anchor: Anchor, draft: Draft): boolean {
  const { recipient = {}, sender = {} } = draft.input;
  const known = [recipient.name, recipient.company, recipient.title, sender.name, sender.company]
    .join(' ')
    .toLowerCase();
  return anchor.kind === 'name' && known.includes(anchor.key);
}

/** Whether an anchor can be checked: not a merge field, and not a thing that everyone has. */
function isFact(anchor: Anchor, draft: Draft): boolean {
  return !ownName(anchor, draft) && !COMMON.has(anchor.key);
}

const WE = new Set(['we', 'our']);

/** A clause about the reader that holds something only they would recognise. */
export function readerFact(one: Clause, draft: Draft): boolean {
  const told = one.subject.some((word) => WE.has(word.norm)) && one.words.every((word) => word.side !== 'reader');
  return one.orientation === 'customer' && !told && one.anchors.some((anchor) => isFact(anchor, draft));
}

/** Below this confidence a clause of the sender's that names the reader may be about the reader after all. */
const NO_DOUBT = 0.8;

/** A clause that names the reader and holds a fact, unless it is plainly the sender's. */
export function maybeReaderFact(one: Clause, draft: Draft): boolean {
  const plainlyOurs = one.orientation === 'self' && one.confidence >= NO_DOUBT;
  return (
    !plainlyOurs &&
    one.words.some((word) => word.side === 'reader') &&
    one.anchors.some((anchor) => isFact(anchor, draft))
  );
}

/** Whether the sentence of a match holds a fact from the match on. */
export function checkable({ draft }: Reading, match: Match): boolean {
  const one = draft.sentences[match.sentence];
  if (!one) return false;
  return one.clauses.some((clause) =>
    clause.anchors.some((anchor) => anchor.end > match.start && isFact(anchor, draft)),
  );
}

/** Whether a sentence holds a number, a date, a name or an event. */
export function anchored(sentence: Sentence): boolean {
  return sentence.clauses.some((one) => one.anchors.some((anchor) => anchor.kind !== 'artefact'));
}

/** How many different names of third parties a sentence holds. */
export function names({ clauses }: Sentence): number {
  return new Set(clauses.flatMap((one) => one.anchors.filter((a) => a.kind === 'name').map((a) => a.key))).size;
}
