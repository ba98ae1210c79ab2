import { MARK } from './traces.ts';

/** True when the rep can see the draft: on screen, not minimised, and not under a dialog of the page. */
export function inSight(anchor: Element, body: Element): boolean {
  if (!body.isConnected || !body.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { left, right, top, bottom } = body.getBoundingClientRect();
  const x = middle(left, right, innerWidth);
  const y = middle(top, bottom, innerHeight);
  if (x === null || y === null) return false;
  const tree = body.getRootNode();
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return false;
  // What is ours, beside another draft too, takes no draft away.
  const above = tree.elementsFromPoint(x, y).find((element) => !element.hasAttribute(MARK));
  return above === undefined || anchor.contains(above) || above.contains(anchor);
}

/** The middle of the part of a stretch inside the window; null if it is outside. */
function middle(from: number, to: number, size: number): number | null {
  const start = Math.max(0, from);
  const end = Math.min(size, to);
  return end - start < 8 ? null : (start + end) / 2;
}
