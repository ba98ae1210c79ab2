import type { Mount } from '../session/session.ts';
import { startSessions } from '../session/sessions.ts';
import type { Site } from '../sites/site.ts';
import { takeOver } from './takeover.ts';

/**
 * Coaches a page until a newer copy of the extension takes over, this one is orphaned, or the rep switches the site off.
 *
 * @param mount draws the coach in the page; null where nothing may be drawn
 */
export function start(siteOf: (page: Document) => Site, mount: Mount | null): void {
  const [unwatched, left] = [new AbortController(), new AbortController()];
  const until = AbortSignal.any([takeOver(document), left.signal]);
  const site = siteOf(document);
  const watch: Site['watch'] = (seen, signal) => site.watch(seen, AbortSignal.any([signal, unwatched.signal]));
  startSessions({ ...site, watch }, mount, until, () => {
    // What the site knows of a send under way is told before the line ends.
    unwatched.abort();
    left.abort();
  });
}
