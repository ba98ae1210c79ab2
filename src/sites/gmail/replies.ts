import { climb, type Health, type Ladder } from '../ladder.ts';
import { type SeenReply, tellReplies } from '../replies.ts';
import { isAutomatic } from './automatic.ts';
import { fromLegacy, syncId, timeOf } from './ids.ts';
import { account, type Person, person, seen } from './people.ts';
import { messagesIn, threadIds } from './thread.ts';

/** A message with its writer, who may be the rep. */
interface Found {
  readonly writer: Person;
  readonly reply: SeenReply;
}

/** How long a send may still be undone, ms; Gmail offers half as long at most. */
const UNDO_MS = 60_000;

/**
 * Whether it is the rep's own message, written as a draft here, that has reached the server and can no longer be
 * undone.
 */
function isSettled({ draft, at }: SeenReply): boolean {
  return draft !== undefined && at !== null && Date.now() - at > UNDO_MS;
}

/**
 * Messages of others on the page: in the open conversation, and the last one of each row of a list.
 *
 * Left out are messages of mail systems, automatic answers and the rep's own messages: those of the account, of the
 * `own` addresses, and of anybody with the account's name, since an unknown alias would pass for a reply. A message
 * that may be a colleague's is marked `inside`. The rep's own messages in the open conversation are included where they
 * are recognised as a draft that was sent: a window may have closed with its Send before the page could confirm it.
 *
 * Whether a message is a reply to a send depends on its time and conversation; the caller compares. A message in both
 * list and conversation is given twice.
 */
export function seenReplies(document: Document, own: ReadonlySet<string>, health: Health): readonly SeenReply[] {
  const me = climb(account, document.documentElement, health);
  if (me === undefined) return [];
  const isOwn = ({ address, name }: Person) =>
    address === me.address || own.has(address) || (name !== null && name === me.name);
  const rows = OWN_MAIL.test(document.location.hash) ? [] : [...document.querySelectorAll(ROW)];
  const hosts = new Set([me.address, ...own].map(hostOf));
  const found = [
    ...[...document.querySelectorAll('[role="main"]')].flatMap((view) => inConversation(view, health)),
    ...rows.flatMap((row) => inRow(row, health) ?? []),
  ];
  return found.flatMap(({ writer, reply }) => {
    if (isOwn(writer)) return isSettled(reply) ? [reply] : [];
    const { draft: _, ...theirs } = reply;
    return [hosts.has(hostOf(writer.address)) ? { ...theirs, inside: true } : theirs];
  });
}

/** Reports replies through `tellReplies`. */
export function watchReplies(
  document: Document,
  own: ReadonlySet<string>,
  health: Health,
  heard: (replies: readonly SeenReply[]) => void,
  signal: AbortSignal,
): void {
  // What comes is added directly to these.
  const lists = () => [
    ...document.querySelectorAll('[role="main"] [role="list"]'),
    ...new Set([...document.querySelectorAll(ROW)].flatMap(({ parentElement }) => parentElement ?? [])),
  ];
  tellReplies(document, () => seenReplies(document, own, health), lists, heard, signal);
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const ROW = 'tr:has([data-legacy-last-message-id])';
/** Views whose rows name recipients, in every language. */
const OWN_MAIL = /^#(?:sent|drafts|scheduled|outbox)\b/;

function inConversation(view: Element, health: Health): readonly Found[] {
  const threads = threadIds(view);
  if (threads.length === 0) return [];
  return messagesIn(view, null, health).flatMap(({ id, draft, from, text }) => {
    if (id === undefined || isAutomatic(from, text ?? '')) return [];
    const { writer, reply } = found(threads, id, from);
    // A draft that was only saved is never shown as a message to read.
    return [{ writer, reply: draft === undefined || text === null ? reply : { ...reply, draft } }];
  });
}

/**
 * The writer of a row's last message: the last address in the row, since of several people the last is the latest.
 * Names after a colon are recipients ("To: Ana"); a row that has only the rep's own messages shows them in any view.
 */
const lastWriter: Ladder<Person> = {
  name: 'gmail.row-sender',
  rungs: [
    {
      name: 'email',
      find: (row) => {
        const named = [...row.querySelectorAll('[email]')];
        const last = named.at(-1);
        return named[0] && followsColon(named[0])
          ? undefined
          : person(last?.getAttribute('email'), last?.getAttribute('name'));
      },
    },
  ],
};

function followsColon(name: Element): boolean {
  const before = name.ownerDocument.createRange();
  before.setStart(name.closest('td, [role="gridcell"]') ?? name, 0);
  before.setEndBefore(name);
  return /[:\uff1a]\s*$/.test(seen(before.toString()));
}

function inRow(row: Element, health: Health): Found | undefined {
  const holder = row.querySelector('[data-legacy-last-message-id]');
  const message = fromLegacy(holder?.getAttribute('data-legacy-last-message-id'), 'msg');
  const threads = [
    syncId(holder?.getAttribute('data-thread-id'), 'thread'),
    fromLegacy(holder?.getAttribute('data-legacy-thread-id'), 'thread'),
  ].flatMap((id) => id ?? []);
  const writer = climb(lastWriter, row, health);
  if (message === undefined || writer === undefined || threads.length === 0) return undefined;
  return isAutomatic(writer, row.textContent ?? '') ? undefined : found(threads, message, writer);
}

function found(threads: readonly string[], message: string, writer: Person): Found {
  return { writer, reply: { threads, message, from: writer.address, at: timeOf(message) } };
}
