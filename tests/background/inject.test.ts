import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { injectReader } from '../../src/background/inject.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';

vi.mock('../../src/content/coach-gmail.iife.ts?script&iife', () => ({ default: 'gmail.js' }));
vi.mock('../../src/content/coach-linkedin.iife.ts?script&iife', () => ({ default: 'drawn.js' }));
vi.mock('../../src/content/read-linkedin.iife.ts?script&iife', () => ({ default: 'linkedin.js' }));
vi.mock('../../src/content/replies-gmail.iife.ts?script&iife', () => ({ default: 'replies-gmail.js' }));
vi.mock('../../src/content/replies-linkedin.iife.ts?script&iife', () => ({ default: 'replies-linkedin.js' }));

const executeScript = vi.fn(async () => []);
const frame = (url: string) => ({ url, frameId: 0, tab: { id: 7 } }) as Runtime.MessageSender;
const GMAIL = frame('https://mail.google.com/mail/u/1/#inbox');

beforeEach(() => {
  executeScript.mockClear();
  Object.assign(browser, { scripting: { executeScript } });
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://own/${path}` });
});

describe('the reader of replies', () => {
  it.each([
    [GMAIL, 'gmail', 'replies-gmail.js'],
    [frame('https://www.linkedin.com/messaging/'), 'linkedin', 'replies-linkedin.js'],
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
