import browser from 'webextension-polyfill';
import type { Glance } from '../journal/glance-item.ts';
import { INDEX, monthOfKey, SETTINGS } from '../journal/keys.ts';

/** Whether a change of this key can change what the popup shows of the journal. */
const concerns = (key: string): boolean => key === INDEX || key === SETTINGS || monthOfKey(key) !== undefined;

/**
 * Keeps the glance in step with the journal and with the rep's other machines. Call it as the background starts.
 *
 * @param renew makes the glance and stores it
 * @returns a function that gives a glance of what is stored now
 */
export function followJournal(renew: () => Promise<Glance>): () => Promise<Glance> {
  const glance = joined(renew);
  const soon = (): void => void glance().catch((error) => console.warn('glance: will be made when asked for', error));
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(concerns)) soon();
  });
  browser.storage.sync.onChanged.addListener(soon);
  // Another version may make other figures of the same sends.
  browser.runtime.onInstalled.addListener(soon);
  return glance;
}

/** Runs `work` one at a time. All requests during a run share the run after it. */
function joined<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const done = work();
      running = done.catch(() => undefined);
      return done;
    });
    return next;
  };
}
