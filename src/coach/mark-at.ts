import type { Drawn } from './marks.ts';

/** The topmost mark under a point of the window, or undefined. */
export function markAtPoint(drawn: readonly Drawn[], x: number, y: number): Drawn | undefined {
  return drawn.findLast(({ range }) => {
    // Most marks are far from the pointer: their bounding box shows that without asking for their lines.
    return holds(range.getBoundingClientRect(), x, y) && [...range.getClientRects()].some((line) => holds(line, x, y));
  });
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * The mark at the caret; if there is none, the next one in the text, and after the last one the first. If that mark is
 * shown already, the one after it.
 */
export function markAtCaret(
  drawn: readonly Drawn[],
  { anchorNode, anchorOffset }: Pick<Selection, 'anchorNode' | 'anchorOffset'>,
  after: Drawn | undefined,
): Drawn | undefined {
  const inText = [...drawn].sort((a, b) => a.mark.at.start - b.mark.at.start || a.mark.at.end - b.mark.at.end);
  const shown = inText.findIndex(({ mark }) => mark === after?.mark);
  if (shown >= 0) return inText[(shown + 1) % inText.length];
  const place = ({ range }: Drawn) =>
    anchorNode?.getRootNode() === range.startContainer.getRootNode() ? range.comparePoint(anchorNode, anchorOffset) : 1;
  return drawn.findLast((one) => place(one) === 0) ?? inText.find((one) => place(one) < 0) ?? inText[0];
}
