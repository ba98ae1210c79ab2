import type { Anchor, Clause, Draft, Sentence } from '../parsed.ts';
import type { Match } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { spanAt } from '../spans.ts';
import type { Span } from '../types.ts';

/** The clause a span begins in. */
export function clauseAt({ draft }: Reading, span: Span): Clause | undefined {
  return spanAt(draft.clauses, span.start);
}

/** The clauses that contain the matches, each once. */
export function clausesWith(reading: Reading, matches: readonly Match[]): Clause[] {
  return [...new Set(matches.flatMap((match) => clauseAt(reading, match) ?? []))];
}

/** Below this confidence a clause's label is right less than nine times in ten (npm run precision). */
export const SURE = 0.6;

/** From this confidence up the label self is right nine times in ten (npm run precision). */
export const SURE_SELF = 0.73;

/** From this confidence up the label customer is right nine times in ten (npm run precision). */
export const SURE_CUSTOMER = 0.68;

/** Whether a clause is about the sender's side: labelled self, or neutral while it names the sender. */
export function ours({ orientation, words }: Pick<Clause, 'orientation' | 'words'>): boolean {
  return orientation === 'self' || (orientation === 'neutral' && words.some((word) => word.side === 'sender'));
}

const NOT_OFFERED = new Set(['want', 'meet', 'courtesy', 'praise']);
const PERSON = new Set(['i', 'we']);

/** "I saw", "we read": whether the writer looks at something. A tool that scans does not count. */
export function looks(one: Clause): boolean {
  return (one.act === 'learn' || one.act === 'attend') && one.subject.every((word) => PERSON.has(word.norm));
}

/** Whether a clause is about the sender, their company or what they sell. */
export function isOffer(one: Clause): boolean {
  return ours(one) && !one.question && !NOT_OFFERED.has(one.act) && !looks(one);
}

/** Whether a clause is an offer, a wish of the sender's, or an ask for the reader's time. */
export function isPitch(one: Clause): boolean {
  return ours(one) && one.act !== 'courtesy' && !looks(one);
}

/** Whether the message sells at all: rules about what is missing stay silent in other mail. */
export function pitches(draft: Draft): boolean {
  return draft.clauses.some((one) => isOffer(one) || (ours(one) && one.act === 'want'));
}

/** Most words of a clause that only lets the reader off. */
const LET_OFF = 14;
const LETS_OFF =
  /\b(?:i|we) (?:will not|wo n['’]t|'ll not|'ll never|will never) (?:\w+ )?(?:write|bother|email|mail|message|ask|chase|contact|call|reach|follow|hear)\b|\b(?:i|we) (?:will|'ll|(?:am|'m|are|'re) going to) (?:\w+ )?(?:(?:stop|quit) (?:writing|emailing|messaging|asking|chasing|contacting|reaching|here)|leave (?:you|it) (?:in peace|alone|be|there|at that))\b|\byou know where (?:i am|i 'm|we are|we 're|to find)\b|\bno hard feelings\b/;

/** Puts contact off: "I'll write again in autumn", "I will come back once the audit is done". */
const PUTS_OFF =
  /\bi (?:will|'ll) (?:\w+ )?(?:write|come back|ask|try|check in|e-?mail|mail)(?: to)?(?: you| him| her| them)?(?: again| back)? (?:on|in|after|when|once) /;

/**
 * Whether a clause asks nothing of the reader now: "I won't write again", "I'll leave you in peace", "I'll write in
 * autumn".
 */
export function letsOff({ words }: Pick<Clause, 'words'>): boolean {
  const said = words.map(({ norm }) => norm).join(' ');
  return words.length <= LET_OFF && (LETS_OFF.test(said) || PUTS_OFF.test(said));
}

/** Whether a clause shows that the two have met: "Good meeting you in Leeds". */
export function met({ row, words }: Clause): boolean {
  return row === 'met' && words.some((word) => /^me(?:e?t|eting)$/.test(word.norm));
}

/** Whether a clause asks for or mentions a meeting or a slot. */
export function isMeeting(one: Clause): boolean {
  return one.act === 'meet';
}

/** Whether the other side has answered, so that a plan may rest on what they said. */
export function agreed(draft: Draft): boolean {
  return draft.theirs.length > 0;
}

export function longestOf(clauses: readonly Clause[]): Clause | undefined {
  return clauses.reduce<Clause | undefined>((a, b) => (a && a.words.length >= b.words.length ? a : b), undefined);
}

export function longestSentence({ sentences }: Draft): Sentence | undefined {
  return sentences.reduce<Sentence | undefined>((a, b) => (a && a.words.length >= b.words.length ? a : b), undefined);
}

/** Artefacts that every company has, so that naming them shows nothing. */
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
  if (anchor.kind === 'event') return known.split(/\s+/).includes(anchor.key);
  return anchor.kind === 'name' && known.includes(anchor.key);
}

/** Whether an anchor can be checked: not a merge field, and not a thing that everyone has. */
function isFact(anchor: Anchor, draft: Draft): boolean {
  return !ownName(anchor, draft) && !COMMON.has(anchor.key);
}

const WE = new Set(['we', 'our']);

/** Titles, as in "you're the head of claims", which anybody can look up. */
const TITLE = new Set(
  'head director manager president vp chief lead owner founder officer partner ceo cto cfo coo cmo cio'.split(' '),
);

/** Whether a clause says who the reader is but not what they do: "I noticed you're the head of claims at Northwind". */
function namesTitle({ words, anchors }: Clause): boolean {
  const at = words.findIndex(({ norm }) => norm === 'you');
  const said =
    at >= 0 && words[at + 1]?.lemma === 'be' && words.slice(at + 2, at + 7).some(({ norm }) => TITLE.has(norm));
  return said && anchors.every(({ kind }) => kind === 'name' || kind === 'artefact');
}

/** "In our experience": whether a clause makes a general claim. It does, unless it names the reader. */
const vouches = ({ words }: Clause): boolean =>
  words.every(({ side }) => side !== 'reader') &&
  words.some(({ norm }, i) => norm === 'experience' && ['my', 'our'].includes(words[i - 1]?.norm ?? ''));

/** Whether a clause about the reader has something only they would recognise. */
export function readerFact(one: Clause, draft: Draft): boolean {
  const told = one.subject.some((word) => WE.has(word.norm)) && one.words.every((word) => word.side !== 'reader');
  return (
    one.orientation === 'customer' &&
    !told &&
    !namesTitle(one) &&
    !vouches(one) &&
    one.anchors.some((anchor) => isFact(anchor, draft))
  );
}

/** Below this confidence a clause labelled self that names the reader may be about the reader after all. */
const NO_DOUBT = 0.8;

/** Whether a clause names the reader and has a fact, unless it is surely about the sender. */
export function maybeReaderFact(one: Clause, draft: Draft): boolean {
  const plainlyOurs = one.orientation === 'self' && one.confidence >= NO_DOUBT;
  return (
    !plainlyOurs &&
    !namesTitle(one) &&
    one.words.some((word) => word.side === 'reader') &&
    one.anchors.some((anchor) => isFact(anchor, draft))
  );
}

/** Whether the sentence of a match has a fact from the match on. */
export function checkable({ draft }: Reading, match: Match): boolean {
  const one = draft.sentences[match.sentence];
  if (!one) return false;
  return one.clauses.some((clause) =>
    clause.anchors.some((anchor) => anchor.end > match.start && isFact(anchor, draft)),
  );
}

/** Whether a sentence has a number, a date, a name or an event. */
export function anchored(sentence: Sentence): boolean {
  return sentence.clauses.some((one) => one.anchors.some((anchor) => anchor.kind !== 'artefact'));
}

/** How many different names of third parties a sentence has. */
export function names({ clauses }: Sentence): number {
  return new Set(clauses.flatMap((one) => one.anchors.filter((a) => a.kind === 'name').map((a) => a.key))).size;
}
