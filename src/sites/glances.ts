import { onFocusMove } from './focus.ts';

/** How long after the page has gone elsewhere it is looked at, ms: it is drawn in steps. */
const DRAWN_MS = 1000;

/**
 * Calls `glance` now, and a second after moments at which the page may show something else: it goes elsewhere, comes to
 * the front, takes the focus, or something is added directly to one of the elements `glance` gave. Never on its own.
 */
export function onGlance(document: Document, glance: () => Iterable<Element>, signal: AbortSignal): void {
  const view: (Window & { readonly navigation?: EventTarget }) | null = document.defaultView;
  let observed = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(look, DRAWN_MS);
  };
  const observer = new (document.defaultView ?? globalThis).MutationObserver(soon);
  const look = () => {
    timer = undefined;
    for (const element of glance()) {
      if (observed.has(element)) continue;
      observed.add(element);
      observer.observe(element, { childList: true });
    }
  };
  const away = () => {
    // What was shown before is let go of.
    observer.disconnect();
    observed = new WeakSet();
    soon();
  };
  for (const name of ['hashchange', 'popstate']) view?.addEventListener(name, away, { signal });
  view?.navigation?.addEventListener('navigate', away, { signal });
  onFocusMove(document, soon, signal);
  document.addEventListener('visibilitychange', soon, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
