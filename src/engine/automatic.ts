import { createCache } from './cache.ts';
import { cut } from './cuts.ts';
import { segment } from './segment.ts';
import type { DraftInput, ThreadMessage } from './types.ts';

/** Longer texts are not looked at: mail programs answer in a few lines. In UTF-16 units. */
const LONGEST = 2000;

/** It says what it is. */
const DECLARED =
  /^\W*(?:this (?:is an?|e-?mail|message) (?:\w+ )?)?(?:auto[- ]?(?:reply|respon(?:se|der))|automat(?:ic|ed|ically)\b.{0,20}\b(?:reply|response|message|answer|e-?mail|generated|acknowledg\w+))\b|^\W*out of (?:the )?office\b|\b(?:do not|don['’]t) (?:reply|respond) to this\b|\b(?:mailbox|inbox|address)\b.{0,20}\b(?:is not|isn['’]t|no longer) (?:monitored|read|in use)\b/i;

/** "I am on parental leave until May", "we are closed between the years". */
const AWAY =
  /\b(?:I|we|office|shop|practice|company)(?:['’]m|['’]re|['’]ve|['’]ll be| am| is| are| have| will be)\b.{0,24}\b(?:out|OOO|left|away|off|closed|unavailable|not available|travell?ing|on (?:\w+ ){0,2}(?:leave|holidays?|vacation|break|sabbatical)|not (?:in|at) (?:the|my) (?:office|desk)|no longer (?:with|at|work))\b|^(?:currently )?(?:away|on (?:\w+ ){0,2}(?:leave|holidays?|vacation))\b/i;

/** "We have received your message". */
const RECEIVED =
  /\b(?:I|we)(?:['’]ve| have)? received your\b|\byour (?:e-?mail|message|mail|enquiry|inquiry|request)\b.{0,20}\b(?:been|was) received\b/i;

/** Who answers meanwhile: the sentences that name whom to write to. */
const STAND_IN =
  /\b(?:urgent(?:ly)?|immediate|emergenc(?:y|ies)|in my absence|meanwhile|in the meantime|until then|cover(?:s|ing)? for|covered by|stand(?:s|ing)? in|look(?:s|ing)? after|on my behalf|forwarded|please (?:contact|call|e-?mail|ring|get in touch|reach|turn to|write to)(?! (?:me|us|back)\b))\b/i;

/** What mail programs are told to say besides. */
const BESIDES: readonly RegExp[] = [
  /\bthank(?:s| you)\b.{0,24}\byour (?:e-?mail|message|mail|enquiry|inquiry|interest|request)\b|\bthank(?:s| you) for (?:writing|contacting|getting in touch|reaching)\b/i,
  /\b(?:limited|no|little|restricted|intermittent|sporadic) (?:access|reception|internet)\b|\b(?:not|n['’]t|only)\b.{0,20}\b(?:check|read|monitor|answer|access)(?:ing)?\b/i,
  /\b(?:respond|repl(?:y|ied)|answer(?:ed)?|get back|come back|be in touch|read|deal(?:t)? with|attend(?:ed)? to|process(?:ed)?)\b.{0,40}\b(?:return|back|as soon as|shortly|within|after(?:wards)?|then|in order|days?|hours?)\b/i,
  /\b(?:back|return(?:ing|s)?)\b.{0,20}\b(?:on|in|from|at|by|monday|tuesday|wednesday|thursday|friday|\d)/i,
  /\b(?:apologi[sz]e|apologies|sorry)\b.{0,24}\b(?:inconvenience|delay)/i,
];

/** A name, a title or a number below the text says nothing; what says something must be what such answers say. */
const SAYS =
  /\b(?:I|me|my|we|us|our|they|it|you|your|please|is|are|was|were|has|have|will|can|could|would|need|must)\b/i;

/** Half sentences, so that "I'm away until the 4th, but send me the price" is two things. */
const HALVES = /[,;:–—]\s|\s(?:and|but|so)\s/;

const textsIn = (text: string): string[] =>
  segment(text, cut(text, NOBODY).lines).map(({ start, end }) => text.slice(start, end));

/**
 * Whether nobody wrote it: it says that somebody is away, or that a message came in, or what it is, and nothing but what
 * such answers say.
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

/** Their messages that somebody wrote. */
export function written({ thread = [] }: Thread): readonly ThreadMessage[] {
  return thread.filter((one) => one.from === 'them' && !isAutomatic(one));
}

/** The last of theirs that somebody wrote. */
export function lastWritten({ thread = [] }: Thread): ThreadMessage | undefined {
  return thread.findLast((one) => one.from === 'them' && !isAutomatic(one));
}

/** Their last message, where nobody wrote it. */
export function automaticAnswer({ thread = [] }: Thread): string | null {
  const last = thread.findLast(({ from }) => from === 'them');
  return last && isAutomatic(last) ? last.text : null;
}

/** The names an automatic answer gives of those to write to instead. */
export function standIns(answer: string): readonly string[] {
  return textsIn(answer)
    .filter((one) => STAND_IN.test(one))
    .flatMap((one) => one.match(NAME) ?? []);
}

/** A capital inside a sentence, but of no day or month. */
const NAME =
  /(?<=[\p{L}\d,:;(]\s{1,2})(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Mrs?|Ms|Dr|Please)\p{Lu}\p{Ll}{2,}/gu;
