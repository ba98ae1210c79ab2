import type { Span } from './types.ts';

/** One line of the text without its line break. */
export interface Line extends Span {
  /** Non-breaking spaces are replaced by plain ones: editors insert them for double spaces, and they mean nothing. */
  readonly text: string;
  /** Whether it has only white space and zero-width marks. */
  readonly blank: boolean;
}

/** A visible character. */
export const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/** The lines of a text, with offsets into it. Breaks are \n, \r\n, \r and the Unicode line and paragraph separators. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 10 : text.charCodeAt(i);
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
    const slice = text.slice(start, i).replace(/[\u00a0\u202f]/g, ' ');
    lines.push({ start, end: i, text: slice, blank: !VISIBLE.test(slice) });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  return lines;
}
