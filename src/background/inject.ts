import browser, { type Runtime } from 'webextension-polyfill';
import coach from '../content/coach.iife.ts?script&iife';

/** Injects the coach into the frame that asked for it. */
export async function injectCoach(sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [sender.frameId ?? 0] }, files: [coach] });
}

/**
 * Puts the watcher into the tabs that were open before the extension was installed, updated or reloaded; browsers do
 * so only for pages opened later. Old copies in those tabs leave when the new one announces itself.
 */
export async function injectWatchers(): Promise<void> {
  for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.allSettled(
      tabs.map(
        ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: js ?? [] }),
      ),
    );
  }
}
