import type { Clause, Word } from '../parsed.ts';
import type { Match } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { within } from '../spans.ts';
import type { Span } from '../types.ts';
import { clauseAt, isMeeting } from './clauses.ts';
import { DEMO, SLOT } from './phrases.ts';

/** "Do you call those families?", "Should I talk to someone else?": one side meets a third party. */
function withOthers({ subject, subjectSide, words }: Clause): boolean {
  const alone = subject.length === 1 && subject[0]?.norm === 'i';
  const other = subjectSide === 'reader' ? 'sender' : 'reader';
  return (alone || subjectSide === 'reader') && words.every((word) => word.side !== other && word.side !== 'both');
}

/** Meetings in the plural are the result of a product, and "£3 a call" is a price. */
const COUNTED = /(?:calls|meetings|conversations|chats|appointments)$|\d\S*\s(?:a|per)\s(?:call|meeting|chat)$/i;
/** "A second quote", "a call plan", "meeting space", "free samples": the word only modifies the next one. */
const DESCRIBES = /\b(?:call|chat|meeting|second|free|coffee|lunch)\s(?!(?:\w+day|tomorrow|tonight|time|slot)\b)\S+$/i;
/** "No need for a call", "without a meeting". */
const DECLINED = /\b(?:no need|without|don['’]t need|not (?:asking|after))\s(?:\S+\s){0,3}$/i;

/** "No charge for the first meeting", "the first call is free": states a price, asks for nothing. */
const CHARGED = /\b(?:(?:charg|fee|bill|cost|pric)\w*\s(?:\w+\s)?|(?:pay|paid) nothing )for\s(?:\S+\s){0,3}$/i;
const FREE = /^(?:\s\S+){0,2}\s(?:is|are|costs?|comes?)\s(?:\w+\s)?(?:free|nothing|on us|on me)\b/i;

function priced(text: string, from: number, { start, end }: Span): boolean {
  return CHARGED.test(text.slice(Math.max(from, start - 40), start)) || FREE.test(text.slice(end, end + 40));
}

/** "An hour a day", "thirty minutes of a clerk's time per week": an effort, not a slot. */
const RATE = /^(?:\s[\w'’-]+){0,4}?\s(?:an?|per|each|every)\s(?:hour|day|week|month|year)\b/i;

/** "Free next-day delivery", "free-on-loan", "feel free", "an on-call engineer", "hearing a sample call": not about anybody's time. */
const OTHER_SENSE =
  /\bfeel free$|\bfree-|\bfree next$|\b(?:on-call|call-outs?)\b|\bhear(?:ing)? (?:an?|the|one|some)\b/i;
/** "Dockside books bays", "sets the slots": what a third party does with slots. */
const DOES = /^(?:hops|jumps|schedules|books|arranges|organi[sz]es|sets)\b/i;
/** "£9 per hour", "one crew: from 3 hours to 40 minutes": a measure, by the words between number and unit. */
const MEASURED = /\b(?:per|from|within) (?:\S+ )?(?:hour|minute|second|min)/i;
/** "Do you have any orders at the moment", "available on request": set phrases without a time. */
const SET_PHRASE = /\bat (?:the|this) moment$|\bavailable on$/i;
const NO_DAY = /^ (?:request|demand|application|order)\b/i;
/** "£9 an hour", "1,000 hours of training": a price, or more time than anybody would ask for. */
const NO_MEETING = /\d\S*\san?\s(?:hour|minute)|^(?:\d{3,}|\d{1,3},\d{3})\+?\shours/i;
/** "How long does a new clerk take to book …": asks about their work. */
const HOW_LONG = /^how (?:long|many|much)\b.*\btakes?\b.*\bto\s$/i;
/** "A call with one of our clients": not with the sender. */
const WITH_CLIENT = /^ with (?:\S+ ){0,4}?(?:customers?|clients?|users?)\b/i;
/** "Puts forty sales calls on your calendar": the result of a product. */
const BROUGHT = /\b(?:calls|meetings|demos|appointments|bookings|leads)\s$/i;

/** Whether the words of a match mean something other than a slot. */
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

/** "A call with the manager at Borealis": with somebody of a third company. */
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

/** "We would like to book one of your slots": slots that the reader sells. */
function buysPlace(clause: Clause | undefined, said: string): boolean {
  return clause?.subjectSide === 'sender' && /\b(?:your|those|these)\s(?:\S+\s)?slots$/i.test(said);
}

/** Whether the context shows that a match is not about the reader's time. */
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

/** Whether a phrase about time or meetings asks for the reader's time, and does not only mention such things. */
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
    !priced(draft.text, words[0]?.start ?? 0, match) &&
    !/^(?:\W+\w+){0,2}?\W+back\b/i.test(draft.text.slice(match.end, match.end + 40)) &&
    !otherSense(draft.text, match) &&
    !otherMatter(reading, match) &&
    !takes
  );
}

/** Whether a question's answer would be a calendar slot, or a yes to a demo. */
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
