import type { Kind } from '../../engine/types.ts';
import type { Surface } from '../site.ts';
import { syncId } from './ids.ts';
import type { Person } from './people.ts';
import { hiddenValue } from './selectors.ts';
import { type Message, threadIds } from './thread.ts';

/** The icon beside the recipients: a reply to all, a reply, a forward. */
const REPLY_ICON = 'img.mK, img.mL';
const FORWARD_ICON = 'img.mI';
const QUOTE = '.gmail_quote, .gmail_quote_container, blockquote';

/** What the composer is for. Gmail writes `Re:` and `Fwd:` in every language. */
export function surfaceOf(root: Element, subject: string): Surface {
  const quoted = root.querySelector(QUOTE) !== null || hiddenValue(root, 'uet') !== '';
  if (root.querySelector(FORWARD_ICON) !== null || (/^fwd:/i.test(subject) && (quoted || isInline(root)))) {
    return 'forward';
  }
  const answers =
    syncId(hiddenValue(root, 'rm'), 'msg') !== undefined ||
    root.querySelector(REPLY_ICON) !== null ||
    isInline(root) ||
    (quoted && /^re:/i.test(subject));
  return answers ? 'reply' : 'compose';
}

/** In the conversation itself, rather than in a window over it. */
function isInline(root: Element): boolean {
  return conversationAround(root) !== undefined;
}

/** The conversation view that contains the composer. */
export function conversationAround(root: Element): Element | undefined {
  if (root.closest('[role="dialog"]') !== null) return undefined;
  const view = root.closest('[role="main"]') ?? root.closest('[role="list"]');
  return view && hasMessageBeside(root, view) ? view : undefined;
}

/** Signs of a message: one match is enough to know that there are messages. */
const MESSAGE = '.gD[email], [data-message-id], [data-legacy-message-id], .a3s, .adn';

function hasMessageBeside(root: Element, view: ParentNode): boolean {
  // Nearly always the first: a view holds thousands of nodes, and this is asked after each pause in typing.
  const first = view.querySelector(MESSAGE);
  if (first === null || !root.contains(first)) return first !== null;
  return [...view.querySelectorAll(MESSAGE)].some((message) => !root.contains(message));
}

/** Whether there are messages on the page but no view that an id identifies. */
export function isUnclear(root: Element): boolean {
  const { ownerDocument: document } = root;
  const views = [...document.querySelectorAll('[role="main"]')];
  return !views.some((view) => threadIds(view).length > 0) && hasMessageBeside(root, document);
}

/**
 * The kind of message. A reply to one's own last message is a follow-up: it is recognised by the rep's addresses or, if
 * these are not known, by whether the last writer is a recipient. A forward, and a conversation that is on the page but
 * cannot be read (`unclear`), is left alone.
 */
export function kindOf(
  surface: Surface,
  unclear: () => boolean,
  messages: readonly Message[],
  own: ReadonlySet<string>,
  to: readonly Person[],
): Kind {
  if (surface === 'compose') return 'cold';
  if (surface === 'forward') return 'other';
  const last = messages.at(-1)?.from.address;
  if (last === undefined) return unclear() ? 'other' : 'reply';
  if (own.has(last)) return 'follow_up';
  if (to.some(({ address }) => address === last)) return 'reply';
  return own.size > 0 ? 'reply' : 'other';
}
