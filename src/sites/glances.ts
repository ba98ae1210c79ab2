import { onFocusMove } from './focus.ts';
import { onNavigation } from './navigation.ts';

/** How long after the page has gone elsewhere it is looked at, ms: it is drawn in steps. */
const DRAWN_MS = 1000;
/** How often it is looked at again while it shows nothing, each time after twice as long: over a minute in all. */
const AGAIN = 5;

/**
 * Calls `glance` now, and a second after moments at which the page may show something else: it goes elsewhere, comes to
 * the front, takes the focus, or something is added directly to one of the elements `glance` gave. Where it gave none,
 * the page may not be drawn yet, and is looked at a few times more. Otherwise never on its own.
 */
export function onGlance(document: Document, glance: () => Iterable<Element>, signal: AbortSignal): void {
  const { defaultView: view } = document;
  let observed = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  const soon = () => {
    timer ??= setTimeout(look, DRAWN_MS);
  };
  const observer = new (view ?? globalThis).MutationObserver(soon);
  const look = () => {
    clearTimeout(timer);
    clearTimeout(later);
    timer = undefined;
    const shown = [...glance()];
    for (const element of shown) {
      if (observed.has(element)) continue;
      observed.add(element);
      observer.observe(element, { childList: true });
    }
    if (shown.length > 0) looks = AGAIN;
    else if (looks < AGAIN) later = setTimeout(look, DRAWN_MS * 2 ** ++looks);
  };
  const away = () => {
    // What was shown before is let go of.
    observer.disconnect();
    observed = new WeakSet();
    looks = 0;
    soon();
  };
  onNavigation(view, away, signal);
  onFocusMove(document, soon, signal);
  document.addEventListener('visibilitychange', soon, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(later);
  });
  look();
}
