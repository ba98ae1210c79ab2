import type { Line } from './lines.ts';
import type { Span } from './types.ts';

/** A sentence before it is tagged. */
export interface Piece extends Span {
  readonly paragraph: number;
  readonly bullet: boolean;
}

/** Longer runs are cut at white space, so that one endless line cannot slow the tagger. In UTF-16 units. */
const MAX_PIECE = 600;
const BULLET =
  /^[\s\u200b-\u200f\ufeff]*(?:[-–—*•‣▪◦·●○✓✔✅➤→▶>]\ufe0f?|\(?\d{1,2}[.)]|[a-z][.)]|p\.?\s?s\.?\s?[:.–—-]|ps(?=\s))\s+/iu;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|approx|incl|no|nos|inc|ltd|co|corp|jr|sr|prof|dept|fig|est|ca|ref|a\.m|p\.m|u\.s|u\.k|[a-z])\.$/i;
const CLOSING = new Set(['"', "'", ')', ']', '”', '’', '»', '*', '_']);
const LOWER = /^[\p{Ll}]/u;
const WRAPPED = 50;
const UNFINISHED =
  /(?:,|\b(?:the|a|an|of|to|in|on|for|with|and|or|but|your|our|my|their|at|by|from|that|is|are|we|you|i))$/i;

/** Splits the lines that were not cut into sentences. Sentences end at `.`, `!`, `?`, `…` before white space, and at line ends unless the line was wrapped by a mail program. */
export function segment(text: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let paragraph = 0;
  let open: { start: number; end: number; bullet: boolean } | null = null;
  const close = () => {
    if (open) split(text, open, paragraph, pieces);
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
    if (open && previous && marker === 0 && previous.end < line.start && continues(previous.text, line.text))
      open.end = line.end;
    else {
      close();
      open = { start: line.start + marker, end: line.end, bullet: marker > 0 };
    }
  });
  close();
  return pieces;
}

/** Whether a mail program broke the line in mid-sentence. */
function continues(before: string, after: string): boolean {
  const trimmed = before.trimEnd();
  if (trimmed.length < WRAPPED || /[.!?:…]["”')\]]*$/.test(trimmed)) return false;
  return LOWER.test(after.trimStart()) || UNFINISHED.test(trimmed);
}

function split(
  text: string,
  run: { start: number; end: number; bullet: boolean },
  paragraph: number,
  out: Piece[],
): void {
  let start = run.start;
  for (let i = run.start; i < run.end; i++) {
    const end = sentenceEnd(text, start, i, run.end);
    if (end === null) continue;
    push(text, start, end, paragraph, run.bullet, out);
    start = end;
    i = end - 1;
  }
  push(text, start, run.end, paragraph, run.bullet, out);
}

/** The end of the sentence when one ends at `i`: closing quotes included. */
function sentenceEnd(text: string, start: number, i: number, limit: number): number | null {
  if (i - start >= MAX_PIECE && /\s/.test(text.charAt(i))) return i;
  if (!/[.!?…。！？]/.test(text.charAt(i))) return null;
  let end = i + 1;
  while (end < limit && /[.!?…]/.test(text.charAt(end))) end++;
  while (end < limit && CLOSING.has(text.charAt(end))) end++;
  if (end < limit && !/\s/.test(text.charAt(end))) return null;
  let next = end;
  while (next < limit && /\s/.test(text.charAt(next))) next++;
  if (next < limit && LOWER.test(text.slice(next, next + 2))) return null;
  if (
    text.charAt(i) === '.' &&
    end === i + 1 &&
    ABBREVIATION.test(text.slice(Math.max(start, i - 12), i + 1)) &&
    next < limit
  )
    return null;
  return end;
}

function push(text: string, from: number, to: number, paragraph: number, bullet: boolean, out: Piece[]): void {
  let start = from;
  let end = to;
  while (start < end && /[\s\u200b\ufeff]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\u200b\ufeff]/.test(text.charAt(end - 1))) end--;
  if (end > start) out.push({ start, end, paragraph, bullet });
}
