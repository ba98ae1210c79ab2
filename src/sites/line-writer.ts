/**
 * Collects the text of an editable line by line, with the place in the page each character comes from. Follows the
 * rules of rendered text: white space collapses, a line that was only opened by markup costs nothing.
 */

/** A boundary in the page: inside a text node, or beside or at the end of an element. */
export interface Place {
  readonly node: Node;
  /** UTF-16 offset in a text node. */
  readonly at: number | 'before' | 'after' | 'end';
}

/**
 * A stretch of the text. `words` maps 1:1 to a text node. `atom` (an emoji image) and `line` (a line break) cannot be
 * split. `marker` is the bullet that the page draws before a list item, which is in no node.
 */
export interface Piece {
  readonly kind: 'words' | 'atom' | 'line' | 'marker';
  readonly start: number;
  end: number;
  readonly from: Place;
  /** End of the stretch in the page; not used by `words`. */
  to: Place;
  /** Offsets into the root's `textContent`, to detect later whether anything has moved. */
  readonly rawFrom: number;
  rawTo: number;
}

export interface LineWriter {
  readonly pieces: readonly Piece[];
  readonly text: () => string;
  /** Words of a text node from offset `at`; `raw` is where the node starts in `textContent`. */
  words(node: Text, at: number, words: string, raw: number): void;
  /** Collapsible white space: kept as one space if words follow on the line. */
  space(node: Text, at: number, raw: number): void;
  atom(element: Element, text: string, raw: number): void;
  /** Opens or closes a list item. Its bullet is written only once it has content. */
  item(open: boolean): void;
  /** Ends the line; a `soft` end (the edge of a block) only when there is something on it. */
  end(from: Place, to: Place, soft: boolean, raw: number): void;
  /** Writes the line ends still open; the very last one adds nothing. */
  finish(): void;
}

export const BULLET = '\u2022 ';

export function lineWriter(): LineWriter {
  const pieces: Piece[] = [];
  const chunks: string[] = [];
  let length = 0;
  let blank = true;
  let ends: Array<{ from: Place; to: Place; soft: boolean; raw: number }> = [];
  let gap: { node: Text; at: number; raw: number } | null = null;
  let bulleted = false;

  const add = (kind: Piece['kind'], text: string, from: Place, to: Place, rawFrom: number, rawTo: number) => {
    chunks.push(text);
    pieces.push({ kind, start: length, end: length + text.length, from, to, rawFrom, rawTo });
    length += text.length;
  };
  const lines = (next: Place, raw: number) => {
    for (const [i, line] of ends.entries()) {
      const after = ends[i + 1];
      const to = line.soft ? (after?.from ?? next) : line.to;
      add('line', '\n', line.from, to, line.raw, line.soft ? (after?.raw ?? raw) : line.raw);
    }
    ends = [];
  };
  const content = (next: Place, raw: number) => {
    lines(next, raw);
    if (bulleted) add('marker', BULLET, next, next, raw, raw);
    bulleted = false;
    blank = false;
  };
  const run = (node: Text, at: number, words: string, raw: number) => {
    const last = pieces.at(-1);
    const joins = last?.kind === 'words' && last.to.node === node && last.to.at === at;
    if (!joins) return add('words', words, { node, at }, { node, at: at + words.length }, raw, raw + words.length);
    chunks.push(words);
    length += words.length;
    last.end = length;
    last.to = { node, at: at + words.length };
    last.rawTo = raw + words.length;
  };
  const closeGap = () => {
    if (gap !== null) run(gap.node, gap.at, ' ', gap.raw);
    gap = null;
  };

  return {
    pieces,
    text: () => chunks.join(''),
    words(node, at, words, raw) {
      closeGap();
      content({ node, at }, raw);
      run(node, at, words, raw);
    },
    space(node, at, raw) {
      if (!blank && gap === null) gap = { node, at, raw };
    },
    atom(element, text, raw) {
      closeGap();
      const from: Place = { node: element, at: 'before' };
      content(from, raw);
      add('atom', text, from, { node: element, at: 'after' }, raw, raw);
    },
    item(open) {
      bulleted = open;
    },
    end(from, to, soft, raw) {
      gap = null;
      if (soft && blank) return;
      ends.push({ from, to, soft, raw });
      blank = true;
    },
    finish() {
      const last = ends.pop();
      if (last !== undefined && ends.length > 0) lines(last.from, last.raw);
    },
  };
}
