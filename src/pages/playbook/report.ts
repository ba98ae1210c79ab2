import browser from 'webextension-polyfill';
import { readSettings } from '../../journal/change-settings.ts';
import { readDisputes } from '../../journal/disputes.ts';
import { openReader } from '../../journal/reader.ts';
import type { FrameMessage, SiteHealth } from '../../messages/frame.ts';

const { local } = browser.storage;

/**
 * What helps to find out why Outward does not work somewhere, as text to be passed on: versions, switches, which lookups
 * work in the open tabs, disputed rules, trouble with storage. Nothing the rep wrote, no name, no address.
 */
export async function makeReport(): Promise<string> {
  const [settings, disputes, problems, tabs] = await Promise.all([
    readSettings(local),
    readDisputes(local),
    openReader(local, Date.now).problems(),
    healthOfTabs(),
  ]);
  const { rulesOff, rulesOn, sites, drawOnLinkedIn, ownFocus, marks, selfCheck, floor, sync, keepMonths } = settings;
  const report = {
    outward: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    settings: { rulesOff, rulesOn, sites, drawOnLinkedIn, ownFocus, marks, selfCheck, floor, sync, keepMonths },
    disputes,
    problems,
    tabs,
  };
  return JSON.stringify(report, null, 2);
}

/** How the lookups fare in each open tab with the coach in it. */
async function healthOfTabs(): Promise<readonly SiteHealth[]> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  const message: FrameMessage = { type: 'health' };
  const asked = tabs.map(({ id = -1 }): Promise<SiteHealth | undefined> => browser.tabs.sendMessage(id, message));
  // A tab without the coach does not answer, or, where replies are read, with nothing.
  const answers = await Promise.all(asked.map((answer) => answer.catch(() => undefined)));
  return answers.filter((health) => health !== undefined);
}
