import browser from 'webextension-polyfill';
import type { PopupMessage, ViewMessage } from '../../src/messages/view.ts';

/** A line of a popup, panel or first run, with its other end in the test's hands. */
interface FakeLine {
  readonly posted: ViewMessage[];
  say: (told: Partial<PopupMessage> & Pick<PopupMessage, 'view'>) => void;
  close: () => void;
}

/** Has the lines to the background be fake ones; gives those that are opened from here on. */
export function fakeViewLines(): readonly FakeLine[] {
  const lines: FakeLine[] = [];
  const connect = () => {
    const line: FakeLine = { posted: [], say: () => {}, close: () => {} };
    lines.push(line);
    return {
      postMessage: (message: ViewMessage) => line.posted.push(message),
      onMessage: { addListener: (listener: FakeLine['say']) => (line.say = listener) },
      onDisconnect: { addListener: (listener: FakeLine['close']) => (line.close = listener) },
    };
  };
  Object.assign(browser.runtime, { connect });
  return lines;
}
