import { removeTraces } from '../coach/traces.ts';

/** The event that each newly injected copy sends on the document; older copies leave when they hear it. */
const TAKEOVER = 'outward:takeover';
/** The event sent there by a script that runs beside the watcher; the watcher cancels it to show that it is there. */
const BESIDE = 'outward:beside';

/**
 * Tells older copies of this extension in the page to leave, and returns the signal that aborts when a newer one says
 * the same: after an update or reload the open tabs keep the old copy, which can no longer reach its background. What
 * copies that are dead have left behind is taken away.
 *
 * @param life aborts the signal too
 */
export function takeOver(page: Document, life = new AbortController()): AbortSignal {
  page.dispatchEvent(new Event(TAKEOVER));
  removeTraces(page);
  return untilSaid(page, life, TAKEOVER);
}

/** Lets one other script run beside the watcher until aborted. */
export function allowBeside(page: Document, signal: AbortSignal): void {
  page.addEventListener(BESIDE, (event) => event.preventDefault(), { signal });
}

/**
 * Takes the place beside the watcher from whichever script had it. The signal aborts when the watcher has to leave too,
 * or another script takes the place. Null if there is no watcher any more, since the coach has come.
 */
export function takePlaceBeside(page: Document): AbortSignal | null {
  const isAlone = page.dispatchEvent(new Event(BESIDE, { cancelable: true }));
  return isAlone ? null : untilSaid(page, new AbortController(), TAKEOVER, BESIDE);
}

function untilSaid(page: Document, life: AbortController, ...names: readonly string[]): AbortSignal {
  for (const name of names) page.addEventListener(name, () => life.abort(), { once: true, signal: life.signal });
  return life.signal;
}
