import type { Journal } from '../journal/journal.ts';
import type { RepliesMessage } from '../messages/protocol.ts';

type Reply = RepliesMessage['replies'][number];

/**
 * Notes that a reply to a send was seen, and when it came. What kind of reply it was is never guessed: only the rep can
 * say, in the popup or the history.
 *
 * @param own the rep's own addresses, lower case: what comes from these is no reply
 */
export async function noteReplies(
  replies: readonly Reply[],
  own: readonly string[],
  journal: Pick<Journal, 'inThread' | 'setReplied' | 'hash'>,
): Promise<void> {
  for (const { threads, from, at } of replies) {
    if (from !== null && own.includes(from)) continue;
    // Without a time it cannot be told from a message that came before the send.
    if (at === null) continue;
    const id = await answered(threads, at, journal);
    if (id !== undefined) await journal.setReplied(id, at);
  }
}

/** The latest confirmed send of the conversation before the reply, unless a reply to it is noted already. */
async function answered(
  threads: Reply['threads'],
  at: number,
  journal: Pick<Journal, 'inThread' | 'hash'>,
): Promise<string | undefined> {
  const keys = await Promise.all(threads.map(journal.hash));
  const sends = (await Promise.all(keys.map(journal.inThread))).flat().filter((send) => send.state === 'sent');
  const [latest] = sends.filter((send) => send.at < at).toSorted((a, b) => b.at - a.at);
  return latest?.replied === undefined ? latest?.id : undefined;
}
