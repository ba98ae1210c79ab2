import type { CoachMessage, DraftMessage, RepliesMessage, SendMessage } from './draft.ts';
import { lazyPort } from './lazy-port.ts';

/** The page's end of the draft port. */
export interface DraftLine {
  /**
   * Sends a message, connecting first where needed.
   * The last step of each send, and replies that were seen, are kept and repeated until the background has answered that
   * they are stored: when the line breaks, and while it holds at growing intervals, since storage may refuse them under a
   * background that stays awake. A question is asked again when the line breaks before its answer.
   */
  post(message: DraftMessage): void;
}

/** How often in a row a broken line is opened again on its own for what is unanswered. */
const RETRIES = 3;

/** How long a step or a reply may go unanswered before it is said again, milliseconds; each time twice as long, up to the longest. */
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
  /** The last question of each draft, until its answer. */
  const asked = new Map<string, DraftMessage & { readonly seq: number }>();
  let retries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const repeat = (): void => {
    for (const message of unanswered.values()) port.post(message);
  };

  /** Only while something is unanswered: a page without it has no timer. */
  const sayAgain = (wait: number): void => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      repeat();
      sayAgain(Math.min(2 * wait, LONGEST));
    }, wait);
  };

  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const settle = (message: CoachMessage): void => {
    retries = 0;
    if (message.type === 'recorded') {
      const last = unanswered.get(message.send);
      if (last?.type === 'send' && last.state === message.state) unanswered.delete(message.send);
    } else if (message.type === 'noted') unanswered.delete(message.id);
    else {
      if ('seq' in message && asked.get(message.draft)?.seq === message.seq) asked.delete(message.draft);
      heard(message);
    }
    if (unanswered.size === 0) rest();
  };

  const broke = (): void => {
    if (unanswered.size + asked.size === 0 || retries++ >= RETRIES) return;
    repeat();
    for (const message of asked.values()) port.post(message);
  };
  const port = lazyPort(settle, broke, orphaned, signal);

  // Browsers close the port of a page that they keep for the way back; Chromium does not tell this end.
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    port.close();
    repeat();
  };
  addEventListener('pageshow', returned, { signal });
  signal.addEventListener('abort', () => {
    rest();
    port.close();
  });

  return {
    post(message) {
      if (message.type === 'send' || message.type === 'replies') {
        unanswered.set(message.type === 'send' ? message.send : message.id, message);
        sayAgain(AGAIN);
      }
      if (message.type === 'draft') asked.set(message.draft, message);
      else if (message.type === 'unreadable' || message.type === 'gone') asked.delete(message.draft);
      port.post(message);
    },
  };
}
