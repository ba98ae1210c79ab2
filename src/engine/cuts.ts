import {
  closingFrom,
  disclaimerFrom,
  greetingLength,
  isClosingAbove,
  isHeadingBelow,
  isLoneSignature,
  isNameAlone,
  isNameAndFirm,
  isPostscript,
  isSignatureLine,
  isSignOff,
  isTrade,
} from './cut-lines.ts';
import { type Line, linesOf } from './lines.ts';
import { isQuoted, underHeads } from './quote-heads.ts';
import type { Cut, CutKind } from './types.ts';

/** The lines that are judged and the spans that are not. */
export interface Parted {
  readonly lines: readonly Line[];
  readonly cuts: readonly Cut[];
}

/** Most lines of a signature below its sign-off. */
const SIGNATURE_LINES = 8;
/** Most signature lines below each kind of cut: more below the dashes of mail programs, none below a greeting. */
const LINES_UNDER: Readonly<Partial<Record<CutKind, number>>> = {
  'sign-off': SIGNATURE_LINES,
  signature: SIGNATURE_LINES + 4,
  greeting: 0,
};

/**
 * Cuts quoted mail, signature, greeting, sign-off and disclaimers. Cut lines stay in `lines` as blank ones, so that
 * paragraphs stay separate.
 */
export function cut(text: string, names: ReadonlySet<string>): Parted {
  const lines = linesOf(text);
  const cuts = join(lines, kindsOf(lines, names), text);
  let at = 0;
  const judged = lines.map((line) => {
    while (at < cuts.length && (cuts[at]?.end ?? 0) <= line.start) at++;
    const over = cuts[at];
    return over && over.start < line.end ? without(line, over) : line;
  });
  const closings = closingsOf(judged, names);
  if (closings.size === 0) return { cuts, lines: judged };
  return {
    cuts: [...cuts, ...closings.values()].sort((a, b) => a.start - b.start),
    lines: judged.map((line) => {
      const closing = closings.get(line);
      return closing ? without(line, closing) : line;
    }),
  };
}

/** The closing on the last judged line, and the same one further up if the message was pasted twice. */
function closingsOf(lines: readonly Line[], names: ReadonlySet<string>): Map<Line, Cut> {
  const words = ({ text }: Line) => {
    const from = closingFrom(text, names);
    return from < 0 ? '' : text.slice(from).trimEnd();
  };
  const last = lines.findLast((line) => !line.blank);
  const said = last ? words(last) : '';
  if (said === '') return new Map();
  const closed = lines.filter((line) => line.text.trimEnd().endsWith(said) && words(line) === said);
  return new Map(
    closed.map((line) => {
      const start = line.start + closingFrom(line.text, names);
      return [line, { kind: 'sign-off', start, end: line.end }];
    }),
  );
}

/** The text without quoted mail: what the writer wrote. */
export function unquoted(text: string): string {
  const lines = linesOf(text);
  const quoted = underHeads(lines);
  return lines
    .filter((line, index) => !quoted[index] && !isQuoted(line.text))
    .map((line) => line.text)
    .join('\n');
}

/** A line without its cut part: a greeting may share it with the first sentence, a disclaimer with the last. */
function without(line: Line, over: Cut): Line {
  const [start, end] = over.start > line.start ? [line.start, over.start] : [over.end, line.end];
  if (start >= end) return { ...line, text: '', blank: true };
  const text = line.text.slice(start - line.start, end - line.start);
  return { start, end, text, blank: text.trim() === '' };
}

type Mark = { readonly kind: CutKind; readonly from: number; readonly to: number } | null;

function kindsOf(lines: readonly Line[], names: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = lines.map(() => null);
  const quoted = underHeads(lines);
  let signature = 0;
  let begun = false;
  lines.forEach((line, index) => {
    if (quoted[index] || (isQuoted(line.text) && !listed(lines, marks, index))) {
      marks[index] = whole('quote', line);
      return;
    }
    if (line.blank) return;
    const mark = markOf(lines, index, names, begun);
    if (mark) {
      marks[index] = mark;
      signature = LINES_UNDER[mark.kind] ?? signature;
    } else if (signature > 0 && (isSignatureLine(line.text, names) || isFirstName(line.text, signature))) {
      marks[index] = whole('signature', line);
      signature--;
    } else {
      signature = 0;
      begun = true;
    }
  });
  return withoutTail(lines, marks, names);
}

/** The kind of a line, from its form and the line below. `begun`: judged text stands above, so it is not a greeting. */
function markOf(lines: readonly Line[], index: number, names: ReadonlySet<string>, begun: boolean): Mark {
  const line = lines[index];
  if (!line) return null;
  if (/^--\s*$/.test(line.text)) return whole('signature', line);
  if (isSignOff(line.text) || (index > 0 && isClosingAbove(line.text, below(lines, index), names)))
    return whole('sign-off', line);
  const greeting = greetingLength(line.text, names);
  if (greeting > 0 && !(begun && (isNameAndFirm(line.text, names) || isHeadingBelow(line.text, names))))
    return { kind: 'greeting', from: line.start, to: line.start + greeting };
  const disclaimer = disclaimerFrom(line.text);
  return disclaimer < 0 ? null : { kind: 'disclaimer', from: line.start + disclaimer, to: line.end };
}

/** Right below a sign-off one word is a name, even in lower case and even if it is an everyday word. */
const isFirstName = (line: string, signature: number): boolean =>
  signature === SIGNATURE_LINES && /^\s*\p{L}[\p{L}'’-]+\s*$/u.test(line);

/** The next line that is not blank. */
const below = (lines: readonly Line[], index: number): string | undefined =>
  lines.slice(index + 1, index + 4).find((line) => !line.blank)?.text;

/** Whether `>` is a bullet here: the line above introduces a list, or is such an item. */
function listed(lines: readonly Line[], marks: readonly Mark[], index: number): boolean {
  const above = lines
    .slice(Math.max(0, index - 2), index)
    .reverse()
    .find((line) => !line.blank);
  if (!above || marks[lines.indexOf(above, Math.max(0, index - 2))]) return false;
  return isQuoted(above.text) || (/:\s*$/.test(above.text) && !/\b(?:wrote|said|a écrit|schrieb)\b/i.test(above.text));
}

const whole = (kind: CutKind, line: Line): Mark => ({ kind, from: line.start, to: line.end });

/** Marks a short last line that only names the sender as a signature, even without a sign-off. */
function withoutTail(lines: readonly Line[], marks: Mark[], names: ReadonlySet<string>): Mark[] {
  const tail = new Set<string>();
  const first = lines.findIndex((line, at) => !line.blank && (marks[at]?.to ?? line.start) < line.end);
  const signed = signedFrom(lines, marks, names);
  if (signed > first)
    for (const [at, line] of lines.entries())
      if (at >= signed && !line.blank && !marks[at] && !isPostscript(line.text)) {
        marks[at] = whole('signature', line);
        tail.add(line.text);
      }
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.blank || marks[i]) continue;
    if (isPostscript(line.text)) continue;
    if (!isLoneSignature(line.text, names)) break;
    if (i <= first) break;
    marks[i] = whole('signature', line);
    tail.add(line.text);
  }
  // The same lines further up too, so that a message pasted twice is cut the same way twice.
  for (const [at, line] of lines.entries()) if (!marks[at] && tail.has(line.text)) marks[at] = whole('signature', line);
  return marks;
}

/** "copywriter, mostly food": what the writer does, as the last line right under the name. */
const isTradeUnder = (line: string, above: string | undefined, names: ReadonlySet<string>): boolean =>
  above !== undefined && isNameAlone(above, names) && isTrade(line);

/**
 * Index of the line at which a signature without a sign-off begins: a name alone, with only signature lines below it;
 * -1 if there is none.
 */
function signedFrom(lines: readonly Line[], marks: readonly Mark[], names: ReadonlySet<string>): number {
  let from = -1;
  let below = 0;
  for (let i = lines.length - 1; i >= 0 && below <= SIGNATURE_LINES; i--) {
    const line = lines[i];
    if (!line || line.blank || marks[i] || isPostscript(line.text)) continue;
    if (!isSignatureLine(line.text, names) && !(below === 0 && isTradeUnder(line.text, lines[i - 1]?.text, names)))
      break;
    if (isNameAlone(line.text, names)) from = i;
    below++;
  }
  return from;
}

/** Joins neighbouring lines of one kind into one cut. */
function join(lines: readonly Line[], marks: readonly Mark[], text: string): Cut[] {
  const cuts: { kind: CutKind; start: number; end: number }[] = [];
  marks.forEach((mark, index) => {
    const line = lines[index];
    if (!mark || !line) return;
    const last = cuts[cuts.length - 1];
    if (last && last.kind === mark.kind && text.slice(last.end, mark.from).trim() === '') last.end = mark.to;
    else if (mark.to > mark.from) cuts.push({ kind: mark.kind, start: mark.from, end: mark.to });
  });
  return cuts;
}
