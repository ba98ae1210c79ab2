import { type Box, overlaps } from './box.ts';

/** Elements of a draft that are visible without text. */
const SEEN = 'img, video, canvas, svg, hr, table, input, button';

/**
 * Whether a box lies over something written in the draft. Looks only into the parts of the draft that it touches. In a
 * textarea the position of the words is not known.
 */
export function coversText(body: Element, box: Box): boolean {
  if (body instanceof HTMLTextAreaElement) return body.value !== '';
  const range = document.createRange();
  const covered = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) {
      range.selectNodeContents(node);
      return [...range.getClientRects()].some((line) => overlaps(line, box));
    }
    if (!(node instanceof Element) || !overlaps(node.getBoundingClientRect(), box)) return false;
    return node.matches(SEEN) || [...node.childNodes].some(covered);
  };
  return [...body.childNodes].some(covered);
}
