/** The host of the open shadow tree in which LinkedIn keeps dialogs and bubbles. */
const OUTLET = '#interop-outlet, [data-testid="interop-shadowdom"]';

/** The trees that make up the page: the document, and LinkedIn's open shadow trees. */
export function trees(document: Document): ReadonlyArray<Document | ShadowRoot> {
  return [document, ...[...document.querySelectorAll(OUTLET)].flatMap((host) => host.shadowRoot ?? [])];
}

/** All elements a selector names, whichever tree they are in. */
export function everywhere(document: Document, selector: string): readonly Element[] {
  return trees(document).flatMap((tree) => [...tree.querySelectorAll(selector)]);
}

/** The page's notice that something failed, in any language. */
export const ERROR = '[data-test-artdeco-toast-item-type="error"], .artdeco-toast-item--error';

/** How long changes are gathered before `look` is called, ms. */
const GATHER_MS = 60;

/**
 * Calls `look` soon after anything in the page has changed. Costly in a busy page, so only for the seconds in which a
 * send is on its way.
 */
export function onPageChange(document: Document, look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new (document.defaultView ?? globalThis).MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, GATHER_MS);
  });
  for (const tree of trees(document)) {
    observer.observe(tree, { childList: true, subtree: true, attributeFilter: ['data-event-urn', 'componentkey'] });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
