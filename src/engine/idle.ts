import type { Span } from './types.ts';

/** Things everybody has: "your team" shows no knowledge of the reader. */
const ANYBODYS =
  '(?:teams?|company|business(?:es)?|organi[sz]ation|firm|staff|people|colleagues|department|group|brand|practice|side|end|needs|goals|own|industry|sector|space|market|field)';
const SOME = '(?:(?:whole|entire|own|great|amazing|growing|wonderful|lovely|busy)\\s+)?';
const YOURS = `your\\s+${SOME}${ANYBODYS}`;
const ALL = '(?:\\s+(?:all|guys|personally|today|now|too|here))?';
const ANYONE = `(?:you\\s+(?:and|or)\\s+(?:${YOURS}|yours)|${YOURS}(?:\\s+and\\s+(?:you|${YOURS}))?|you(?:rself|rselves)?|(?:people|companies|businesses|teams|those)\\s+like\\s+you(?:rs)?)${ALL}`;
const ONLY =
  '(?:(?:just|only|especially|specially|exclusively|specifically|particularly|right|here|too|even|and)\\s+){0,2}';
/** "For your team", "with you": fits any statement. */
const ADJUNCT = `(?:${ONLY}(?:for|at|in|across|within|inside|with|to|from|to\\s+(?:help|support|serve|suit|fit))\\s+${ANYONE}|on\\s+${YOURS})`;
/** "As you know", "you see": fits any reader. */
const FILLER = '(?:as\\s+)?you\\s+(?:(?:may|might|can|probably|surely|already)\\s+){0,2}(?:know|see|imagine|guess)';
/** "That you need", "whenever you are ready". */
const WANTED =
  '(?:(?:that|which)\\s+you\\s+(?:need|want|deserve|love)|(?:when|whenever|if)\\s+you\\s+(?:need|want|like|wish|choose|please|are\\s+ready)(?:\\s+(?:it|them|to))?)';

const TAIL = new RegExp(
  `(?:\\s*[,–—-]\\s*${FILLER}|(?:\\s*[,–—-])?\\s+(?:${ADJUNCT}|${WANTED}))(?=\\s*[.!…]*["”’)\\]]*\\s*$)`,
  'iu',
);
/** "As you know we've moved": a comma may be missing before a subject. */
const SUBJECT = "(?=(?:we|our|i|my|the|this|it|there)(?:['’]\\w+)?\\s)";
const HEAD = new RegExp(
  `^\\s*(?:(?:${FILLER}|${ADJUNCT})\\s*[,:–—-]\\s+|as\\s+${FILLER}\\s+(?:that\\s+)?${SUBJECT})`,
  'iu',
);
/** Longest idle part in UTF-16 units, so that a text of any length is read in linear time. */
const LONGEST = 120;
/** Whether the text before a tail can stand alone. */
const standsAlone = (text: string): boolean => /\S\s+\S/.test(text);
/** "The next move is with you": here the tail is what the sentence says, so it is not idle. */
const NEEDED = /(?:\b(?:(?:is|are|was|were|be|been)(?:\s+up)?|worth|thanks?)|['’](?:s|re|m)(?:\s+up)?)$/i;

/**
 * The part of a statement that is judged, without idle words that could be added to any other statement, such as "As
 * you know," before it and ", just for you" or "at your company" after it. The end of a question is kept: it may be
 * what the question asks about.
 */
export function toldIn(sentence: string): Span & { readonly close: string } {
  const asks = /\?["”’)\]\s]{0,4}$/.test(sentence.slice(-5));
  const head = HEAD.exec(sentence.slice(0, LONGEST))?.[0].length ?? 0;
  const start = /\p{L}/u.test(sentence.slice(head)) ? head : 0;
  let end = sentence.length;
  let close = '';
  for (let tail = asks ? null : tailOf(sentence, end); tail; tail = tailOf(sentence, end)) {
    const rest = sentence.slice(Math.max(start, tail.start - LONGEST), tail.start);
    if (!standsAlone(rest) || NEEDED.test(rest)) break;
    if (end === sentence.length) close = sentence.slice(tail.end);
    end = tail.start;
  }
  return { start, end, close };
}

/** The tail of what stands before `end`. */
function tailOf(sentence: string, end: number): Span | null {
  const from = Math.max(0, end - LONGEST);
  const found = TAIL.exec(sentence.slice(from, end));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}
