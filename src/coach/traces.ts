/** The attribute of every element of ours in a page, so that a later copy can recognise it. */
export const MARK = 'data-outward';
/** The prefix of our highlights' names. */
export const HIGHLIGHT = 'outward-';
/** Names in the document's highlight registry, after `HIGHLIGHT`, with their stacking order. */
export const LAYERS = { customer: 0, self: 0, more: 1, next: 2, point: 3 } as const;
export type Layer = keyof typeof LAYERS;

/**
 * Removes what a copy of the coach left behind that could not clean up after itself: Firefox ends the scripts of a
 * reloaded extension without notice. Call it once older copies that are still alive have left.
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

/** The document and every open shadow tree, any of which may have held a draft. */
function trees(page: Document): ReadonlyArray<Document | ShadowRoot> {
  const found: (Document | ShadowRoot)[] = [page];
  for (const tree of found) {
    for (const element of tree.querySelectorAll('*')) if (element.shadowRoot) found.push(element.shadowRoot);
  }
  return found;
}
