import { isCommon } from './names.ts';

/** Classifies single lines by their form: greeting, closing, signature, disclaimer. All tests run in linear time. */

const GREETING =
  /^[\s*_\u200b\ufeff]*(?:(?:hi|hello|hey|dear|respected|alright|hiya|heya|howdy|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|morning|afternoon|evening|hallo|ahoy|yo)\b)(?:[ ,]+(?:there|all|team|everyone|folks|again|both|sir ?\/ ?madam|sir or madam|sir|madam|sirs|mr|mrs|ms|miss|dr|prof|chief|mx)\b\.?)*/i;
const NAME =
  /^[ ,]*(?:\p{Lu}[\p{L}'’.-]*|[{[<]{1,2}[^}\]>]{1,40}[}\]>]{1,2}|&|and|or|de|van|von)(?:[ ]+(?:\p{Lu}[\p{L}'’.-]*|&|and|or|\/|de|van|von|[{[<]{1,2}[^}\]>]{1,40}[}\]>]{1,2})){0,4}/u;

const GREETING_END =
  /^\s*(?:[,.!:;–—-]+(?=\s|$)\s*|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+\s*)+/u;

/** Length of the greeting at the start of a line, with its punctuation; 0 if there is none. */
export function greetingLength(line: string, names: ReadonlySet<string>): number {
  const head = line.slice(0, 120);
  const word = GREETING.exec(head)?.[0].length ?? 0;
  if (word === 0) return bareName(head, line, names);
  if (/^\s*(?:dear|respected|greetings)\b[^.?]{0,60}[,!:]?\s*$/i.test(line) && line.length < 70) return line.length;
  const name = nameAfter(head.slice(0, word), head.slice(word), names);
  const rest = GREETING_END.exec(head.slice(word + name));
  if (rest) return word + name + rest[0].length;
  if (line.trim().length <= word + name + 1) return line.length;
  return 0;
}

/**
 * Length of the name that follows a greeting. It may be in lower case if it is known, or if it stands alone before a
 * comma in a text without capitals.
 */
function nameAfter(word: string, text: string, names: ReadonlySet<string>): number {
  const written = NAME.exec(text)?.[0].length ?? 0;
  const small = written === 0 ? /^[ ,]+(\p{Ll}[\p{L}'’-]*)(\s*[,!])?/u.exec(text) : null;
  if (!small?.[1]) return written;
  const alone = small[2] !== undefined && /^\s*(?:hi|hey|hello|dear)$/.test(word);
  return alone || names.has(small[1]) ? small[0].length - (small[2]?.length ?? 0) : written;
}

/** "Dana," alone on its line, or "Dana - " if the name is known. */
function bareName(head: string, line: string, names: ReadonlySet<string>): number {
  if (/^\s*[{[<]{1,2}[^}\]>]{1,40}[}\]>]{1,2}\s*,\s*$/.test(line)) return line.length;
  if (/^\s*(?:Mr|Mrs|Ms|Dr|Prof)\.? \p{Lu}[\p{L}'’-]{1,24}\s*,\s*$/u.test(line)) return line.length;
  if (/^\s*\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,2}\s*[,:!–—-]\s*$/u.test(line) && !isHeading(line))
    return line.length;
  const first = /^\s*(\p{Lu}[\p{L}'’-]{1,24})\s*(?:,|-|–|—|:)\s+/u.exec(head);
  return first?.[1] && names.has(first[1].toLowerCase()) ? first[0].length : 0;
}

/** "Agenda:" below other text: not a known name, so a heading. */
export const isHeadingBelow = (line: string, names: ReadonlySet<string>): boolean =>
  /^\s*\p{Lu}[\p{L}'’-]+\s*:\s*$/u.test(line) && !names.has(line.replace(':', '').trim().toLowerCase());

/** "Highlights:" above a list: an everyday plural. */
function isHeading(line: string): boolean {
  const last = /(\p{L}+s)\s*:\s*$/u.exec(line)?.[1];
  return last !== undefined && isCommon(last.toLowerCase());
}

const SIGN_OFF =
  /^\s*(?:(?:(?:many |kind|warm|best|all the best|all my best|my best|with|very|most|warmest|kindest|yours|thanks|thank you|thx|ta|cheers|regards|sincerely|faithfully|truly|respectfully|cordially|talk soon|speak soon|see you|best wishes|take care|have a|until then|looking forward|in advance|again|and|so much|a lot|cordialement|atenciosamente|saludos|mit freundlichen grüßen|grüße|bien à vous|xoxo|hugs|peace|onwards|stay safe|slàinte|ciao|later|kindly|wishes|best|regards|greetings|respect|gratitude|appreciation|to|you|your team|for|day|week|weekend|great|good|nice|lovely|wonderful)\b[\s,.!&-]*)+)$/i;
const SIGN_OFF_CORE =
  /\b(?:best|regards|thanks|thank you|thx|cheers|sincerely|faithfully|truly|respectfully|cordially|wishes|cordialement|atenciosamente|saludos|grüßen|grüße|ciao|talk soon|speak soon|take care|slàinte|ta|warmly|kindly|gratitude)\b/i;
const SIGN_OFF_NAMED =
  /^\s*(?:best|best regards|kind regards|regards|thanks|many thanks|cheers|thank you|all the best|warmly|sincerely|ta|warm regards|best wishes)\s*[,.!–—-]?\s+\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}\s*$/u;

/** "Best, Anja", in any case. */
const isNamedSignOff = (plain: string): boolean =>
  SIGN_OFF_NAMED.test(plain.charAt(0).toLowerCase() + plain.slice(1)) ||
  SIGN_OFF_NAMED.test(plain.toLowerCase().slice(0, 4) + plain.slice(4));

/** The writer's name alone after the last sentence: "Anja", "- Kit". */
const isBareClosing = (tail: string, names: ReadonlySet<string>): boolean =>
  /^[-–—~]\s?\p{Lu}[\p{L}'’-]+$/u.test(tail) || (/^\p{Lu}[\p{L}'’-]+$/u.test(tail) && names.has(tail.toLowerCase()));

/** Start of a closing on the line of the last sentence, "… on Friday? Best, Anja"; -1 if there is none. */
export function closingFrom(line: string, names: ReadonlySet<string>): number {
  const end = line.trimEnd();
  const from = Math.max(0, end.length - 60);
  const tail = /^.*[.!?…)]["”’]?\s+(?=\S)/u.exec(end.slice(from));
  if (!tail) return -1;
  const at = from + tail[0].length;
  const closing = end.slice(at);
  return isNamedSignOff(closing) || isBareClosing(closing, names) ? at : -1;
}

export function isSignOff(line: string): boolean {
  if (line.length > 60) return false;
  const plain = line.replace(/[*_]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu, '').trimEnd();
  if (isNamedSignOff(plain)) return true;
  const words = plain.trim().split(/\s+/).length;
  return words <= 6 && SIGN_OFF_CORE.test(plain) && SIGN_OFF.test(plain);
}

/** A closing in any words or language: a short line that ends in a comma or nothing, above a name. */
export function isClosingAbove(line: string, next: string | undefined, names: ReadonlySet<string>): boolean {
  const text = line.trim();
  if (
    next === undefined ||
    text.length > 45 ||
    greetingLength(next, names) > 0 ||
    text.split(/\s+/).length > 6 ||
    !/^\p{L}/u.test(text)
  )
    return false;
  const words = next.trim().split(/\s+/);
  const named = words.length <= 4 && words.some((word) => names.has(word.toLowerCase().replace(/[^\p{L}'-]/gu, '')));
  if (/,$/.test(text)) return named || (words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)));
  return named && words.length <= 3 && /\p{L}$/u.test(text) && text.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(text);
}

export const isPostscript = (line: string): boolean => /^\s*p\.?\s?s\b\.?/i.test(line);

const DISCLAIMER =
  /\b(?:(?:to|or|and|can|simply|just|click|here) (?:unsubscribe|opt[- ]?out)|unsubscribe (?:here|link|now|instantly|at any|any ?time|from (?:this|these|our|my|future|all))|opt[- ]?out (?:of (?:this|these|our|my|future|all|further)|by|here|link|at any|any ?time)|stop receiving (?:these|this|our|my|further|any|e-?mails?|messages?)|no longer wish to (?:receive|hear)|remove you from (?:(?:my|our|this|the|all|any|future|mailing|e-?mail|contact|outreach) )+(?:lists?|e-?mails?|messages|mailings?|database|records|sequence|outreach)\b(?! (?:of|that|who)\b)|reply (?:with )?["'“]?(?:remove|stop|no|unsubscribe)["'”]?\b|you(?:'re| are) receiving this|you(?:'ve| have)? received this (?:e-?mail|message) because|intended (?:solely |only )?for the (?:addressee|recipient|use)|confidentiality notice|(?:e-?mail|message|attachments?) (?:is|are|may be) confidential|(?:confidential|legally)\W+(?:\w+ ){0,2}privileged|contains? (?:\w+ ){0,4}privileged information|registered in england|company (?:no|number|registration)|all rights reserved|view (?:this|it) in (?:your|a) browser|please consider the environment|to stop these (?:e-?mails|messages))|^\W*(?:sent (?:from|via|with|by) (?:my|outlook|yahoo|proton|samsung|gmail|superhuman|spark)\b|get outlook for|von meinem \S+(?: \S+)? gesendet|gesendet (?:von|mit)|envoyé (?:de|depuis) mon|enviado (?:desde|do|de) m[ie]u?|inviato da|verzonden vanaf)|sent from my (?:i?phone|ipad|mobile|android|samsung)|(?:^|\|)\W*unsubscribe\b|^\W*opt[- ]?out\W*$|unsubscribe_/i;

/** "It is hard to unsubscribe", "those who want to unsubscribe": talks about unsubscribing, does not offer it. */
const OF_A_LIST = /\b(?:hard|harder|difficult|impossible|how|who(?: \w+){0,2})\s$/i;

/** Start of the boilerplate in a line, which runs to its end: the first sentence that shows it; -1 if there is none. */
export function disclaimerFrom(line: string): number {
  const found = line.length < 600 ? DISCLAIMER.exec(line.replace(/’/g, "'")) : null;
  if (!found) return -1;
  const from = /^.*[.!?]\s+/.exec(line.slice(0, found.index))?.[0].length ?? 0;
  return OF_A_LIST.test(line.slice(from, found.index)) ? -1 : from;
}

const TITLE =
  /\b(?:founder|co-?founder|ceo|cto|cfo|coo|cmo|director|manager|president|vp|head of|lead|executive|partner|consultant|owner|sdr|bdr|specialist|representative|engineer|advisor|adviser|associate|sales|marketing|account|business development|growth|success|officer|chair|principal|agent|editor|recruiter|team)\b/i;
const CONTACT = /(?:https?:\/\/|www\.|@|\+?\d[\d\s().-]{6,}|\b[\w-]+\.(?:com|io|co|net|org|example|ai|uk|de|eu)\b)/i;

const BETWEEN = /^(?:of|and|the|at|for|from|in|here|de|van|von)\b/;

/**
 * A sentence addressed to somebody, even if it names titles: "Your sales team can sign it." A company alone may be a
 * motto.
 */
function isSpoken(text: string, words: readonly string[], known: boolean): boolean {
  if (words.length < 4 || !/[.!:]$/.test(text)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /\b(?:you|your|we|our|us|i|my)\b/i.test(text) || (!known && 2 * small > words.length && !CONTACT.test(text));
}

/**
 * A statement about somebody, "Acme opened in Cork.", unlike a signature, which has little between names and titles.
 */
function isTold(text: string, words: readonly string[], names: ReadonlySet<string>): boolean {
  if (words.length >= 4 && /[.!]$/.test(text)) return true;
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !BETWEEN.test(word) && !names.has(word.replace(/[^\p{L}\d'-]/gu, '')),
  );
  return small.length >= 2 && !TITLE.test(text);
}

/** A firm's standard line below signatures, or a motto in quotation marks. */
const BANNER =
  /^(?:(?:follow|find|join|visit|connect with) (?:us|me|our|my)\b|book (?:a |some )?(?:time|call|meeting|demo|slot)\b|["“][^"“”]*["”]$)/i;

interface SignatureLine {
  readonly text: string;
  readonly words: readonly string[];
  /** Whether it has a word that is a name of either side. */
  readonly known: boolean;
}

/** The parts of a line read as a signature; null if it is too long for one. */
function signatureLine(line: string, names: ReadonlySet<string>): SignatureLine | null {
  const text = line.replace(/[*_|•·]/g, ' ').trim();
  const words = text.split(/\s+/);
  if (text.length > 90 || words.length > 12) return null;
  const known = words.some((word) => names.has(word.toLowerCase().replace(/[^\p{L}\d'-]/gu, '')));
  return { text, words, known };
}

/** A line under a sign-off: a name, title, company, phone or address. */
export function isSignatureLine(line: string, names: ReadonlySet<string>): boolean {
  const read = signatureLine(line, names);
  if (!read) return false;
  const { text, words, known } = read;
  if (BANNER.test(text)) return true;
  if (/^\s*(?:p\.?\s?s\b|ps:)/i.test(text) || /[?]\s*$/.test(text) || isSpoken(text, words, known)) return false;
  if (known || CONTACT.test(text) || TITLE.test(text)) return true;
  return (
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}\d&(,|–—-]/u.test(word) || /^(?:of|and|the|at|for|de|van|von)$/.test(word))
  );
}

/** A few words that form no sentence and have no pronoun, such as a trade. */
export const isTrade = (line: string): boolean =>
  line.trim().split(/\s+/).length <= 6 &&
  /^\s*\p{L}[^.!?:]*$/u.test(line) &&
  !/\b(?:i|we|you|your|our|my|it|this|that|is|are|was|has|have|will|can|let|see|thanks)\b/i.test(line);

/** A last line that only names the sender, with no sign-off above it. */
export function isLoneSignature(line: string, names: ReadonlySet<string>): boolean {
  const read = signatureLine(line, names);
  if (!read) return false;
  const { text, words, known } = read;
  if (/[?!]\s*$/.test(text) || words.length > 8) return false;
  if (/^[-–—~]\s?\p{Lu}/u.test(text) && words.length <= 4) return true;
  if (known && words.length <= 6 && !/\b(?:you|your|we|our|i|is|are|was|has)\b/i.test(text))
    return !isTold(text, words, names);
  return (
    words.length === 1 &&
    /^\p{Lu}[\p{Ll}]+$/u.test(text) &&
    !/^(?:thoughts|interested|thanks|ok|yes|no|sure|great|agreed|done)/i.test(text)
  );
}

/** "Theo, Harbourline", "Harbourline, Inc.": a signature line, not a greeting. */
export const isNameAndFirm = (line: string, names: ReadonlySet<string>): boolean =>
  /^\s*\p{Lu}[\p{L}'’-]*,\s+\p{Lu}/u.test(line) && isLoneSignature(line, names);

/** A known name, alone on its line. */
export const isNameAlone = (line: string, names: ReadonlySet<string>): boolean =>
  /^\s*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}\s*$/u.test(line) &&
  line
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .some((word) => names.has(word));
