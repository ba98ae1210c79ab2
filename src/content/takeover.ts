import { removeTraces } from '../coach/traces.ts';

/** The event that each newly injected copy sends on the document; older copies leave when they hear it. */
const TAKEOVER = 'outward:takeover';
/** The event sent there by a script that runs beside the watcher; the watcher cancels it to show that it is there. */
const BESIDE = 'outward:beside';

/**
 * Tells older copies of this extension in the page to leave, and removes what dead copies left behind. Returns a signal
 * that aborts when a newer copy does the same. (After an update or reload, open tabs keep the old copy, which can no
 * longer reach its background.)
 */
export function takeOver(page: Document): AbortSignal {
  page.dispatchEvent(new Event(TAKEOVER));
  removeTraces(page);
  return untilSaid(page, TAKEOVER);
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
  return isAlone ? null : untilSaid(page, TAKEOVER, BESIDE);
}

function untilSaid(page: Document, ...names: readonly string[]): AbortSignal {
  const life = new AbortController();
  for (const name of names) page.addEventListener(name, () => life.abort(), { once: true, signal: life.signal });
  return life.signal;
}
