import type { Kind, ThreadMessage } from '../../engine/types.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import { me, type People, peopleIn } from './people.ts';
import { type Row, rowsIn } from './rows.ts';
import { threadInPath } from './urn.ts';

/** All that is read of a conversation beside the draft in it. */
export interface Conversation {
  readonly people: People;
  readonly rows: readonly Row[];
  /** Own name, where the page shows it. */
  readonly own: string | undefined;
  /** The conversation's id; undefined while it has none, and where the page does not show it. */
  readonly thread: string | undefined;
}

export function readConversation(root: Element, health: Health): Conversation {
  const people = peopleIn(root, health);
  const own = climb(me, root.ownerDocument.documentElement, onlyFinds(health));
  const rows = rowsIn(root, people, own, health);
  return { people, own, rows, thread: rows.findLast(({ urn }) => urn)?.urn?.thread ?? threadOfPage(root) };
}

/**
 * True when the same nodes show another conversation than before. One that was not known yet, or whose recipients are
 * still being chosen, becomes known instead.
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

/** The address names the conversation of the message page, not those in bubbles over it. */
function threadOfPage(root: Element): string | undefined {
  if (root.closest('[role="dialog"], .msg-overlay-conversation-bubble') !== null || root.closest('main') === null) {
    return undefined;
  }
  return threadInPath(root.ownerDocument.location.pathname);
}

/** What a draft in this conversation is. One whose last message has no known author is left alone. */
export function kindOf({ rows, people }: Conversation): Kind {
  const last = rows.at(-1);
  if (last === undefined) return people.isNew || people.names.length > 0 ? 'cold' : 'other';
  if (last.from === undefined) return 'other';
  return last.from === 'me' ? 'follow_up' : 'reply';
}

/** How many messages back a draft is held against. */
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
