import type { Kind, ThreadMessage } from '../../engine/types.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import { me, type People, peopleIn } from './people.ts';
import { type Row, rowsIn } from './rows.ts';
import { FORMS, root } from './selectors.ts';
import { everywhere } from './trees.ts';
import { threadInPath } from './urn.ts';

/** Everything that is read of a conversation except the draft in it. */
export interface Conversation {
  readonly people: People;
  readonly rows: readonly Row[];
  /** Own name, where the page shows it. */
  readonly own: string | undefined;
  /** The conversation's id; undefined while it has none, or if the page does not show it. */
  readonly thread: string | undefined;
}

/** Every conversation on the page that a message can be written in. */
export function conversationRoots(document: Document, health: Health): readonly Element[] {
  const roots = everywhere(document, FORMS).flatMap((form) => climb(root, form, onlyFinds(health)) ?? []);
  return [...new Set(roots)];
}

/** Reads the conversation in `from`. */
export function readConversation(from: Element, health: Health): Conversation {
  const people = peopleIn(from, health);
  const own = climb(me, from.ownerDocument.documentElement, onlyFinds(health));
  const rows = rowsIn(from, people, own, health);
  return { people, own, rows, thread: rows.findLast(({ urn }) => urn)?.urn?.thread ?? threadOfPage(from) };
}

/**
 * Whether the same nodes now show another conversation. False if the one before was not known yet, or its recipients
 * were still being chosen.
 */
export function isOther(before: Conversation, now: Conversation): boolean {
  if (before.thread !== undefined && now.thread !== undefined) return before.thread !== now.thread;
  if (before.people.isNew) return false;
  const [id] = before.people.ids;
  const [other] = now.people.ids;
  if (id !== undefined && other !== undefined) return id !== other;
  const [name] = before.people.names;
  const [another] = now.people.names;
  return name !== undefined && another !== undefined && name !== another;
}

/** The conversation id in the page's address. It is that of the message page, not of bubbles over it. */
function threadOfPage(from: Element): string | undefined {
  if (from.closest('[role="dialog"], .msg-overlay-conversation-bubble') !== null || from.closest('main') === null) {
    return undefined;
  }
  return threadInPath(from.ownerDocument.location.pathname);
}

/** The kind of a draft in this conversation: `other` if the author of the last message is not known. */
export function kindOf({ rows, people }: Conversation): Kind {
  const last = rows.at(-1);
  if (last === undefined) return people.isNew || people.names.length > 0 ? 'cold' : 'other';
  if (last.from === undefined) return 'other';
  return last.from === 'me' ? 'follow_up' : 'reply';
}

/** How many earlier messages a draft is compared with. */
const REMEMBERED = 12;

/** The latest messages, oldest first, back to the first whose author is not known. */
export function threadOf({ rows }: Conversation): readonly ThreadMessage[] {
  const recent = rows.slice(-REMEMBERED);
  const known = recent.slice(recent.findLastIndex(({ from }) => from === undefined) + 1);
  return known.flatMap(({ from, text }) => {
    const said = text();
    return from === undefined || said === '' ? [] : [{ from, text: said }];
  });
}
