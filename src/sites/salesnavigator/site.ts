import { createHealth } from '../ladder.ts';
import { watchDrafts } from '../linkedin/drafts.ts';
import { createSends } from '../linkedin/sends.ts';
import type { Site } from '../site.ts';
import { concerns, isSales } from './concerns.ts';
import { draftAround } from './draft.ts';
import { EDITORS } from './selectors.ts';

/** Messages of Sales Navigator, www.linkedin.com/sales/. Reads, and adds nothing. */
export function salesNavigatorSite(document: Document): Site {
  const health = createHealth();
  return {
    id: 'linkedin',
    concerns,
    health: health.counts,
    watch(seen, signal) {
      if (signal.aborted || !isSales(document.defaultView)) return;
      const sends = createSends(document, health, signal);
      watchDrafts(document, EDITORS, (element) => draftAround(element, health, sends), seen, signal);
    },
  };
}
