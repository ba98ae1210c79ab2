import type { Line } from './lines.ts';
import type { Span } from './types.ts';

/** A sentence before it is tagged. */
export interface Segment extends Span {
  readonly paragraph: number;
  readonly bullet: boolean;
}

/** Longer runs are cut at white space, so that one endless line cannot slow the tagger. In UTF-16 units. */
const MAX_SEGMENT = 600;
const BULLET =
  /^[\s\u200b-\u200f\ufeff]*(?:[-–—*•‣▪◦·●○✓✔✅➤→▶>]\ufe0f?|\(?\d{1,2}[.)]|[a-z][.)]|p\.?\s?s\.?\s?[:.–—-]|ps(?=\s))\s+/iu;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|approx|incl|inc|ltd|co|corp|jr|sr|prof|dept|fig|et|al|est|ca|ref|a\.m|p\.m|u\.s|u\.k|[a-z])\.$/i;
/** Abbreviations that may also end a sentence: the next word tells, if it clearly opens one. */
const END_ABBREVIATION = /(?:^|[\s(])(?:etc|inc|ltd|corp|co|al|a\.m|p\.m|u\.s|u\.k)\.$/i;
const OPENS_SENTENCE =
  /^(?:I|We|You|They|He|She|It|The|This|That|These|Those|Our|Your|My|Their|There|How|Who|What|When|Where|Why|Which|Is|Are|Do|Does|Did|Could|Would|Have|Has|If|And|But|So)(?:\s|['’])/;
/** An emoticon or emoji in place of the mark that ends a sentence. */
const FACE =
  /^(?:[:;]-?[)DP(]|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*)(?=\s)/u;
/** "No." is an abbreviation before a number ("No. 5"), else an answer. */
const NUMBER = /(?:^|[\s(])nos?\.$/i;
const CLOSING = new Set(['"', "'", ')', ']', '”', '’', '»', '*', '_']);
const LOWER = /^[\p{Ll}]/u;
const BREAK = /[\n\r\u2028\u2029]/;
/** Least and most width at which mail programs wrap; shorter lines were ended by the writer. In UTF-16 units. */
const WRAPPED = [50, 100] as const;
/** How far the lengths of wrapped lines may differ. In UTF-16 units. */
const UNEVEN = 12;
/** Abbreviations only before a lower-case letter; otherwise they end a sentence ("We open on Sun."). */
const MID_ABBREVIATION =
  /(?:^|[\s(])(?:min|max|avg|esp|qty|tel|ext|dep|sec|hrs?|mins?|wks?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|sun|misc|resp|excl|orig)\.$/i;
const UNFINISHED =
  /(?:,|\b(?:the|a|an|of|to|in|on|for|with|and|or|but|your|our|my|their|at|by|from|that|is|are|we|you|i|since|into|than|as|if|which|has|have|was|were|will|can|be|this|these|its|because|between|per|every))$/i;

/**
 * Splits the lines that were not cut into sentences. They end at `.`, `!`, `?`, `…` before white space, and at line
 * ends unless a mail program wrapped the line.
 */
export function segment(text: string, lines: readonly Line[]): Segment[] {
  const segments: Segment[] = [];
  const forms = formsOf(text, lines);
  let paragraph = 0;
  let open: { start: number; end: number; bullet: boolean } | null = null;
  const close = () => {
    if (open) {
      const { bullet } = open;
      for (const span of sentencesIn(text, open)) segments.push({ ...span, paragraph, bullet });
    }
    open = null;
  };
  lines.forEach((line, index) => {
    if (line.blank) {
      close();
      paragraph++;
      return;
    }
    const marker = BULLET.exec(line.text)?.[0].length ?? 0;
    const previous = lines[index - 1];
    if (
      open &&
      previous &&
      marker === 0 &&
      previous.end < line.start &&
      continues(previous.text, line.text, forms[index])
    )
      open.end = line.end;
    else {
      close();
      open = { start: line.start + marker, end: line.end, bullet: marker > 0 };
    }
  });
  close();
  return segments;
}

/** How the lines of a paragraph are written. */
interface Form {
  /** Width of the widest line, in UTF-16 units. */
  readonly width: number;
  /** Whether it, or a sentence inside one of its lines, begins in lower case. Then any line that does may be a sentence. */
  readonly lower: boolean;
}

/** For each line the form of its paragraph. */
function formsOf(text: string, lines: readonly Line[]): Form[] {
  const forms: Form[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!line.blank && next && !next.blank) return;
    const paragraph = lines.slice(forms.length, index + 1);
    const form = {
      width: paragraph.reduce((most, one) => Math.max(most, one.text.trimEnd().length), 0),
      lower: opensLower(text, paragraph[0] ?? line) || paragraph.some((one) => beginsLower(one.text)),
    };
    while (forms.length <= index) forms.push(form);
  });
  return forms;
}

/** Whether a mail program broke the line in mid-sentence: the next word would not have fitted the widest line. */
function continues(before: string, after: string, form: Form | undefined): boolean {
  const [line, next] = [before.trimEnd(), after.trimStart()];
  if (!form || line.length < WRAPPED[0] || /[.!?:…]["”')\]]*$/.test(line)) return false;
  if (UNFINISHED.test(line)) return true;
  const word = /^\S*/.exec(next)?.[0].length ?? 0;
  const fits = form.width <= WRAPPED[1] && line.length + 1 + word + UNEVEN > form.width;
  return LOWER.test(next) && fits && !form.lower;
}

/** Whether a sentence inside the line begins in lower case. */
const beginsLower = (line: string): boolean =>
  [...line.matchAll(/[.!?]\s(?=\p{Ll})/gu)].some(({ index }) => {
    const until = line.slice(Math.max(0, index - 12), index + 1);
    return !ABBREVIATION.test(until) && !MID_ABBREVIATION.test(until);
  });

/** Whether the line begins in lower case: it is not what is left of it below a greeting. */
const opensLower = (text: string, { start, text: words }: Line): boolean =>
  LOWER.test(words) && (start === 0 || BREAK.test(text.charAt(start - 1)));

/** The sentences of a run of lines, without the white space around them. */
function sentencesIn(text: string, run: Span): Span[] {
  const spans: Span[] = [];
  let start = run.start;
  for (let i = run.start; i < run.end; i++) {
    const end = sentenceEnd(text, start, i, run.end);
    if (end === null) continue;
    spans.push(trimmed(text, start, end));
    start = end;
    i = end - 1;
  }
  spans.push(trimmed(text, start, run.end));
  return spans.filter(({ start, end }) => end > start);
}

/** The end of the sentence when one ends at `i`: closing quotes included. */
function sentenceEnd(text: string, start: number, i: number, limit: number): number | null {
  if (i - start >= MAX_SEGMENT && /\s/.test(text.charAt(i))) return i;
  const face = faceEnd(text, start, i, limit);
  if (face !== null) return face;
  if (!/[.!?…。！？]/.test(text.charAt(i))) return null;
  let end = i + 1;
  while (end < limit && /[.!?…]/.test(text.charAt(end))) end++;
  while (end < limit && CLOSING.has(text.charAt(end))) end++;
  if (end < limit && !/\s/.test(text.charAt(end))) return null;
  let next = end;
  while (next < limit && /\s/.test(text.charAt(next))) next++;
  if (next < limit && LOWER.test(text.slice(next, next + 2)) && !endsBeforeLower(text, start, i, end)) return null;
  if (text.charAt(i) !== '.' || end !== i + 1 || next >= limit) return end;
  return isAbbreviation(text.slice(Math.max(start, i - 12), i + 1), text.slice(next, next + 8)) ? null : end;
}

/** The end of the sentence if an emoticon or emoji at `i` ends it: ":) I run a studio", "🚀 We build shops". */
function faceEnd(text: string, start: number, i: number, limit: number): number | null {
  if (!/[:;\u203c-\uffff]/.test(text.charAt(i))) return null;
  const face = FACE.exec(text.slice(i, Math.min(limit, i + 12)));
  if (!face || !/[\p{L}\d]/u.test(text.slice(Math.max(start, i - 8), i))) return null;
  const end = i + face[0].length;
  return OPENS_SENTENCE.test(text.slice(end, end + 10).trimStart()) ? end : null;
}

/** Whether the full stop at the end of `until` belongs to an abbreviation and does not end the sentence. */
function isAbbreviation(until: string, next: string): boolean {
  if (NUMBER.test(until)) return /^\d/.test(next);
  return ABBREVIATION.test(until) && !(END_ABBREVIATION.test(until) && OPENS_SENTENCE.test(next));
}

/** Whether a sentence ends before a lower-case word. It goes on after trailing dots, a quotation or an abbreviation. */
function endsBeforeLower(text: string, start: number, i: number, end: number): boolean {
  const mark = text.slice(i, end);
  if (/\.{2}|…/.test(text.slice(Math.max(0, i - 1), end)) || CLOSING.has(mark.slice(-1))) return false;
  return mark !== '.' || !MID_ABBREVIATION.test(text.slice(Math.max(start, i - 12), i + 1));
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s\u200b\ufeff]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\u200b\ufeff]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
