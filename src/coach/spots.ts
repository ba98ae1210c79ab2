import type { Point } from '../journal/look.ts';
import { type Box, intoWindow, overlaps, windowBox, within } from './box.ts';
import { coversText } from './covers.ts';

/** Gap between the pill and its neighbour, and between it and the window's edge; CSS pixels. */
export const GAP = 8;
/** Places tried up the end of the lines, one above the other. */
const STEPS = 12;

/** The boxes among which the pill is placed. */
export interface Surroundings {
  /** Of the composer. */
  readonly anchor: Box;
  readonly body: HTMLElement;
  /** Other composers and their pills: never covered. */
  readonly others: readonly Box[];
  readonly rtl: boolean;
}

/**
 * The place for a pill of this size: where the rep dragged it; else outside the composer; else at the end of the lines,
 * at the lowest place where nothing is written. It never covers text, Send, formatting, or another composer; null if no
 * place is free.
 *
 * @param dragged its lower left corner relative to the composer's
 */
export function spotFor(
  size: Pick<Box, 'width' | 'height'>,
  around: Surroundings,
  dragged: Point | null,
): Point | null {
  const { anchor } = around;
  const wished = dragged && {
    x: anchor.x + dragged.x,
    y: anchor.y + anchor.height + dragged.y - size.height,
  };
  const spots = [...(wished ? [wished] : []), ...outside(size, around), ...atLineEnds(size, around)];
  return spots.map((spot) => intoWindow({ ...spot, ...size })).find((box) => isFree(box, around)) ?? null;
}

/** Whether a box covers neither text nor controls. */
export function isFree(box: Box, { anchor, body, others }: Surroundings): boolean {
  if (!within(box, windowBox()) || others.some((other) => overlaps(other, box))) return false;
  if (!overlaps(box, anchor)) return true;
  return within(box, body.getBoundingClientRect()) && !coversText(body, box);
}

/** Places beside the composer: where reading starts, on the other side, above, below. */
function outside({ width, height }: Pick<Box, 'width' | 'height'>, { anchor, rtl }: Surroundings): readonly Point[] {
  const left = anchor.x - width - GAP;
  const right = anchor.x + anchor.width + GAP;
  const low = Math.min(anchor.y + anchor.height, innerHeight - GAP) - height;
  const start = rtl ? anchor.x + anchor.width - width : anchor.x;
  const [near, far] = rtl ? [right, left] : [left, right];
  return [
    { x: near, y: low },
    { x: far, y: low },
    { x: start, y: anchor.y - height - GAP },
    { x: start, y: anchor.y + anchor.height + GAP },
  ].filter(({ x, y }) => within({ x, y, width, height }, windowBox()));
}

/** Places in the lower corner of the visible text, and up from there. */
function atLineEnds({ width, height }: Pick<Box, 'width' | 'height'>, { body, rtl }: Surroundings): readonly Point[] {
  const text = body.getBoundingClientRect();
  const x = rtl ? Math.max(0, text.left) + GAP : Math.min(text.right, innerWidth) - width - GAP;
  const low = Math.min(text.bottom, innerHeight) - height - GAP;
  return Array.from({ length: STEPS }, (_, step) => ({ x, y: low - step * (height + GAP) }));
}
