import type { Channel } from '../../engine/types.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import type { Reading, Surface } from '../site.ts';
import { kindOf, readConversation, threadOf } from './conversation.ts';
import { invitationIn } from './invitation.ts';
import { subject } from './selectors.ts';

/** Where a draft is written, and what is around it. */
export interface Place {
  readonly body: HTMLElement;
  /** The form of a message, the dialog of an invitation. */
  readonly form: Element;
  /** The conversation around the form; undefined where it cannot be told from others. */
  readonly root: Element | undefined;
  readonly isNote: boolean;
}

/** A message with a subject is an InMail. */
export function surfaceOf({ form, isNote }: Place, health: Health): Surface {
  if (isNote) return 'note';
  return climb(subject, form, onlyFinds(health)) === undefined ? 'message' : 'inmail';
}

/** What the engine calls what is written in a place. */
export function channelOf(surface: Surface): Channel {
  if (surface === 'note') return 'linkedin_note';
  return surface === 'inmail' ? 'inmail' : 'linkedin_message';
}

/** Reads what stands around the text of a draft. */
export function readAround(place: Place, text: string, health: Health): Reading {
  const { body, root, isNote } = place;
  if (!body.isConnected) return { ok: false, reason: 'gone' };
  if (root === undefined) return { ok: false, reason: 'ambiguous' };
  return isNote ? readNote(root, text, health) : readMessage(place, root, text, health);
}

function readMessage(place: Place, root: Element, body: string, health: Health): Reading {
  const surface = surfaceOf(place, health);
  const conversation = readConversation(root, health);
  const { people, own, thread } = conversation;
  const messages = threadOf(conversation);
  const [name] = people.names.length === 1 ? people.names : [];
  const title = people.headline;
  return {
    ok: true,
    input: {
      channel: channelOf(surface),
      kind: kindOf(conversation),
      subject: surface === 'inmail' ? subjectOf(place.form, health) : null,
      body,
      ...(own === undefined ? {} : { sender: { name: own } }),
      ...(name === undefined ? {} : { recipient: { name, ...(title === null ? {} : { title }) } }),
      ...(messages.length === 0 ? {} : { thread: messages }),
    },
    correspondence: { recipients: people.ids, thread: thread ?? null },
  };
}

function subjectOf(form: Element, health: Health): string | null {
  const field = climb(subject, form, onlyFinds(health));
  return field !== undefined && 'value' in field ? String(field.value).trim() : null;
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
