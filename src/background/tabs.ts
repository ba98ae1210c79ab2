import browser from 'webextension-polyfill';
import type { Settings } from '../journal/settings.ts';
import type { FrameMessage } from '../messages/frame.ts';
import { COACHED_SITES, type CoachedSite } from '../sites/site.ts';
import { injectWatchers } from './inject.ts';
import { coachedSiteOf } from './site-of.ts';

/** Has every open draft judged again: in the tabs of coached sites and in the extension's own pages. */
export async function judgeAgain(): Promise<void> {
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  const own = browser.runtime.sendMessage({ type: 'repeat' } satisfies FrameMessage);
  // Tabs without the coach answer with an error, and so does having no page open: nothing to judge there.
  await Promise.allSettled([own, tellTabs(hosts, { type: 'repeat' })]);
}

/** The sites whose switches changed. */
export function switchedSites(before: Settings, after: Settings): readonly CoachedSite[] {
  return COACHED_SITES.filter(
    (site) =>
      before.sites[site] !== after.sites[site] ||
      (site === 'linkedin' && before.drawOnLinkedIn !== after.drawOnLinkedIn),
  );
}

/**
 * Applies a site's switch to open tabs. A coach that is no longer wanted leaves before the watcher comes that will ask
 * for another one. If the browser does not let the watcher in, the page has no coach.
 */
export async function switchSite(site: CoachedSite, before: Settings, after: Settings): Promise<void> {
  if (before.sites[site]) await tellTabs(hostsOf(site), { type: 'leave' });
  if (after.sites[site]) await injectWatchers(site);
}

function hostsOf(site: CoachedSite): string[] {
  return (browser.runtime.getManifest().host_permissions ?? []).filter((host) => coachedSiteOf(host) === site);
}

async function tellTabs(hosts: readonly string[], message: FrameMessage): Promise<void> {
  const tabs = hosts.length > 0 ? await browser.tabs.query({ url: [...hosts] }) : [];
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
