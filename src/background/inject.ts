import browser, { type Runtime } from 'webextension-polyfill';
import gmail from '../content/coach-gmail.iife.ts?script&iife';
import drawnLinkedin from '../content/coach-linkedin.iife.ts?script&iife';
import linkedin from '../content/read-linkedin.iife.ts?script&iife';
import type { Settings } from '../journal/settings.ts';
import type { SiteId } from '../sites/site.ts';
import { siteOf } from './site-of.ts';

/**
 * Injects the coach of its site into the frame that asked for it. False where the rep has switched the site off; then
 * nothing is injected.
 */
export async function injectCoach(frame: Runtime.MessageSender, settings: Settings): Promise<boolean> {
  const tabId = frame.tab?.id;
  const site = siteOf(frame.url);
  if (tabId === undefined || site === null || site === 'practice' || !settings.sites[site]) return false;
  const scripts = { gmail, linkedin: settings.drawOnLinkedIn ? drawnLinkedin : linkedin };
  const target = { tabId, frameIds: [frame.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [scripts[site]] });
  return true;
}

/**
 * Puts the watchers into tabs that are open already: before the extension was installed, updated or reloaded, or before
 * a site was switched on; browsers do so only for pages opened later. Old copies in those tabs leave when the new one
 * announces itself.
 *
 * @param site only into tabs of this site; into all where it is left out
 */
export async function injectWatchers(site?: SiteId): Promise<void> {
  for (const { matches, js = [], all_frames: allFrames = false } of browser.runtime.getManifest().content_scripts ??
    []) {
    const url = matches.filter((match) => site === undefined || siteOf(match) === site);
    const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
    const injected = tabs.flatMap(({ id }) =>
      id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: js }),
    );
    await Promise.allSettled(injected);
  }
}
