import { startReading } from '../session/replies.ts';
import type { Site } from '../sites/site.ts';
import { takePlaceBeside } from './takeover.ts';

/**
 * Reads replies in a page in which nothing has been written since it loaded. Runs beside the watcher until the coach
 * comes, which reads replies too, or this copy is orphaned.
 */
export function readReplies(watch: NonNullable<Site['watchReplies']>): void {
  const place = takePlaceBeside(document);
  if (place === null) return;
  const orphaned = new AbortController();
  startReading(watch, AbortSignal.any([place, orphaned.signal]), () => orphaned.abort());
}
