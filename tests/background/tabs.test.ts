import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { judgeAgain, switchedSites, switchSite } from '../../src/background/tabs.ts';
import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';

const GMAIL = 'https://mail.google.com/*';
const LINKEDIN = 'https://www.linkedin.com/*';
const TABS: Readonly<Record<string, number>> = { [GMAIL]: 1, [LINKEDIN]: 2 };
const ON = DEFAULTS;
const GMAIL_OFF = { ...DEFAULTS, sites: { gmail: false, linkedin: true } };

let done: string[];

/** Carries all that is switched into the tabs. */
async function switchSites(before: Settings, after: Settings) {
  const switched = switchedSites(before, after);
  for (const site of switched) await switchSite(site, before, after);
  return switched;
}

beforeEach(() => {
  done = [];
  Object.assign(browser, { scripting: {} });
  const scripts = [GMAIL, LINKEDIN].map((match) => ({ matches: [match], js: ['watch.js'] }));
  Object.assign(browser.runtime, {
    getURL: (path: string) => `chrome-extension://own/${path}`,
    getManifest: () => ({ host_permissions: [GMAIL, LINKEDIN], content_scripts: scripts }),
    sendMessage: async ({ type }: { type: string }) => void done.push(`own ${type}`),
  });
  Object.assign(browser.tabs, {
    query: async ({ url }: { url: string[] }) => url.map((match) => ({ id: TABS[match] })),
    sendMessage: async (tab: number, { type }: { type: string }) => {
      done.push(`${tab} ${type}`);
      if (tab === 2) throw new Error('nobody is there');
    },
  });
  Object.assign(browser.scripting, {
    executeScript: async ({ target }: { target: { tabId: number } }) => void done.push(`${target.tabId} watched`),
  });
});

describe('open tabs', () => {
  it('are left when their site is switched off', async () => {
    expect(await switchSites(ON, GMAIL_OFF)).toEqual(['gmail']);
    expect(done).toEqual(['1 leave']);
  });

  it('are watched again when it is switched on', async () => {
    expect(await switchSites(GMAIL_OFF, ON)).toEqual(['gmail']);
    expect(done).toEqual(['1 watched']);
  });

  it('of LinkedIn ask for another coach when drawing is switched', async () => {
    expect(await switchSites(ON, { ...ON, drawOnLinkedIn: true })).toEqual(['linkedin']);
    expect(done).toEqual(['2 leave', '2 watched']);
  });

  it('of LinkedIn have nothing drawn any more where that was switched off, though no other coach may come', async () => {
    Object.assign(browser.scripting, { executeScript: () => Promise.reject(new Error('no access to the page')) });
    await switchSites({ ...ON, drawOnLinkedIn: true }, ON);
    expect(done).toEqual(['2 leave']);
  });

  it('are left alone by every other change', async () => {
    expect(await switchSites(ON, { ...ON, name: 'Theo' })).toEqual([]);
    expect(done).toEqual([]);
  });

  it('judge their drafts again, and the extension’s own pages too, whoever is not there', async () => {
    await judgeAgain();
    expect(done.toSorted()).toEqual(['1 repeat', '2 repeat', 'own repeat']);
  });
});
