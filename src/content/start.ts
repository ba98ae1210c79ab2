import type { Mount } from '../session/session.ts';
import { startSessions } from '../session/sessions.ts';
import type { Site } from '../sites/site.ts';
import { takeOver } from './takeover.ts';

/**
 * Coaches a page until a newer copy of the extension takes over, this one is orphaned, or the rep switches the site off.
 *
 * @param mount draws the coach in the page; null if nothing may be drawn
 */
export function start(siteOf: (page: Document) => Site, mount: Mount | null): void {
  const [watching, all] = [new AbortController(), new AbortController()];
  const watched = takeOver(document, watching);
  const site = siteOf(document);
  startSessions({ ...site, watch: (seen) => site.watch(seen, watched) }, mount, all.signal, () => watching.abort());
  // After the site has heard of it, and told what it knows of a send under way.
  watched.addEventListener('abort', () => all.abort());
}
