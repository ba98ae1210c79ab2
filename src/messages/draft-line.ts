import browser, { type Runtime } from 'webextension-polyfill';
import { type CoachMessage, DRAFT_PORT, type DraftMessage, type RepliesMessage, type SendMessage } from './draft.ts';

/** The page's end of the draft port. */
export interface DraftLine {
  /**
   * Sends a message, connecting first where needed. A stopped background is woken by it.
   * The last step of each send, and replies that were seen, are kept and repeated until the background has answered that
   * they are stored: when the line breaks, and while it holds at growing intervals, since storage may refuse them under a
   * background that stays awake.
   */
  post(message: DraftMessage): void;
}

/** How often in a row a broken line is opened again on its own for what is unanswered. */
const RETRIES = 3;

/** How long either may go unanswered before it is said again, milliseconds; twice as long each time, up to the longest. */
const AGAIN = 10_000;
const LONGEST = 300_000;

/**
 * Opens the line lazily: no port, and so no awake background, before the first message.
 *
 * @param heard called with each message of the background
 * @param orphaned called once when the extension was reloaded or removed under this page: leave without a trace
 */
export function draftLine(
  heard: (message: CoachMessage) => void,
  orphaned: () => void,
  signal: AbortSignal,
): DraftLine {
  /** By the id of the send, or of the message. */
  const unanswered = new Map<string, SendMessage | RepliesMessage>();
  let port: Runtime.Port | undefined;
  let retries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Only while something is unanswered: a page without it has no timer. */
  const sayAgain = (wait: number): void => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const message of unanswered.values()) deliver(message);
      sayAgain(Math.min(2 * wait, LONGEST));
    }, wait);
  };

  const settle = (message: CoachMessage): void => {
    retries = 0;
    if (message.type === 'recorded') {
      const last = unanswered.get(message.send);
      if (last?.type === 'send' && last.state === message.state) unanswered.delete(message.send);
    } else if (message.type === 'noted') unanswered.delete(message.id);
    else heard(message);
    if (unanswered.size === 0) rest();
  };

  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const lost = (gone: Runtime.Port): void => {
    // The end of a port may be told when another has taken its place.
    if (gone !== port) return;
    port = undefined;
    if (signal.aborted) return;
    if (!alive()) orphaned();
    else if (unanswered.size > 0 && retries++ < RETRIES) for (const message of unanswered.values()) deliver(message);
  };

  const connected = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: DRAFT_PORT });
    opened.onMessage.addListener((message) => settle(message as CoachMessage));
    opened.onDisconnect.addListener(() => lost(opened));
    return opened;
  };

  const deliver = (message: DraftMessage): void => {
    if (signal.aborted) return;
    if (!alive()) {
      orphaned();
      return;
    }
    port ??= connected();
    try {
      port.postMessage(message);
    } catch {
      // The other end went away and its event has not arrived yet: a fresh port reaches a fresh background.
      port = connected();
      port.postMessage(message);
    }
  };

  const close = (): void => {
    const old = port;
    port = undefined;
    // A port outlived by its extension is closed already, and throws.
    if (alive()) old?.disconnect();
  };

  // The port of a page that is kept for the way back is closed, in Chromium without a word to this end of it.
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    close();
    for (const message of unanswered.values()) deliver(message);
  };
  addEventListener('pageshow', returned, { signal });
  signal.addEventListener('abort', () => {
    rest();
    close();
  });

  return {
    post(message) {
      if (message.type === 'send' || message.type === 'replies') {
        unanswered.set(message.type === 'send' ? message.send : message.id, message);
        sayAgain(AGAIN);
      }
      deliver(message);
    },
  };
}

/** False once the extension was reloaded, updated or removed while this page stayed open. */
function alive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
