import type { Journal } from '../journal/journal.ts';
import type { SendRecord } from '../journal/types.ts';
import type { RepliesMessage } from '../messages/draft.ts';
import type { SiteId } from '../sites/site.ts';
import { companyHost } from './mail-hosts.ts';
import { inTurns } from './turns.ts';

type Reply = RepliesMessage['replies'][number];

/** Whether a page of a site may still tell something of what was sent there: a first reply, or that it went out at all. */
export async function awaitsReplies(site: SiteId, journal: Pick<Journal, 'answerable' | 'lately'>): Promise<boolean> {
  const awaited = (await journal.answerable()).filter(({ replied }) => replied === undefined);
  const doubted = (await journal.lately()).filter(isInDoubt);
  return [...awaited, ...doubted].some((send) => send.site === site);
}

/**
 * Returns the function that notes what was seen in conversations, see below. What is told at a time waits for what was
 * told before, so that a later reply cannot take the place of an earlier one.
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
 * Settles sends in doubt whose draft is seen as a message of the rep's own, received when Send was pressed: a pop-out
 * window, a tab or the browser was closed before the page could confirm. Of several sends of one draft, earlier ones were
 * taken back, so only the latest can be meant.
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
 * Notes that a reply to a send was seen, and when it came. What kind of reply it was is never guessed: only the rep can
 * say, in the popup or the history.
 *
 * @param own the rep's own addresses, lower case: what comes from these is no reply
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
    // Without a time it cannot be told from a message that came before the send.
    if (at === null) continue;
    const keys = await Promise.all(threads.map(journal.hash));
    const send = answered(keys, at, sends);
    if (send === undefined || isKnown(send, at) || noted.has(send.id) || isEcho(send, at)) continue;
    if (await isColleague(reply, own, send, journal.hash)) continue;
    noted.add(send.id);
    await journal.setReplied(send.id, at);
  }
}

/** Whether this reply, or an earlier one, is noted already: a list shows the last reply of a conversation before the first. */
function isKnown({ replied }: SendRecord, at: number): boolean {
  return replied !== undefined && replied <= at;
}

/** The latest of the sends, newest first, that a message of the conversation can be a reply to. */
function answered(keys: readonly string[], at: number, sends: readonly SendRecord[]): SendRecord | undefined {
  return sends.find((send) => send.at < at && send.threadKey !== null && keys.includes(send.threadKey));
}

/** How soon after its press a mail has been taken by the server, undo included, ms. */
const TAKEN_MS = 60_000;

/**
 * True for what comes with a mail itself: the mail as the page lists it, sent under an address that is not known as an
 * own one, or an answer nobody had the time to write. On LinkedIn people do answer so soon, and own messages are known.
 */
function isEcho(send: SendRecord, at: number): boolean {
  return send.site === 'gmail' && at - send.at < TAKEN_MS;
}

/**
 * True for a message from the rep's own organisation, which answers for no customer: its mail host is that of one of the
 * rep's addresses, as the page or the `own` ones tell. Public hosts say nothing, and a mail that went to the own
 * organisation is answered from there.
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
