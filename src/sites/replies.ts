import { onGlance } from './glances.ts';

/**
 * A message in a conversation, as seen on the page: from somebody else, or, where `draft` is set, the rep's own. Ids and
 * time only, no text.
 */
export interface SeenReply {
  /** Every id the conversation goes by; a send is known under one of them. */
  readonly threads: readonly string[];
  readonly message: string;
  /** Lower-case address or profile id of its sender; null where the page does not show it. */
  readonly from: string | null;
  /** True where the mail host of that address is one of the rep's own addresses too: it may be a colleague. */
  readonly inside?: boolean;
  /** Of the rep's own messages alone: the id of the draft it was written as, past being taken back. */
  readonly draft?: string;
  /** When it was received, ms since the epoch; null where its id does not tell. */
  readonly at: number | null;
}

/**
 * Calls `heard` with replies, each message once: those on the page, and those that come, until aborted.
 *
 * @param seen reads the replies on the page; a message may be in more than one place there
 * @param lists the elements to which a message is added that comes
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
