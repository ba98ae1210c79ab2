import type { Health } from '../ladder.ts';
import { type SeenReply, tellReplies } from '../replies.ts';
import { conversationRoots, readConversation } from './conversation.ts';

/**
 * Messages of others in the conversations on the page that can be answered: only those that the page marks as theirs
 * and that have a server's id. Whether one is a reply to a send depends on its time and conversation; the caller
 * compares.
 */
function seenReplies(document: Document, health: Health): readonly SeenReply[] {
  return conversationRoots(document, health).flatMap((one) => {
    const { rows, people } = readConversation(one, health);
    const [only = null] = people.ids;
    return rows.flatMap(({ urn, from }) =>
      urn === undefined || from !== 'them' ? [] : [{ threads: [urn.thread], message: urn.id, from: only, at: urn.at }],
    );
  });
}

/** Reports replies through `tellReplies`. */
export function watchReplies(
  document: Document,
  health: Health,
  heard: (replies: readonly SeenReply[]) => void,
  signal: AbortSignal,
): void {
  const lists = () => conversationRoots(document, health).flatMap((one) => [...one.querySelectorAll('ul:has(> li)')]);
  tellReplies(document, () => seenReplies(document, health), lists, heard, signal);
}
