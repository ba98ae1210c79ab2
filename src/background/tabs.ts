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
  // A tab without the coach, and no page open, answer with an error: there is nothing to judge there.
  await Promise.allSettled([own, tellTabs(hosts, { type: 'repeat' })]);
}

/** Carries switches of the sites into the tabs that are open. Resolves with the sites concerned. */
export async function switchSites(before: Settings, after: Settings): Promise<readonly CoachedSite[]> {
  const changed = COACHED_SITES.filter(
    (site) =>
      before.sites[site] !== after.sites[site] ||
      (site === 'linkedin' && before.drawOnLinkedIn !== after.drawOnLinkedIn),
  );
  for (const site of changed) {
    // A new watcher makes the old coach leave and asks for the one that is wanted now.
    if (after.sites[site]) await injectWatchers(site);
    else await tellTabs(hostsOf(site), { type: 'leave' });
  }
  return changed;
}

function hostsOf(site: CoachedSite): string[] {
  return (browser.runtime.getManifest().host_permissions ?? []).filter((host) => coachedSiteOf(host) === site);
}

async function tellTabs(hosts: readonly string[], message: FrameMessage): Promise<void> {
  const tabs = hosts.length > 0 ? await browser.tabs.query({ url: [...hosts] }) : [];
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
