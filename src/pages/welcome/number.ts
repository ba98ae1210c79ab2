import browser from 'webextension-polyfill';
import { type PopupMessage, VIEW_PORT, type ViewMessage } from '../../messages/view.ts';

/** Calls `heard` with each number, 0-100, of the draft in this tab, as the popup would show it. */
export async function followNumber(heard: (focus: number) => void): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab.id === undefined) return;
  const port = browser.runtime.connect({ name: VIEW_PORT });
  port.onMessage.addListener((message) => {
    const { view } = message as PopupMessage;
    if (view.state === 'draft' && view.review.focus !== null) heard(view.review.focus);
  });
  // The background was stopped: the same again, so that it is there when the rep writes on.
  port.onDisconnect.addListener(() => void followNumber(heard));
  port.postMessage({ type: 'watch', tab: tab.id } satisfies ViewMessage);
}
