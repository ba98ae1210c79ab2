import browser from 'webextension-polyfill';
import { type DraftLine, draftLine } from '../messages/draft-line.ts';
import type { FrameMessage } from '../messages/frame.ts';
import type { Site } from '../sites/site.ts';

/** Tells the background of the replies seen on a page, until aborted. */
export function reportReplies(watch: Site['watchReplies'], line: DraftLine, signal: AbortSignal): void {
  watch?.((replies) => {
    const told = replies.map(({ message: _, ...reply }) => reply);
    line.post({ type: 'replies', id: crypto.randomUUID(), replies: told });
  }, signal);
}

/**
 * Does that alone, in a page without sessions.
 *
 * @param leave called when the extension went away under this page, or the rep switched the site off
 */
export function startReading(watch: Site['watchReplies'], signal: AbortSignal, leave: () => void): void {
  const told = (message: unknown): void => {
    if ((message as FrameMessage).type === 'leave') leave();
  };
  browser.runtime.onMessage.addListener(told);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(told));
  reportReplies(
    watch,
    draftLine(() => undefined, leave, signal),
    signal,
  );
}
