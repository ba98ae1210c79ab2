import type { Journal } from '../journal/journal.ts';
import type { SendRecord } from '../journal/types.ts';
import type { RepliesMessage } from '../messages/draft.ts';
import type { SiteId } from '../sites/site.ts';
import { companyHost } from './mail-hosts.ts';
import { inTurns } from './turns.ts';

type Reply = RepliesMessage['replies'][number];

/** Whether pages of a site may still show something about a send: its first reply, or that it was sent at all. */
export async function awaitsReplies(site: SiteId, journal: Pick<Journal, 'answerable' | 'lately'>): Promise<boolean> {
  const awaited = (await journal.answerable()).filter(({ replied }) => replied === undefined);
  const doubted = (await journal.lately()).filter(isInDoubt);
  return [...awaited, ...doubted].some((send) => send.site === site);
}

/**
 * Returns a function that notes what was seen in conversations, see below. Calls run one after the other, so that a
 * later reply cannot replace an earlier one.
 *
 * @param own gives the rep's own addresses, lower case
 */
export function makeNoter(
  journal: Pick<Journal, 'lately' | 'settle' | 'answerable' | 'setReplied' | 'hash'>,
  own: () => Promise<readonly string[]>,
): (seen: readonly Reply[]) => Promise<void> {
  const turn = inTurns();
  return (seen) =>
    turn('replies', async () => {
      await noteSent(seen, journal);
      await noteReplies(seen, await own(), journal);
    });
}

/**
 * Settles sends in doubt whose draft is now seen as a message of the rep's own, received when Send was pressed: a
 * pop-out window, a tab or the browser was closed before the page could confirm it. Of several sends of one draft only
 * the latest can be meant, since earlier ones were undone.
 */
export async function noteSent(
  seen: readonly Reply[],
  journal: Pick<Journal, 'lately' | 'settle' | 'hash'>,
): Promise<void> {
  for (const { draft, at } of seen) {
    if (draft === undefined || at === null) continue;
    const key = await journal.hash(draft);
    const latest = (await journal.lately()).find(({ draftKey }) => draftKey === key);
    if (latest && isInDoubt(latest) && Math.abs(at - latest.at) < TAKEN_MS) await journal.settle(latest.id, 'sent');
  }
}

function isInDoubt({ state }: SendRecord): boolean {
  return state === 'pending' || state === 'probable';
}

/**
 * Notes that a reply to a send was seen, and when it came. What kind of reply it was is never guessed: only the rep
 * says so, in the popup or the history.
 *
 * @param own the rep's own addresses, lower case: messages from these are not replies
 */
export async function noteReplies(
  replies: readonly Reply[],
  own: readonly string[],
  journal: Pick<Journal, 'answerable' | 'setReplied' | 'hash'>,
): Promise<void> {
  const sends = await journal.answerable();
  if (sends.length === 0) return;
  const noted = new Set<string>();
  for (const reply of replies.toSorted(byTime)) {
    const { threads, from, at, draft } = reply;
    if (draft !== undefined || (from !== null && own.includes(from))) continue;
    // Without a time it may be a message from before the send.
    if (at === null) continue;
    const keys = await Promise.all(threads.map(journal.hash));
    const send = answered(keys, at, sends);
    if (send === undefined || isKnown(send, at) || noted.has(send.id) || isEcho(send, at)) continue;
    if (await isColleague(reply, own, send, journal.hash)) continue;
    noted.add(send.id);
    await journal.setReplied(send.id, at);
  }
}

/** Whether this reply or an earlier one is noted already: a list shows a conversation's last reply before its first. */
function isKnown({ replied }: SendRecord, at: number): boolean {
  return replied !== undefined && replied <= at;
}

/** The latest of the sends, newest first, that a message of the conversation can be a reply to. */
function answered(keys: readonly string[], at: number, sends: readonly SendRecord[]): SendRecord | undefined {
  return sends.find((send) => send.at < at && send.threadKey !== null && keys.includes(send.threadKey));
}

/** Time after a press within which the server has the mail, undo included, ms. */
const TAKEN_MS = 60_000;

/**
 * Whether a message comes too soon after a mail to be a reply: it is the mail itself, sent from an address not known as
 * the rep's, or an answer that nobody had the time to write. On LinkedIn people do answer that fast, and the rep's own
 * messages are known.
 */
function isEcho(send: SendRecord, at: number): boolean {
  return send.site === 'gmail' && at - send.at < TAKEN_MS;
}

/**
 * Whether a message is from the rep's own organisation, so not from a customer: it has the mail host of one of the
 * rep's addresses, according to the page or `own`. Public hosts do not count, and neither does a send to the own
 * organisation, which is answered from there.
 */
async function isColleague(
  { from, inside = false }: Reply,
  own: readonly string[],
  send: SendRecord,
  hash: Journal['hash'],
): Promise<boolean> {
  const host = from && companyHost(from);
  if (!host || !(inside || own.some((address) => companyHost(address) === host))) return false;
  return send.companyKey !== (await hash(host));
}

/** The first reply is the one that counts. */
function byTime(a: Reply, b: Reply): number {
  return (a.at ?? 0) - (b.at ?? 0);
}
