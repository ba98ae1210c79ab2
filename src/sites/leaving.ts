import { isElement } from './dom.ts';

/** How long style changes around a composer are gathered, ms, before its visibility is checked, which costs layout. */
const SETTLE_MS = 100;

/**
 * Calls `left` once when the composer that holds `element` has left the page: it was removed, or `present` returns
 * false (hidden). Checks only when a child of one of its ancestors comes or goes, when its style or an ancestor's
 * changes, on focus elsewhere and on navigation. Nothing below the ancestors is observed.
 */
export function onLeaving(element: Element, present: () => boolean, left: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  let chain: readonly Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const own = new AbortController();
  // The page's own constructor: a composer may be in another frame than this code.
  const observer = new (view ?? globalThis).MutationObserver(() => look());

  const watchAncestors = () => {
    const now = ancestors(element);
    if (now.length === chain.length && now.every((node, i) => node === chain[i])) return;
    chain = now;
    observer.disconnect();
    observer.observe(element, { attributeFilter: ATTRIBUTES });
    for (const node of chain) {
      observer.observe(node, isElement(node) ? { childList: true, attributeFilter: ATTRIBUTES } : { childList: true });
    }
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    own.abort();
  };
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
    if (element.isConnected && present()) return watchAncestors();
    stop();
    left();
  };
  const look = () => {
    if (own.signal.aborted) return;
    if (!element.isConnected) return settle();
    timer ??= setTimeout(settle, SETTLE_MS);
  };

  signal.addEventListener('abort', stop, { signal: own.signal });
  const options = { capture: true, signal: own.signal };
  for (const name of ['focusin', 'visibilitychange']) document.addEventListener(name, look, options);
  for (const name of ['hashchange', 'popstate']) view?.addEventListener(name, look, options);
  watchAncestors();
}

const ATTRIBUTES = ['class', 'hidden', 'style'];

/** The element's ancestors up to the document, across shadow roots. */
function ancestors(element: Element): Node[] {
  const chain: Node[] = [];
  for (let node = above(element); node !== null; node = above(node)) chain.push(node);
  return chain;
}

function above(node: Node): Node | null {
  return node.parentNode ?? ('host' in node && isElement(node.host as Node) ? (node.host as Node) : null);
}
