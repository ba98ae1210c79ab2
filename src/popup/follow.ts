import browser from 'webextension-polyfill';
import { type PopupMessage, VIEW_PORT, type ViewMessage } from '../messages/view.ts';

/**
 * Follows the tab in front of this window: `heard` is called with what is there, now and at every change, and when the
 * rep goes to another tab or page. Opens the line again whenever the background was stopped meanwhile.
 *
 * @returns sends a message about the draft in front
 */
export function followFront(heard: (told: Omit<PopupMessage, 'type'>) => void): (message: ViewMessage) => void {
  let port = connect();
  let tab: number | undefined;

  function connect(): browser.Runtime.Port {
    const opened = browser.runtime.connect({ name: VIEW_PORT });
    opened.onMessage.addListener((message) => heard(message as PopupMessage));
    opened.onDisconnect.addListener(() => {
      port = connect();
      watch(tab);
    });
    return opened;
  }

  function watch(next: number | undefined): void {
    tab = next;
    if (tab !== undefined) port.postMessage({ type: 'watch', tab } satisfies ViewMessage);
  }

  async function start(): Promise<void> {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    watch(front?.id);
    // Of another window: there another panel follows.
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId === front?.windowId) watch(tabId);
    });
    browser.tabs.onUpdated.addListener((changed, { status }) => {
      if (changed === tab && status === 'complete') watch(tab);
    });
  }

  void start();
  return (message) => port.postMessage(message);
}
