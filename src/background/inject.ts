import browser, { type Runtime } from 'webextension-polyfill';
import gmail from '../content/coach-gmail.iife.ts?script&iife';
import drawnLinkedin from '../content/coach-linkedin.iife.ts?script&iife';
import linkedin from '../content/read-linkedin.iife.ts?script&iife';
import gmailReader from '../content/replies-gmail.iife.ts?script&iife';
import linkedinReader from '../content/replies-linkedin.iife.ts?script&iife';
import type { Settings } from '../journal/settings.ts';
import type { CoachedSite, SiteId } from '../sites/site.ts';
import { coachedSiteOf } from './site-of.ts';

/**
 * Injects its site's coach into the frame that asked for it. False, without injecting, if the rep has switched the site
 * off.
 */
export async function injectCoach(frame: Runtime.MessageSender, settings: Settings): Promise<boolean> {
  const site = coachedSite(frame, settings);
  return site !== null && inject(frame, { gmail, linkedin: settings.drawOnLinkedIn ? drawnLinkedin : linkedin }[site]);
}

/** Injects the reader of replies in the same way. Also false if no replies are awaited on its site. */
export async function injectReader(
  frame: Runtime.MessageSender,
  settings: Settings,
  awaits: (site: SiteId) => Promise<boolean>,
): Promise<boolean> {
  const site = coachedSite(frame, settings);
  if (site === null || !(await awaits(site))) return false;
  return inject(frame, { gmail: gmailReader, linkedin: linkedinReader }[site]);
}

/** The site of a frame, unless the rep has switched it off. */
function coachedSite(frame: Runtime.MessageSender, settings: Settings): CoachedSite | null {
  const site = coachedSiteOf(frame.url);
  return site && settings.sites[site] ? site : null;
}

async function inject({ tab, frameId = 0 }: Runtime.MessageSender, file: string): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
  return true;
}

/**
 * Puts the watchers into tabs that were open before the extension was installed, updated or reloaded, or before a site
 * was switched on; browsers do so only for pages opened later. Old copies in those tabs leave when the new one
 * announces itself.
 *
 * @param site only into tabs of this site; into all if absent
 */
export async function injectWatchers(site?: CoachedSite): Promise<void> {
  for (const { matches, js = [], all_frames: allFrames = false } of browser.runtime.getManifest().content_scripts ??
    []) {
    const url = matches.filter((match) => site === undefined || coachedSiteOf(match) === site);
    const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
    const injected = tabs.flatMap(({ id }) =>
      id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: js }),
    );
    await Promise.allSettled(injected);
  }
}
