import { isElement, isShown } from '../dom.ts';
import { onFocusMove } from '../focus.ts';
import { focused } from '../front.ts';
import { createHealth } from '../ladder.ts';
import type { Site } from '../site.ts';
import { openSession, type Session } from './composer.ts';
import { concerns, isOurs } from './concerns.ts';
import { placeOf } from './find.ts';
import type { Place } from './reading.ts';
import { watchReplies } from './replies.ts';
import { EDITORS } from './selectors.ts';
import { createSends } from './sends.ts';
import { ownText } from './text.ts';
import { everywhere } from './trees.ts';

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
      const sessions = new Map<Element, Session>();
      /** Drafts that are hidden, as in a bubble made small, and keep their name. */
      const hidden = new WeakMap<Element, { readonly id: string; readonly text: string }>();

      const look = (element: Element) => {
        const place = placeOf(element, health);
        if (place === undefined) return;
        const known = sessions.get(place.body);
        // Reading notices when another conversation has come into the same nodes.
        if (known !== undefined) known.composer.read();
        else open(place);
      };
      const open = (place: Place) => {
        const { body } = place;
        const before = hidden.get(body);
        const id = before?.text === ownText(body) ? before.id : crypto.randomUUID();
        const session = openSession(id, place, health, sends, signal);
        sessions.set(body, session);
        session.composer.gone.addEventListener('abort', () => left(session), { once: true });
        seen(session.composer);
      };
      const left = ({ place: { body }, composer: { id } }: Session) => {
        sessions.delete(body);
        if (signal.aborted || !body.isConnected) return;
        if (isShown(body)) look(body);
        else hidden.set(body, { id, text: ownText(body) });
      };

      onFocusMove(document, ([target]) => isElement(target) && look(target), signal);
      const now = focused(document);
      if (now !== null) look(now);
      for (const field of everywhere(document, EDITORS)) look(field);
    },
  };
}
