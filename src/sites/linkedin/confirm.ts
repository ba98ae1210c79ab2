import type { Conversation } from './conversation.ts';
import type { Row } from './rows.ts';
import { fold } from './text.ts';

/** A press of Send that is not settled yet, with the conversation as it was then. */
export interface Pressed {
  /** The text, folded (`fold`). */
  readonly text: string;
  /** When, ms since the epoch. */
  readonly at: number;
  readonly thread: string | undefined;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Ids of the messages that were there. */
  readonly known: ReadonlySet<string>;
  /** When the newest of them was sent, by the server's clock; null where there was none. */
  readonly newest: number | null;
}

/** How far the machine's clock may be off if no earlier message shows the server's, ms. */
const SKEW_MS = 10 * 60_000;

export function press(conversation: Conversation, text: string, at: number): Pressed {
  const { people, rows, thread } = conversation;
  const urns = rows.flatMap(({ urn }) => urn ?? []);
  return {
    text: fold(text),
    at,
    thread,
    ids: people.ids,
    names: people.names,
    known: new Set(urns.map(({ id }) => id)),
    newest: urns.length === 0 ? null : Math.max(...urns.map((urn) => urn.at)),
  };
}

/** Whether a conversation, perhaps redrawn, is the one in which Send was pressed. */
export function isSame(pressed: Pressed, { thread, people }: Conversation): boolean {
  if (pressed.thread !== undefined && thread !== undefined) return pressed.thread === thread;
  const [id] = pressed.ids;
  const [other] = people.ids;
  if (id !== undefined && other !== undefined) return id === other;
  return pressed.names.length > 0 && listed(pressed.names) === listed(people.names);
}

/**
 * The server's ids of the messages that may be the pressed one: by the rep, accepted by the server since, with the same
 * words. Excludes messages with unknown author, messages the server has not accepted yet, and history loaded since.
 */
export function takenSince(pressed: Pressed, rows: readonly Row[]): readonly string[] {
  const ids = rows.flatMap(({ urn, from, text }) => {
    if (from !== 'me' || urn === undefined || pressed.known.has(urn.id)) return [];
    const isLater = pressed.newest === null ? Math.abs(urn.at - pressed.at) < SKEW_MS : urn.at > pressed.newest;
    return isLater && fold(text()) === pressed.text ? [urn.id] : [];
  });
  return [...new Set(ids)];
}

function listed(names: readonly string[]): string {
  return names
    .map((name) => name.toLowerCase())
    .sort()
    .join('\n');
}
