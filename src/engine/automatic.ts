import { createCache } from './cache.ts';
import { cut } from './cuts.ts';
import { segment } from './segment.ts';
import type { DraftInput, ThreadMessage } from './types.ts';

/** Automatic answers are short; longer texts are not checked. In UTF-16 units. */
const LONGEST = 2000;

/** The text says that it is an automatic answer. */
const DECLARED =
  /^\W*(?:this (?:is an?|e-?mail|message) (?:\w+ )?)?(?:auto[- ]?(?:reply|respon(?:se|der))|automat(?:ic|ed|ically)\b.{0,20}\b(?:reply|response|message|answer|e-?mail|generated|acknowledg\w+))\b|^\W*out of (?:the )?office\b|\b(?:do not|don['’]t) (?:reply|respond) to this\b|\b(?:mailbox|inbox|address)\b.{0,20}\b(?:is not|isn['’]t|no longer) (?:monitored|read|in use)\b/i;

/** "I am on parental leave until May", "we are closed between the years". */
const AWAY =
  /\b(?:I|we|office|shop|practice|company)(?:['’]m|['’]re|['’]ve|['’]ll be| am| is| are| have| will be)\b.{0,24}\b(?:out|OOO|left|away|off|closed|unavailable|not available|travell?ing|on (?:\w+ ){0,2}(?:leave|holidays?|vacation|break|sabbatical)|not (?:in|at) (?:the|my) (?:office|desk)|no longer (?:with|at|work))\b|^(?:currently )?(?:away|on (?:\w+ ){0,2}(?:leave|holidays?|vacation))\b/i;

/** "We have received your message". */
const RECEIVED =
  /\b(?:I|we)(?:['’]ve| have)? received your\b|\byour (?:e-?mail|message|mail|enquiry|inquiry|request)\b.{0,20}\b(?:been|was) received\b/i;

/** Sentences that name a stand-in to write to. */
const STAND_IN =
  /\b(?:urgent(?:ly)?|immediate|emergenc(?:y|ies)|in my absence|meanwhile|in the meantime|until then|cover(?:s|ing)? for|covered by|stand(?:s|ing)? in|look(?:s|ing)? after|on my behalf|forwarded|please (?:contact|call|e-?mail|ring|get in touch|reach|turn to|write to)(?! (?:me|us|back)\b))\b/i;

/** What else automatic answers usually say. */
const BESIDES: readonly RegExp[] = [
  /\bthank(?:s| you)\b.{0,24}\byour (?:e-?mail|message|mail|enquiry|inquiry|interest|request)\b|\bthank(?:s| you) for (?:writing|contacting|getting in touch|reaching)\b/i,
  /\b(?:limited|no|little|restricted|intermittent|sporadic) (?:access|reception|internet)\b|\b(?:not|n['’]t|only)\b.{0,20}\b(?:check|read|monitor|answer|access)(?:ing)?\b/i,
  /\b(?:respond|repl(?:y|ied)|answer(?:ed)?|get back|come back|be in touch|read|deal(?:t)? with|attend(?:ed)? to|process(?:ed)?)\b.{0,40}\b(?:return|back|as soon as|shortly|within|after(?:wards)?|then|in order|days?|hours?)\b/i,
  /\b(?:back|return(?:ing|s)?)\b.{0,20}\b(?:on|in|from|at|by|monday|tuesday|wednesday|thursday|friday|\d)/i,
  /\b(?:apologi[sz]e|apologies|sorry)\b.{0,24}\b(?:inconvenience|delay)/i,
];

/** A line that says something, unlike a name, a title or a number below the text. */
const SAYS =
  /\b(?:I|me|my|we|us|our|they|it|you|your|please|is|are|was|were|has|have|will|can|could|would|need|must)\b/i;

/** Splits sentences in halves: "I'm away until the 4th, but send me the price" says two things. */
const HALVES = /[,;:–—]\s|\s(?:and|but|so)\s/;

const textsIn = (text: string): string[] =>
  segment(text, cut(text, NOBODY).lines).map(({ start, end }) => text.slice(start, end));

/**
 * Whether a text is an automatic answer: it says that somebody is away, that a message came in, or that it is
 * automatic, and nothing else but what such answers say.
 */
function answersItself(text: string): boolean {
  if (text.length > LONGEST || text.includes('?')) return false;
  const halves = textsIn(text).flatMap((one) => one.split(HALVES));
  const kinds = [DECLARED, AWAY, RECEIVED, STAND_IN, ...BESIDES];
  const found = new Set(kinds.filter((kind) => halves.some((one) => kind.test(one))));
  const opens = found.has(DECLARED) || ((found.has(AWAY) || found.has(RECEIVED)) && found.size > 1);
  return opens && halves.every((one) => !SAYS.test(one) || kinds.some((kind) => kind.test(one)));
}

const NOBODY: ReadonlySet<string> = new Set();
const known = createCache<boolean>(200);
const isAutomatic = ({ text }: ThreadMessage): boolean => known.get(text, () => answersItself(text));

type Thread = Pick<DraftInput, 'thread'>;

/** The other side's messages that a person wrote. */
export function written({ thread = [] }: Thread): readonly ThreadMessage[] {
  return thread.filter((one) => one.from === 'them' && !isAutomatic(one));
}

/** The other side's last message that a person wrote. */
export function lastWritten({ thread = [] }: Thread): ThreadMessage | undefined {
  return thread.findLast((one) => one.from === 'them' && !isAutomatic(one));
}

/** The text of the other side's last message if it is an automatic answer, else null. */
export function automaticAnswer({ thread = [] }: Thread): string | null {
  const last = thread.findLast(({ from }) => from === 'them');
  return last && isAutomatic(last) ? last.text : null;
}

/** Names of the people an automatic answer refers to instead. */
export function standIns(answer: string): readonly string[] {
  return textsIn(answer)
    .filter((one) => STAND_IN.test(one))
    .flatMap((one) => one.match(NAME) ?? []);
}

/** A capitalised word inside a sentence that is not a day or a month. */
const NAME =
  /(?<=[\p{L}\d,:;(]\s{1,2})(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Mrs?|Ms|Dr|Please)\p{Lu}\p{Ll}{2,}/gu;
