import type { Runtime } from 'webextension-polyfill';
import type { Review } from '../engine/types.ts';
import type { PillPlace } from '../journal/look.ts';
import type { Failure } from '../journal/types.ts';
import type { CoachMessage, DraftMessage, RepliesMessage, SendMessage, Wishes } from '../messages/draft.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import { asDraftMessage } from '../messages/wire.ts';
import type { SiteId } from '../sites/site.ts';
import type { Desk, DeskDraft } from './desk.ts';

/** What the draft port needs of the rest of the background. */
export interface DraftRoom {
  readonly desk: Desk;
  judge(snapshot: DraftSnapshot): Promise<Review>;
  /** The playbook's wishes for a draft that was just judged. */
  wishes(snapshot: DraftSnapshot, review: Review): Promise<Wishes>;
  /** The rep's own addresses. */
  own(): Promise<readonly string[]>;
  /** Called when something about the drafts of a tab changed. */
  changed(tab: number): void;
  /** Resolves once the step is on disk. */
  record(send: SendMessage): Promise<void>;
  wrong(rule: string, takenBack: boolean): Promise<Failure | null>;
  /** Stores how the rep arranged the pill on a site. */
  arrange(site: SiteId, place: PillPlace): Promise<Failure | null>;
  /** Switches a rule off in the playbook, or on again. */
  switchRule(rule: string, on: boolean): Promise<Failure | null>;
  replied(replies: RepliesMessage['replies']): Promise<void>;
}

/** Serves one page's drafts until its port closes. The caller has checked the sender. */
export function serveDrafts(port: Runtime.Port, room: DraftRoom): void {
  const tab = port.sender?.tab?.id;
  if (tab === undefined) return;
  let closed = false;
  // The page may be gone by the time the work is done.
  const reply = (message: CoachMessage): void => {
    if (!closed) port.postMessage(message);
  };

  const page: Page = { tab, reply };
  const open = new Map<string, number>();

  let told: readonly string[] = [];
  const tellOwn = async (): Promise<void> => {
    const addresses = await room.own();
    if (addresses.join() === told.join()) return;
    told = addresses;
    reply({ type: 'own', addresses });
  };

  port.onMessage.addListener(async (received) => {
    const message = asDraftMessage(received);
    if (!message) return;
    await handle(message, page, open, room);
    if (message.type === 'draft' && open.has(message.draft)) await tellOwn();
  });
  port.onDisconnect.addListener(() => {
    closed = true;
    open.clear();
    room.desk.clear(reply);
    room.changed(tab);
  });
}

interface Page {
  readonly tab: number;
  reply(message: CoachMessage): void;
}

let turn = 0;

/**
 * @param open the page's drafts with the last request of each: while one is judged it may leave, become unreadable, or
 * be   sent again
 */
async function handle(message: DraftMessage, page: Page, open: Map<string, number>, room: DraftRoom): Promise<void> {
  const changed = async (storing: Promise<Failure | null>, draft: string): Promise<void> =>
    page.reply({ type: 'changed', draft, unstored: await storing });
  switch (message.type) {
    case 'draft':
      open.set(message.draft, message.seq);
      return judge(message, page, open, room);
    case 'unreadable':
      open.delete(message.draft);
      putOnDesk(message, message.site, { readable: false, reason: message.reason }, page, room.desk);
      return room.changed(page.tab);
    case 'gone':
      open.delete(message.draft);
      room.desk.remove(page.tab, message.draft);
      return room.changed(page.tab);
    case 'wrong':
      return changed(room.wrong(message.rule, message.takenBack), message.draft);
    case 'pill':
      return changed(room.arrange(message.site, message.place), message.draft);
    case 'switch':
      return changed(room.switchRule(message.rule, message.on), message.draft);
    case 'replies':
      await room.replied(message.replies);
      return page.reply({ type: 'noted', id: message.id });
    case 'send':
      await room.record(message);
      page.reply({ type: 'recorded', send: message.send, state: message.state });
  }
}

async function judge(
  message: Extract<DraftMessage, { type: 'draft' }>,
  page: Page,
  open: ReadonlyMap<string, number>,
  room: DraftRoom,
): Promise<void> {
  const { draft, seq, snapshot, muted, refused } = message;
  const put = (content: DeskDraft['content']) => putOnDesk(message, snapshot.site, content, page, room.desk);
  try {
    const review = await room.judge(snapshot);
    const wishes = await room.wishes(snapshot, review);
    if (open.get(draft) !== seq) return;
    page.reply({ type: 'review', draft, seq, review, wishes });
    put({ readable: true, snapshot, review, wishes, muted, refused });
  } catch (error) {
    console.error('a draft could not be judged', error);
    if (open.get(draft) !== seq) return;
    page.reply({ type: 'failed', draft, seq });
    put({ readable: false, reason: 'failed' });
  }
  room.changed(page.tab);
}

/** Puts a draft on the desk: on top of all others of its tab if it is in front, else where it was. */
function putOnDesk(
  { draft, front }: Pick<Extract<DraftMessage, { type: 'draft' | 'unreadable' }>, 'draft' | 'front'>,
  site: SiteId,
  content: DeskDraft['content'],
  page: Page,
  desk: Desk,
): void {
  const before = desk.find(page.tab, draft)?.turn ?? 0;
  desk.put({ ...page, draft, site, content, turn: front ? ++turn : before });
}
