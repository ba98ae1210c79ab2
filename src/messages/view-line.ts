import browser, { type Runtime } from 'webextension-polyfill';
import { type PopupMessage, VIEW_PORT, type ViewMessage } from './view.ts';

/** The page's end of the view port. */
export interface ViewLine {
  /** Has what is in front in a tab told from now on. */
  watch(tab: number): void;
  post(message: ViewMessage): void;
}

/** Opens the line, and again, on the same tab, whenever the background was stopped meanwhile. */
export function viewLine(heard: (told: PopupMessage) => void): ViewLine {
  let port = connect();
  let watched: number | undefined;

  function connect(): Runtime.Port {
    const opened = browser.runtime.connect({ name: VIEW_PORT });
    opened.onMessage.addListener((message) => heard(message as PopupMessage));
    opened.onDisconnect.addListener(() => {
      port = connect();
      if (watched !== undefined) line.watch(watched);
    });
    return opened;
  }

  const line: ViewLine = {
    watch(tab) {
      watched = tab;
      line.post({ type: 'watch', tab });
    },
    post: (message) => port.postMessage(message),
  };
  return line;
}
