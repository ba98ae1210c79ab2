import browser, { type Runtime } from 'webextension-polyfill';
import { type CoachMessage, DRAFT_PORT, type DraftMessage } from './draft.ts';

/** A port to the background that opens by itself: with the first message, and with the next one after it broke. */
export interface LazyPort {
  /** Sends a message. A stopped background is woken by it. */
  post(message: DraftMessage): void;
  close(): void;
}

/**
 * @param heard called with each message of the background
 * @param broke called when the other end has gone, and the extension is still there
 * @param orphaned called when the extension was reloaded or removed under this page
 */
export function lazyPort(
  heard: (message: CoachMessage) => void,
  broke: () => void,
  orphaned: () => void,
  signal: AbortSignal,
): LazyPort {
  let port: Runtime.Port | undefined;

  const connected = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: DRAFT_PORT });
    opened.onMessage.addListener((message) => heard(message as CoachMessage));
    opened.onDisconnect.addListener(() => ended(opened));
    return opened;
  };

  const ended = (gone: Runtime.Port): void => {
    // The end of a port may be told when another has taken its place.
    if (gone !== port) return;
    port = undefined;
    if (signal.aborted) return;
    if (alive()) broke();
    else orphaned();
  };

  return {
    post(message) {
      if (signal.aborted) return;
      if (!alive()) return orphaned();
      port ??= connected();
      try {
        port.postMessage(message);
      } catch {
        // The other end went away and its event has not arrived yet: a fresh port reaches a fresh background.
        port = connected();
        port.postMessage(message);
      }
    },
    close() {
      const old = port;
      port = undefined;
      // A port outlived by its extension is closed already, and throws.
      if (alive()) old?.disconnect();
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
