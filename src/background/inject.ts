import browser, { type Runtime } from 'webextension-polyfill';
import gmail from '../content/coach-gmail.iife.ts?script&iife';
import linkedin from '../content/read-linkedin.iife.ts?script&iife';
import { siteOf } from './site-of.ts';

const SCRIPTS = { gmail, linkedin };

/** Injects the coach of its site into the frame that asked for it. */
export async function injectCoach(sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  const site = siteOf(sender.url);
  if (tabId === undefined || site === null || site === 'practice') return;
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [SCRIPTS[site]] });
}

/**
 * Puts the watchers into the tabs that were open before the extension was installed, updated or reloaded; browsers do
 * so only for pages opened later. Old copies in those tabs leave when the new one announces itself.
 */
export async function injectWatchers(): Promise<void> {
  for (const { matches, js = [], all_frames: allFrames = false } of browser.runtime.getManifest().content_scripts ??
    []) {
    const tabs = await browser.tabs.query({ url: matches });
    const injected = tabs.flatMap(({ id }) =>
      id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: js }),
    );
    await Promise.allSettled(injected);
  }
}
