import { onGlance } from './glances.ts';

/**
 * A message in a conversation, as seen on the page: from somebody else or, if `draft` is set, by the rep. Only ids and
 * time, no text.
 */
export interface SeenReply {
  /** Every id the conversation goes by; a send is known under one of them. */
  readonly threads: readonly string[];
  readonly message: string;
  /** Lower-case address or profile id of its sender; null if the page does not show it. */
  readonly from: string | null;
  /** Whether the sender may be a colleague: the address has the mail host of one of the rep's own addresses. */
  readonly inside?: boolean;
  /** Only for the rep's own messages that can no longer be undone: the id of the draft it was written as. */
  readonly draft?: string;
  /** When it was received, ms since the epoch; null if its id does not tell. */
  readonly at: number | null;
}

/**
 * Calls `heard` with replies, each message once: those on the page, and those that come, until aborted.
 *
 * @param seen reads the replies on the page; a message may be in more than one place there
 * @param lists the elements to which new messages are added
 */
export function tellReplies(
  document: Document,
  seen: () => readonly SeenReply[],
  lists: () => Iterable<Element>,
  heard: (replies: readonly SeenReply[]) => void,
  signal: AbortSignal,
): void {
  const told = new Set<string>();
  const glance = () => {
    const fresh = new Map(seen().flatMap((reply) => (told.has(reply.message) ? [] : [[reply.message, reply]])));
    for (const message of fresh.keys()) told.add(message);
    if (fresh.size > 0) heard([...fresh.values()]);
    return lists();
  };
  onGlance(document, glance, signal);
}
