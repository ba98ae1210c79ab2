import type { Mount } from '../session/session.ts';
import { startSessions } from '../session/sessions.ts';
import type { Site } from '../sites/site.ts';
import { takeOver } from './takeover.ts';

/**
 * Coaches a page until a newer copy of the extension takes over or this one is orphaned.
 *
 * @param mount draws the coach in the page; null if nothing may be drawn
 */
export function start(siteOf: (page: Document) => Site, mount: Mount | null): void {
  const orphaned = new AbortController();
  const until = AbortSignal.any([takeOver(document), orphaned.signal]);
  startSessions(siteOf(document), mount, until, () => orphaned.abort());
}
