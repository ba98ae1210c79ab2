/** A rectangle in the window, in CSS pixels. A `DOMRect` is one. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function overlaps(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** True when `inner` lies in `outer` with nothing sticking out. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The visible part of the page. */
export function windowBox(): Box {
  return { x: 0, y: 0, width: innerWidth, height: innerHeight };
}

/** Moves a box into the window by the shortest way, as far as it fits. */
export function intoWindow(box: Box): Box {
  const x = Math.max(0, Math.min(box.x, innerWidth - box.width));
  const y = Math.max(0, Math.min(box.y, innerHeight - box.height));
  return { ...box, x, y };
}
