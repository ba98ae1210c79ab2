import { removeTraces } from '../coach/traces.ts';

/** Said on the page's document by each newly injected copy; older copies leave when they hear it. */
const TAKEOVER = 'outward:takeover';

/**
 * Tells older copies of this extension in the page to leave, and returns the signal that aborts when a newer one says
 * the same: after an update or reload the open tabs keep the old copy, which can no longer reach its background. What
 * copies that are dead have left behind is taken away.
 */
export function takeOver(page: Document): AbortSignal {
  page.dispatchEvent(new Event(TAKEOVER));
  removeTraces(page);
  const life = new AbortController();
  page.addEventListener(TAKEOVER, () => life.abort(), { once: true });
  return life.signal;
}
