/** Carried by every element of ours in a page, so that a later copy can tell it. */
export const MARK = 'data-outward';
/** What the names of our highlights begin with. */
export const HIGHLIGHT = 'outward-';
/** Names in the document's highlight registry, after `HIGHLIGHT`, and which lies on top of which. */
export const LAYERS = { customer: 0, self: 0, more: 1, next: 2, point: 3 } as const;
export type Layer = keyof typeof LAYERS;

/**
 * Takes away what a copy of the coach has left that could not clean up after itself: Firefox ends the scripts of an
 * extension that is reloaded without another word to them. Call it once older copies that still live have left.
 */
export function removeTraces(page: Document): void {
  const hosts = page.querySelectorAll(`html > [${MARK}]`);
  if (hosts.length === 0) return;
  for (const host of hosts) host.remove();
  for (const layer of Object.keys(LAYERS)) CSS.highlights.delete(`${HIGHLIGHT}${layer}`);
  for (const tree of trees(page)) removeStyles(tree);
}

function removeStyles(tree: Document | ShadowRoot): void {
  for (const style of tree.querySelectorAll(`style[${MARK}]`)) style.remove();
  const others = tree.adoptedStyleSheets.filter((sheet) => !sheet.cssRules[0]?.cssText.includes(`(${HIGHLIGHT}`));
  if (others.length < tree.adoptedStyleSheets.length) tree.adoptedStyleSheets = others;
}

/** The document and every open shadow tree: a draft may have been in any. */
function trees(page: Document): ReadonlyArray<Document | ShadowRoot> {
  const found: (Document | ShadowRoot)[] = [page];
  for (const tree of found) {
    for (const element of tree.querySelectorAll('*')) if (element.shadowRoot) found.push(element.shadowRoot);
  }
  return found;
}
