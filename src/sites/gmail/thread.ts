import { outermost } from '../dom.ts';
import { climb, type Health, type Ladder, within } from '../ladder.ts';
import { mapText } from '../text-map.ts';
import { fromLegacy, syncId } from './ids.ts';
import { type Person, person } from './people.ts';
import { receivedText } from './text-rules.ts';

/** A message of an open conversation. */
export interface Message {
  readonly element: Element;
  readonly from: Person;
  /** Its sync id; undefined for drafts and for collapsed messages. */
  readonly id: string | undefined;
  /** The draft id it was written under in this account, which a sent message keeps; undefined for those of others. */
  readonly draft: string | undefined;
  /** Without quotes; null while the message is collapsed and shows a snippet only. */
  readonly text: string | null;
}

/** The messages of a conversation in document order. The counter of hidden messages matches none of these rungs. */
const items: Ladder<readonly Element[]> = {
  name: 'gmail.messages',
  rungs: [
    { name: 'list-items', find: (from) => outermost(from, '[role="listitem"]') },
    { name: 'ids', find: (from) => outermost(from, '[data-message-id]') },
    { name: 'adn', find: (from) => outermost(from, '.adn, .adf') },
  ],
};

const sender: Ladder<Person> = {
  name: 'gmail.sender',
  rungs: [
    { name: 'gd', find: (from) => named(from.querySelector('.gD[email]')) },
    // The first address of a message head is its sender's.
    { name: 'email', find: (from) => named(from.querySelector('span[email]')) },
  ],
};

const messageBody: Ladder<Element> = {
  name: 'gmail.message-body',
  rungs: [within('a3s', '.a3s'), within('ii', '.ii.gt')],
};

/**
 * The messages in `view`; empty if one of them cannot be read, since the rest would be misleading. Drafts are left out.
 * (An inline composer lies within the message it answers.)
 */
export function messagesIn(view: Element, composer: Element | null, health: Health): readonly Message[] {
  const elements = (climb(items, view, health) ?? []).filter((element) => !isDraft(element, composer));
  const messages = elements.map((element) => read(element, health));
  return messages.every((message) => message !== undefined) ? messages : [];
}

function read(element: Element, health: Health): Message | undefined {
  const from = climb(sender, element, health);
  if (from === undefined) return undefined;
  const body = climb(messageBody, element, health);
  return { element, from, ...idsOf(element), text: body ? textOf(body) : null };
}

/** A cache of texts, with the body's content when they were read: a conversation is long and hardly changes. */
const texts = new WeakMap<Element, { readonly raw: string; readonly text: string }>();

function textOf(body: Element): string {
  const raw = body.textContent ?? '';
  const before = texts.get(body);
  if (before?.raw === raw) return before.text;
  const text = mapText(body, receivedText).text.trim();
  texts.set(body, { raw, text });
  return text;
}

/** Sent and received messages have a legacy id when open, and no id at all when collapsed. */
function isDraft(element: Element, composer: Element | null): boolean {
  if (composer?.contains(element)) return true;
  if (element.matches(WITH_ID) || element.querySelector(WITH_ID) !== null) return false;
  return (
    element.hasAttribute('data-message-id') ||
    element.querySelector('[data-message-id]') !== null ||
    (composer !== null && element.contains(composer))
  );
}

function idsOf(element: Element): Pick<Message, 'id' | 'draft'> {
  const holder = element.matches(WITH_ID) ? element : element.querySelector(WITH_ID);
  const sync = syncId(holder?.getAttribute('data-message-id'), 'msg');
  const id = fromLegacy(holder?.getAttribute('data-legacy-message-id'), 'msg') ?? sync;
  return { id, draft: sync?.startsWith('msg-a:') ? sync : undefined };
}

const WITH_ID = '[data-legacy-message-id]';

/** All names the open conversation in `view` goes by. */
export function threadIds(view: Element): readonly string[] {
  const title = view.querySelector('h2[data-legacy-thread-id], h2[data-thread-perm-id]');
  const ids = [
    syncId(title?.getAttribute('data-thread-perm-id'), 'thread'),
    fromLegacy(title?.getAttribute('data-legacy-thread-id'), 'thread'),
  ];
  return [...new Set(ids.flatMap((id) => id ?? []))];
}

function named(element: Element | null): Person | undefined {
  return person(element?.getAttribute('email'), element?.getAttribute('name') ?? element?.getAttribute('data-name'));
}
