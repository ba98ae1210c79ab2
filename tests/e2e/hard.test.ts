import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { compose, type MailDesk, paste, waitForNumber } from './harness/desk.ts';
import { openWithPopup } from './harness/opening.ts';
import { closedTexts } from './harness/shadow.ts';
import { badgeOf, textIn, viewOf } from './harness/toolbar.ts';

describe.each(['chromium', 'firefox'] as const)('a page and a draft that make it hard, in %s', (family) => {
  let desk: MailDesk;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    ({ desk, popup: own, page } = await openWithPopup(family));
  });
  afterAll(() => desk.stop());

  const parts = async () => (await closedTexts(page)).length;

  it('keeps up with a draft of 5,000 words to a name of 300 letters', async () => {
    await compose(page, `${'a'.repeat(300)}@northwind.example`);
    const long = `${SELF_LED} ${CUSTOMER_LED} `.repeat(70);
    expect(long.split(' ').length).toBeGreaterThan(5000);
    await paste(page, long);
    await expect.poll(async () => (await viewOf(own, 'draft')).review.words).toBeGreaterThan(4500);
    await page.keyboard.type('Why?');
    await expect.poll(() => textIn(own)).toMatch(/Why\?$/);
    expect((await closedTexts(page))[0]).not.toBe('');
  });

  it.each([
    ['dark', 'lab(10 0 0)'],
    ['light', 'oklch(0.97 0.01 90)'],
    ['light', 'color(srgb 0.96 0.96 0.98)'],
  ])('is %s where the page is, on %s', async (theme, color) => {
    const next = await desk.openMail();
    await page.close();
    page = next;
    await page.addStyleTag({ content: `* { background-color: ${color} !important }` });
    await compose(page);
    const host = await page.waitForSelector('html > [data-outward]');
    expect(await host?.evaluate((element) => element.getAttribute('data-theme'))).toBe(theme);
  });

  it('comes back under a style sheet that hides everything, and after it was thrown out', async () => {
    const next = await desk.openMail();
    await page.close();
    page = next;
    await compose(page);
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('html > div { display: none !important; opacity: 0 !important; position: static !important }');
      document.adoptedStyleSheets.push(style);
    });
    await page.keyboard.type(SELF_LED);
    await waitForNumber(page, (number) => number < 35);
    const hidden = () =>
      page.evaluate(() => {
        const host = document.querySelector('html > [data-outward]');
        return host ? [getComputedStyle(host).display, getComputedStyle(host).opacity].join() : 'gone';
      });
    expect(await hidden()).toBe('block,1');
    await page.evaluate(() => document.querySelector('html > [data-outward]')?.remove());
    expect(await parts()).toBe(0);
    await page.keyboard.type(' And more.');
    await expect.poll(hidden).toBe('block,1');
  });

  it('leaves the word to the toolbar where the page keeps throwing it out, and says why', async () => {
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('html > [data-outward]')?.remove()).observe(
        document.documentElement,
        { childList: true },
      );
      document.querySelector('html > [data-outward]')?.remove();
    });
    for (const more of [' One', ' two', ' three', ' four']) {
      await page.keyboard.type(more);
      await expect.poll(() => textIn(own)).toContain(more);
    }
    await expect.poll(() => viewOf(own, 'draft')).toMatchObject({ drawn: 'refused', review: { band: 'self-led' } });
    expect(await parts()).toBe(0);
    expect(Number(await badgeOf(own))).toBeLessThan(35);
    const title = await own.evaluate(async () => {
      const { tabs, action } = Reflect.get(globalThis, 'chrome');
      const found = await tabs.query({ url: 'https://mail.google.com/*' });
      return action.getTitle({ tabId: found[0].id });
    });
    expect(title).toMatch(/takes away what is drawn/);
  });

  it('makes no trouble in the page', () => {
    expect(desk.troubles).toEqual([]);
  });
});
