import { onFocusMove } from './focus.ts';
import { onNavigation } from './navigation.ts';

/** Delay of the look after the page went elsewhere, ms: it is drawn in steps. */
const DRAWN_MS = 1000;
/** Further looks while the page shows nothing, each after twice the delay: over a minute in all. */
const AGAIN = 5;

/**
 * Calls `glance` now, and a second after each moment at which the page may show something else: it goes elsewhere,
 * comes to the front, takes the focus, or something is added directly to one of the elements that `glance` returned. If
 * it returned none, the page may not be drawn yet, and `glance` is called a few times more. There is no other polling.
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
    // Stops observing what was shown before.
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
