import { type Box, overlaps } from './box.ts';

/** Things in a draft that are seen without having text in them. */
const SEEN = 'img, video, canvas, svg, hr, table, input, button';

/**
 * True when a box in the draft lies over something written. Looks only into the parts of the draft that it touches; where
 * the words of a textarea are, nobody says.
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
