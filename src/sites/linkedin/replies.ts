import { onFocusMove } from '../focus.ts';
import type { Health } from '../ladder.ts';
import type { SeenReply } from '../replies.ts';
import { conversationRoots, readConversation } from './conversation.ts';

/**
 * Messages of others in the conversations on the page that can be answered. Only those the page marks as theirs and the
 * server has given an id. Whether one is a reply to a send, its time and conversation tell: the caller compares.
 */
export function seenReplies(document: Document, health: Health): readonly SeenReply[] {
  const replies = conversationRoots(document, health).flatMap((one) => {
    const { rows, people } = readConversation(one, health);
    const [only = null] = people.ids;
    return rows.flatMap(({ urn, from }) =>
      urn === undefined || from !== 'them' ? [] : [{ threads: [urn.thread], message: urn.id, from: only, at: urn.at }],
    );
  });
  return [...new Map(replies.map((reply) => [reply.message, reply])).values()];
}

/** How long after the address or a list has changed the page is looked at, ms: it is drawn in steps. */
const DRAWN_MS = 1000;

/**
 * Calls `heard` with messages of others not told before: those on the page, and those that come. Looks when a message
 * is added to an open list, when the focus moves, and when the page goes elsewhere; never on its own.
 */
export function watchReplies(
  document: Document,
  health: Health,
  heard: (replies: readonly SeenReply[]) => void,
  signal: AbortSignal,
): void {
  const told = new Set<string>();
  const observed = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(look, DRAWN_MS);
  };
  const observer = new (document.defaultView ?? globalThis).MutationObserver(soon);
  const look = () => {
    timer = undefined;
    for (const list of conversationRoots(document, health).flatMap((one) => [
      ...one.querySelectorAll('ul:has(> li)'),
    ])) {
      if (observed.has(list)) continue;
      observed.add(list);
      observer.observe(list, { childList: true });
    }
    const fresh = seenReplies(document, health).filter(({ message }) => !told.has(message));
    for (const { message } of fresh) told.add(message);
    if (fresh.length > 0) heard(fresh);
  };
  const view: (Window & { readonly navigation?: EventTarget }) | null = document.defaultView;
  onFocusMove(document, soon, signal);
  view?.navigation?.addEventListener('navigate', soon, { signal });
  for (const name of ['popstate', 'hashchange']) view?.addEventListener(name, soon, { signal });
  document.addEventListener('visibilitychange', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
