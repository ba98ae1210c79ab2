import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../sites/gmail/page.ts';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { caretInto, type MailDesk, numbersIn, pressSend, waitForNumber } from './harness/desk.ts';
import { openWithPopup } from './harness/opening.ts';
import { MAIL, sendsIn } from './harness/toolbar.ts';
import { write, writeAtOnce } from './harness/writing.ts';

interface Api {
  readonly windows: { create(of: { url: string }): Promise<unknown> };
  readonly tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
}
declare const chrome: Api;

/** Two windows of one browser, a draft in each: one background and one journal serve both. */
describe.each(['chromium', 'firefox'] as const)('two windows of %s', (family) => {
  let desk: MailDesk;
  let popup: Page;
  let first: Page;
  let second: Page;

  beforeAll(async () => {
    ({ desk, popup, page: first } = await openWithPopup(family));
  });
  afterAll(() => desk.stop());

  const badges = () =>
    popup.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({ url });
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    }, MAIL);

  /** Writes a draft of its own into a window and gives its number. */
  async function numbered(page: Page, text: string, wanted: (number: number) => boolean): Promise<number> {
    await page.bringToFront();
    // The first number must be that of the whole draft.
    await writeAtOnce(page, text);
    return waitForNumber(page, wanted);
  }

  it('open beside each other', async () => {
    await popup.evaluate((url) => chrome.windows.create({ url }).then(() => undefined), ADDRESS);
    await expect
      .poll(async () => {
        const pages = await desk.pages();
        const other = pages.find((page) => page !== first && page.url().startsWith(ADDRESS));
        if (other) second = other;
        return other?.evaluate(() => document.readyState);
      })
      .toBe('complete');
  });

  it('show each its own number, in the page and on its badge', async () => {
    const self = await numbered(first, SELF_LED, (number) => number < 35);
    const customer = await numbered(second, CUSTOMER_LED, (number) => number > 60);
    expect(await numbersIn(first)).toEqual([self]);
    await expect.poll(badges).toEqual(expect.arrayContaining([String(self), String(customer)]));
  });

  it('sent from at the same moment, are remembered with one send each', async () => {
    const numbers = [...(await numbersIn(first)), ...(await numbersIn(second))].map(String);
    await Promise.all([pressSend(first), pressSend(second)]);
    const kept = async () => (await sendsIn(popup)).toSorted((a, b) => Number(a.number) - Number(b.number));
    await expect.poll(kept).toEqual(numbers.map((number) => ({ number, doubt: null })));
  });

  it('keep what is undone in one apart from what was sent in the other', async () => {
    await first.waitForSelector('#link_undo');
    await first.click('#link_undo');
    await expect
      .poll(async () => (await sendsIn(popup)).map(({ number, doubt }) => [Number(number) < 35, doubt !== null]))
      .toEqual(
        expect.arrayContaining([
          [true, true],
          [false, false],
        ]),
      );
  });

  it('lose nothing when one of them is closed with its draft', async () => {
    await write(second, SELF_LED, (number) => number < 35);
    await second.close();
    await first.bringToFront();
    const [undone = ''] = await first.evaluate(() => [...window.replica.shown.keys()]);
    await caretInto(first, undone);
    const before = await waitForNumber(first, (number) => number < 35);
    await first.keyboard.type(` ${CUSTOMER_LED}`);
    await waitForNumber(first, (number) => number > before);
    expect(await sendsIn(popup)).toHaveLength(2);
  });

  it('make no trouble in the page', () => {
    expect(desk.troubles).toEqual([]);
  });
});
