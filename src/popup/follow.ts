import browser from 'webextension-polyfill';
import type { PopupMessage, ViewMessage } from '../messages/view.ts';
import { viewLine } from '../messages/view-line.ts';

/**
 * Follows the active tab of this window: calls `heard` with what is there, now, at every change, and when the rep goes
 * to another tab or page.
 *
 * @returns a function that sends a message about the draft in front
 */
export function followFront(heard: (told: Omit<PopupMessage, 'type'>) => void): (message: ViewMessage) => void {
  const line = viewLine(heard);
  let tab: number | undefined;

  function watch(next: number | undefined): void {
    tab = next;
    if (tab !== undefined) line.watch(tab);
  }

  async function start(): Promise<void> {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    watch(front?.id);
    // Tabs of another window are followed by the panel there.
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId === front?.windowId) watch(tabId);
    });
    browser.tabs.onUpdated.addListener((changed, { status }) => {
      if (changed === tab && status === 'complete') watch(tab);
    });
  }

  void start();
  return line.post;
}
