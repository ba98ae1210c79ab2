import { typedIn } from '../dom.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import type { Reading, Surface } from '../site.ts';
import { channelOf } from './channel.ts';
import { type Conversation, kindOf, readConversation, threadOf } from './conversation.ts';
import { invitationIn } from './invitation.ts';
import { subject } from './selectors.ts';

/** The elements of a draft's composer. */
export interface Place {
  readonly body: HTMLElement;
  /** The form of a message, the dialog of an invitation. */
  readonly form: Element;
  /** The conversation around the form; undefined if it cannot be told from others. */
  readonly root: Element | undefined;
  readonly isNote: boolean;
}

/** A message with a subject is an InMail. */
export function surfaceOf({ form, isNote }: Place, health: Health): Surface {
  if (isNote) return 'note';
  return climb(subject, form, onlyFinds(health)) === undefined ? 'message' : 'inmail';
}

/** The conversation a draft is in; undefined for a note, or if it cannot be told from others. */
export function conversationOf({ root, isNote }: Place, health: Health): Conversation | undefined {
  return root === undefined || isNote ? undefined : readConversation(root, health);
}

/** Reads everything about a draft but its text. `conversation` comes from `conversationOf`. */
export function readAround(
  place: Place,
  text: string,
  conversation: Conversation | undefined,
  health: Health,
): Reading {
  const { body, root, isNote } = place;
  if (!body.isConnected) return { ok: false, reason: 'gone' };
  if (isNote && root !== undefined) return readNote(root, text, health);
  if (conversation === undefined) return { ok: false, reason: 'ambiguous' };
  return readMessage(place, text, conversation, health);
}

function readMessage(place: Place, body: string, conversation: Conversation, health: Health): Reading {
  const surface = surfaceOf(place, health);
  const { people, own, thread } = conversation;
  const messages = threadOf(conversation);
  const [name] = people.names.length === 1 ? people.names : [];
  const title = people.headline;
  return {
    ok: true,
    input: {
      channel: channelOf(surface),
      kind: kindOf(conversation),
      subject: surface === 'inmail' ? typedIn(climb(subject, place.form, onlyFinds(health))) : null,
      body,
      ...(own === undefined ? {} : { sender: { name: own } }),
      ...(name === undefined ? {} : { recipient: { name, ...(title === null ? {} : { title }) } }),
      ...(messages.length === 0 ? {} : { thread: messages }),
    },
    correspondence: { recipients: people.ids, thread: thread ?? null },
  };
}

function readNote(dialog: Element, body: string, health: Health): Reading {
  const { name, slug, limit } = invitationIn(dialog, health);
  return {
    ok: true,
    input: {
      channel: channelOf('note'),
      kind: 'cold',
      subject: null,
      body,
      ...(name === undefined ? {} : { recipient: { name } }),
    },
    correspondence: { recipients: slug === undefined ? [] : [slug], thread: null },
    ...(limit === undefined ? {} : { limit }),
  };
}
