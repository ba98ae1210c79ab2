import { createHealth } from '../ladder.ts';
import type { Site } from '../site.ts';
import { concerns, isOurs } from './concerns.ts';
import { draftIn } from './draft.ts';
import { watchDrafts } from './drafts.ts';
import { placeOf } from './find.ts';
import { watchReplies } from './replies.ts';
import { EDITORS } from './selectors.ts';
import { createSends } from './sends.ts';

/** LinkedIn in a desktop browser: the page itself, or the frame in which it opens dialogs. Reads, and adds nothing. */
export function linkedinSite(document: Document): Site {
  const health = createHealth();
  return {
    id: 'linkedin',
    concerns,
    health: health.counts,
    watchReplies: (heard, signal) => watchReplies(document, health, heard, signal),
    watch(seen, signal) {
      if (signal.aborted || !isOurs(document.defaultView)) return;
      const sends = createSends(document, health, signal);
      const draftAround = (element: Element) => {
        const place = placeOf(element, health);
        return place && draftIn(place, health, sends, signal);
      };
      watchDrafts(document, EDITORS, draftAround, seen, signal);
    },
  };
}
