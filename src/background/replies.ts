import type { Journal } from '../journal/journal.ts';
import type { RepliesMessage } from '../messages/protocol.ts';

type Reply = RepliesMessage['replies'][number];

/**
 * Notes that a reply to a send was seen. What kind of reply it was only the rep can say: it is noted as `other` where
 * nothing is known yet, and never changes what the rep has said.
 */
export async function noteReplies(
  replies: readonly Reply[],
  journal: Pick<Journal, 'inThread' | 'setOutcome' | 'hash'>,
): Promise<void> {
  for (const reply of replies) {
    const id = await answered(reply, journal);
    if (id !== undefined) await journal.setOutcome(id, 'other');
  }
}

/** The latest confirmed send of the conversation before the reply, unless its outcome is known already. */
async function answered(
  { threads, at }: Reply,
  journal: Pick<Journal, 'inThread' | 'hash'>,
): Promise<string | undefined> {
  // Without a time it cannot be told from a message that came before the send.
  if (at === null) return undefined;
  const keys = await Promise.all(threads.map(journal.hash));
  const sends = (await Promise.all(keys.map(journal.inThread))).flat().filter((send) => send.state === 'sent');
  const [latest] = sends.filter((send) => send.at < at).toSorted((a, b) => b.at - a.at);
  return latest?.outcome === null ? latest.id : undefined;
}
