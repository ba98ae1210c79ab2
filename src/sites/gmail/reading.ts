import type { DraftInput, ThreadMessage } from '../../engine/types.ts';
import { typedIn } from '../dom.ts';
import { climb, type Health } from '../ladder.ts';
import type { Correspondence } from '../site.ts';
import { mapText } from '../text-map.ts';
import { syncId } from './ids.ts';
import { conversationAround, isUnclear, kindOf, surfaceOf } from './kind.ts';
import { account, type Person, person, recipients } from './people.ts';
import { heading, hiddenValue, subject, threadId } from './selectors.ts';
import { type Message, messagesIn, threadIds } from './thread.ts';

/** All that is read of a composer beside its body. */
export interface Surroundings {
  readonly input: Omit<DraftInput, 'body'>;
  readonly correspondence: Correspondence;
}

/** The recipients as last shown, since the header hides them, and the account. */
export interface Known {
  readonly to: readonly Person[];
  readonly me: Person | undefined;
}

/** Reads everything about a draft but its body. `aliases`: the rep's addresses besides those the page shows. */
export function readSurroundings(
  root: Element,
  { to, me }: Known,
  aliases: ReadonlySet<string>,
  health: Health,
): Surroundings {
  const around = conversationAround(root);
  const view = around ?? viewOf(root);
  const title = readSubject(root, view, health);
  const surface = surfaceOf(root, title ?? '');
  const shown = addresses(me, writerOf(root));
  // If the page shows no address of the rep's, aliases alone do not tell which messages are the rep's.
  const own = shown.size === 0 ? shown : new Set([...shown, ...aliases]);
  const messages = surface === 'compose' || view === undefined ? [] : messagesIn(view, root, health);
  const thread = threadFor(messages, own);
  const [first] = to;
  const name = me?.name ?? messages.find(({ from }) => own.has(from.address))?.from.name ?? null;
  return {
    input: {
      channel: 'email',
      kind: kindOf(surface, () => around !== undefined || isUnclear(root), messages, own, to),
      subject: title,
      ...(name === null ? {} : { sender: { name } }),
      ...(first?.name ? { recipient: { name: first.name } } : {}),
      ...(thread.length === 0 ? {} : { thread }),
    },
    correspondence: {
      recipients: to.map(({ address }) => address),
      thread: climb(threadId, root, health) ?? (around && threadIds(around)[0]) ?? null,
    },
  };
}

/** The address a draft is sent from, if the composer names it: the rep may have several to choose from. */
export function writerOf(root: Element): Person | undefined {
  return person(hiddenValue(root, 'from'), null);
}

/** The people known by now: those shown, else those shown before. The account is looked for until found. */
export function readPeople(root: Element, before: Known, health: Health): Known {
  return {
    to: climb(recipients, root, health) ?? before.to,
    me: before.me ?? climb(account, root.ownerDocument.documentElement, health),
  };
}

/** The view of the conversation that a composer in its own window belongs to. */
function viewOf(root: Element): Element | undefined {
  const id = syncId(hiddenValue(root, 'rt'), 'thread');
  if (id === undefined) return undefined;
  return [...root.ownerDocument.querySelectorAll('[role="main"]')].find((view) => threadIds(view).includes(id));
}

function readSubject(root: Element, view: Element | undefined, health: Health): string | null {
  const typed = typedIn(climb(subject, root, health));
  if (typed) return typed;
  const title = view && climb(heading, view, health);
  return title ? mapText(title).text.trim() : typed;
}

function addresses(...people: ReadonlyArray<Person | undefined>): ReadonlySet<string> {
  return new Set(people.flatMap((one) => one?.address ?? []));
}

/**
 * The messages that can be read in full, oldest first. Empty unless the other side's last message is among them and it
 * is known who wrote which, since a reply is compared with exactly that message.
 */
function threadFor(messages: readonly Message[], own: ReadonlySet<string>): readonly ThreadMessage[] {
  if (own.size === 0) return [];
  const theirs = messages.findLast(({ from }) => !own.has(from.address));
  if (theirs !== undefined && theirs.text === null) return [];
  return messages.flatMap(({ from, text }) =>
    text === null || text === '' ? [] : [{ from: own.has(from.address) ? ('me' as const) : ('them' as const), text }],
  );
}
