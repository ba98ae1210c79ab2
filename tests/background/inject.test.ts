import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { injectCoach, injectReader, injectWatchers } from '../../src/background/inject.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';

const executeScript = vi.fn(async () => []);
const frame = (url: string) => ({ url, frameId: 0, tab: { id: 7 } }) as Runtime.MessageSender;
const GMAIL = frame('https://mail.google.com/mail/u/1/#inbox');
const LINKEDIN = frame('https://www.linkedin.com/messaging/');

beforeEach(() => {
  executeScript.mockClear();
  Object.assign(browser, { scripting: { executeScript } });
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://own/${path}` });
});

describe('the coach', () => {
  it.each([
    ['that of Gmail', GMAIL, DEFAULTS, 'coach-gmail.js'],
    ['one that only reads in LinkedIn', LINKEDIN, DEFAULTS, 'read-linkedin.js'],
    ['one that draws there for who asked for it', LINKEDIN, { ...DEFAULTS, drawOnLinkedIn: true }, 'coach-linkedin.js'],
  ])('is %s', async (_, asking, settings, file) => {
    expect(await injectCoach({ ...asking, frameId: 4 }, settings)).toBe(true);
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [4] }, files: [file] }]]);
  });

  it.each([
    ['where the site is switched off', GMAIL, { ...DEFAULTS, sites: { gmail: false, linkedin: true } }],
    ['to pages of the extension', frame('chrome-extension://own/src/pages/practice/index.html'), DEFAULTS],
    ['to other pages', frame('https://mail.example/'), DEFAULTS],
  ])('does not come %s', async (_, asking, settings) => {
    expect(await injectCoach(asking, settings)).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('the watchers', () => {
  const scripts = [
    { matches: ['https://mail.google.com/*'], js: ['watch-gmail.js'], all_frames: true },
    { matches: ['https://www.linkedin.com/*'], js: ['watch-linkedin.js'] },
  ];
  const tabs = { 'https://mail.google.com/*': [1, undefined, 2], 'https://www.linkedin.com/*': [3] };

  beforeEach(() => {
    const query = async ({ url }: { url: (keyof typeof tabs)[] }) =>
      url.flatMap((one) => tabs[one].map((id) => ({ id })));
    Object.assign(browser.tabs, { query });
    Object.assign(browser.runtime, { getManifest: () => ({ content_scripts: scripts }) });
  });

  const gmail = [1, 2].map((tabId) => [{ target: { tabId, allFrames: true }, files: ['watch-gmail.js'] }]);
  const linkedin = [[{ target: { tabId: 3, allFrames: false }, files: ['watch-linkedin.js'] }]];

  it.each([
    ['of every site', undefined, [...gmail, ...linkedin]],
    ['of one site', 'gmail', gmail],
    ['of the other', 'linkedin', linkedin],
  ] as const)('come into the open tabs %s, in the frames the manifest names', async (_, site, calls) => {
    executeScript.mockRejectedValueOnce(new Error('the tab shows an error'));
    await injectWatchers(site);
    expect(executeScript.mock.calls).toEqual(calls);
  });
});

describe('the reader of replies', () => {
  it.each([
    [GMAIL, 'gmail', 'replies-gmail.js'],
    [LINKEDIN, 'linkedin', 'replies-linkedin.js'],
  ] as const)('comes to a frame on whose site replies are waited for', async (asking, site, file) => {
    expect(await injectReader(asking, DEFAULTS, async (one) => one === site)).toBe(true);
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [0] }, files: [file] }]]);
  });

  it.each([
    ['where none are waited for', GMAIL, DEFAULTS, false],
    ['where the site is switched off', GMAIL, { ...DEFAULTS, sites: { gmail: false, linkedin: true } }, true],
    ['to other pages', frame('https://mail.example/'), DEFAULTS, true],
    ['where there is no tab', { ...GMAIL, tab: undefined } as unknown as Runtime.MessageSender, DEFAULTS, true],
  ])('does not come %s', async (_, asking, settings, waits) => {
    expect(await injectReader(asking, settings, async () => waits)).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
