import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pageAt, tabsOfFirefox } from '../../scripts/tabs.mjs';

/** A tab as far as it is asked here: it says where it is, or fails. */
function tab(context: string, says: () => Promise<string>): Page {
  return { mainFrame: () => ({ browsingContext: { id: context } }), evaluate: says } as unknown as Page;
}

const BLANK = tab('blank', async () => 'complete about:blank');
const WELCOME = tab('welcome', async () => 'complete moz-extension://id/pages/welcome/index.html');

/** A browser whose driver was told of the blank tab only, and the tabs it was told of later. */
function firefox(): { readonly browser: Browser; readonly told: string[] } {
  const pages = [BLANK];
  const told: string[] = [];
  const connection = {
    send: async () => ({ result: { contexts: [{ context: 'blank' }, { context: 'welcome' }] } }),
    emit(event: string, { context }: { context: string }) {
      told.push(`${event} ${context}`);
      pages.push(WELCOME);
    },
  };
  return { browser: { connection, pages: async () => [...pages] } as unknown as Browser, told };
}

describe('the tabs of Firefox', () => {
  it('are told to the driver when Firefox did not, once', async () => {
    const { browser, told } = firefox();
    const tabs = tabsOfFirefox(browser);
    expect(await tabs()).toEqual([BLANK]);
    expect(await tabs()).toEqual([BLANK, WELCOME]);
    expect(await tabs()).toEqual([BLANK, WELCOME]);
    expect(told).toEqual(['browsingContext.contextCreated welcome']);
  });

  it('are waited for until one is at an address', async () => {
    expect(await pageAt(tabsOfFirefox(firefox().browser), '/pages/welcome/')).toBe(WELCOME);
  });
});

describe('a page that is waited for', () => {
  it('may fail while it changes, and is taken once all of it is there', async () => {
    const says = ['Error: gone', 'loading', 'complete'];
    const page = tab('welcome', async () => {
      const state = says.shift() ?? '';
      if (state.startsWith('Error')) throw new Error(state);
      return `${state} chrome-extension://id/pages/welcome/index.html`;
    });
    expect(await pageAt(async () => [page], '/pages/welcome/')).toBe(page);
    expect(says).toEqual([]);
  });

  it('and does not come ends in what every page said', async () => {
    const broken = tab('broken', () => Promise.reject(new Error('no such frame')));
    await expect(pageAt(async () => [BLANK, broken], '/pages/welcome/', 0)).rejects.toThrow(
      'no page came to be at /pages/welcome/, of 2: complete about:blank; Error: no such frame',
    );
  });
});
