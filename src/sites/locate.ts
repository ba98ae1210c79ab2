import type { Span } from '../engine/types.ts';
import { isText } from './dom.ts';
import type { Piece, Place } from './line-writer.ts';

/**
 * Returns a function from spans of the text to ranges of the page, for a text of `length` made of `pieces`. It fails
 * closed: there is a range only while the page's text between its two ends is the same as when the pieces were written.
 */
export function locator(root: Element, pieces: readonly Piece[], length: number) {
  const raw = root.textContent ?? '';
  return (span: Span): Range | undefined => {
    if (!(span.start >= 0 && span.start < span.end && span.end <= length)) return undefined;
    const first = pieceAt(pieces, span.start);
    const last = pieceAt(pieces, span.end - 1);
    const from = pieces[first];
    const to = pieces[last];
    if (from === undefined || to === undefined) return undefined;
    if (cuts(from, span.start) || cuts(to, span.end)) return undefined;
    if (pieces.slice(first, last + 1).some((piece) => piece.kind === 'atom' && !root.contains(piece.from.node))) {
      return undefined;
    }
    const range = root.ownerDocument.createRange();
    const set =
      setEdge(range, 'setStart', root, inside(from, span.start) ?? from.from) &&
      setEdge(range, 'setEnd', root, inside(to, span.end) ?? to.to);
    if (!set || range.collapsed) return undefined;
    return range.toString() === raw.slice(rawAt(from, span.start, 'rawFrom'), rawAt(to, span.end, 'rawTo'))
      ? range
      : undefined;
  };
}

/** Index of the piece holding the character at `offset`, by bisection. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cuts(piece: Piece, offset: number): boolean {
  return piece.kind === 'atom' && offset > piece.start && offset < piece.end;
}

/** The place of an offset within a piece that maps character by character. */
function inside(piece: Piece, offset: number): Place | undefined {
  if (piece.kind !== 'words' || typeof piece.from.at !== 'number') return undefined;
  return { node: piece.from.node, at: piece.from.at + offset - piece.start };
}

function rawAt(piece: Piece, offset: number, edge: 'rawFrom' | 'rawTo'): number {
  return piece.kind === 'words' ? piece.rawFrom + offset - piece.start : piece[edge];
}

/** Sets one end of the range; false when the place is no longer in the editable. */
function setEdge(range: Range, edge: 'setStart' | 'setEnd', root: Element, place: Place): boolean {
  const { node, at } = place;
  if (!root.contains(node)) return false;
  if (typeof at === 'number') {
    if (!isText(node) || at > node.data.length) return false;
    range[edge](node, at);
  } else if (at === 'end') range[edge](node, node.childNodes.length);
  else range[`${edge}${at === 'before' ? 'Before' : 'After'}`](node);
  return true;
}
