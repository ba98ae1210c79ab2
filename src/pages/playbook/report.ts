import browser from 'webextension-polyfill';
import { readSettings } from '../../journal/change-settings.ts';
import { readDisputes } from '../../journal/disputes.ts';
import { openReader } from '../../journal/reader.ts';
import type { FrameMessage, SiteHealth } from '../../messages/frame.ts';

const { local } = browser.storage;

/**
 * A report for finding out why Outward does not work somewhere: versions, switches, which lookups work in the open
 * tabs, disputed rules, storage problems. Nothing the rep wrote, no name, no address.
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

/** The lookup counts of each open tab with the coach in it. */
async function healthOfTabs(): Promise<readonly SiteHealth[]> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  const message: FrameMessage = { type: 'health' };
  const asked = tabs.map(({ id = -1 }): Promise<SiteHealth | undefined> => browser.tabs.sendMessage(id, message));
  // A tab without the coach does not answer; one with the reader of replies answers with nothing.
  const answers = await Promise.all(asked.map((answer) => answer.catch(() => undefined)));
  return answers.filter((health) => health !== undefined);
}
