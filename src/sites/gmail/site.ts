import { isElement, isShown } from '../dom.ts';
import { focused } from '../front.ts';
import { createHealth } from '../ladder.ts';
import type { Site } from '../site.ts';
import { isOtherDraft, type OpenComposer, openComposer } from './composer.ts';
import { concerns } from './concerns.ts';
import { frameOf, type Parts, partsAround } from './parts.ts';
import { writerOf } from './reading.ts';
import { watchReplies } from './replies.ts';
import { BODIES } from './selectors.ts';
import { sendWatch } from './send-watch.ts';

/** Gmail in a desktop browser: mail.google.com/mail/u/<n>/, its pop-out windows included. */
export function gmailSite(document: Document): Site {
  const health = createHealth();
  /** Addresses the rep has written from, and aliases from the playbook. */
  const own = new Set<string>();
  // The mobile pages have other markup.
  const isMobile = () => /\/mu\//.test(document.location.pathname);
  return {
    id: 'gmail',
    concerns,
    health: health.counts,
    ownAddresses: (addresses) => {
      for (const address of addresses) own.add(address);
    },
    watchReplies(heard, signal) {
      if (!signal.aborted && !isMobile()) watchReplies(document, own, health, heard, signal);
    },
    watch(seen, signal) {
      if (signal.aborted || isMobile()) return;
      const sends = sendWatch(document, health, signal);
      const open = new Set<OpenComposer>();
      /** The name under which each draft was first seen, so that it keeps it when opened again. */
      const names = new Map<string, string>();

      const follow = (parts: Parts) => {
        const id = (parts.draftId && names.get(parts.draftId)) ?? parts.draftId ?? crypto.randomUUID();
        const one = openComposer(id, parts, own, health, signal);
        const { gone } = one.composer;
        const left = () => {
          const draft = one.draftId();
          if (draft !== undefined) names.set(draft, id);
          // The entry that is still there is another draft, or the same draft in another place.
          if (open.delete(one) && !signal.aborted && isShown(parts.body)) look(parts.body);
        };
        open.add(one);
        const from = writerOf(parts.root);
        if (from !== undefined) own.add(from.address);
        gone.addEventListener('abort', left);
        if (parts.draftId !== undefined) sends.opened(parts.draftId);
        const followed = {
          // Full screen may put another window around it.
          get frame() {
            return frameOf(parts.root);
          },
          draftId: one.draftId,
          tell: one.tell,
        };
        sends.follow(followed, gone);
        seen(one.composer);
      };
      const look = (target: Element) => {
        const parts = partsAround(target, health);
        if (parts === undefined || [...open].some((one) => isSame(one, parts))) return;
        for (const old of [...open].filter((one) => isInTheWay(one, parts))) if (open.delete(old)) old.end();
        follow(parts);
      };

      document.addEventListener(
        'focusin',
        (event) => {
          const [target] = event.composedPath();
          if (isElement(target) && concerns(target)) look(target);
        },
        { capture: true, signal },
      );
      const now = focused(document);
      if (now !== null && concerns(now)) look(now);
      for (const body of document.querySelectorAll(BODIES)) if (isShown(body)) look(body);
    },
  };
}

/** Whether the composer is known already. */
function isSame(one: OpenComposer, parts: Parts): boolean {
  const { body, unreadable } = one.parts;
  return body === parts.body && unreadable === parts.unreadable && !isOtherDraft(one.draftId(), parts.draftId);
}

/** Whether a known composer must end, because another draft took its nodes or its draft is elsewhere now. */
function isInTheWay(one: OpenComposer, parts: Parts): boolean {
  const { root, body } = one.parts;
  const moved = parts.draftId !== undefined && one.draftId() === parts.draftId;
  return moved || body === parts.body || root.contains(parts.root) || parts.root.contains(root);
}
