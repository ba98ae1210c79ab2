import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import {
  CONTROL,
  caretInto,
  compose,
  type MailDesk,
  marksIn,
  markupOf,
  numbersIn,
  pressSend,
  waitForNumber,
} from './harness/desk.ts';
import { press } from './harness/keys.ts';
import { openWithPopup } from './harness/opening.ts';
import { closedTexts } from './harness/shadow.ts';
import { badgeOf, judgedWhole, sendsIn, storedIn, viewOf } from './harness/toolbar.ts';
import { rewrite, write } from './harness/writing.ts';

describe.each(['chromium', 'firefox'] as const)('a draft in Gmail, in %s', (family) => {
  let desk: MailDesk;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    ({ desk, popup: own, page } = await openWithPopup(family));
  });
  afterAll(() => desk.stop());

  /** The number of the draft in front once all of its text has been judged. */
  const numberOfWhole = async (text: string) => (await judgedWhole(own, text)).review.focus ?? Number.NaN;

  it('gets its number, its marks and its badge while it is typed, and they rise with a rewrite', async () => {
    await compose(page);
    await page.keyboard.type(SELF_LED);
    const before = await numberOfWhole(SELF_LED);
    expect(before).toBeLessThan(35);
    await waitForNumber(page, (number) => number === before);
    await expect.poll(() => marksIn(page, 'self')).toBeGreaterThan(0);
    await expect.poll(() => badgeOf(own)).toBe(String(before));
    await rewrite(page, CUSTOMER_LED);
    const after = await numberOfWhole(CUSTOMER_LED);
    expect(after).toBeGreaterThan(60);
    await waitForNumber(page, (number) => number === after);
    await expect.poll(() => marksIn(page, 'customer')).toBeGreaterThan(0);
    await expect.poll(() => marksIn(page, 'self')).toBe(0);
    await expect.poll(() => badgeOf(own)).toBe(String(after));
  });

  it('shows the same in the popup, with the next step', async () => {
    await rewrite(page, SELF_LED);
    await waitForNumber(page, (number) => number < 35);
    const next = { move: expect.any(String) };
    await expect
      .poll(() => viewOf(own, 'draft'))
      .toMatchObject({ site: 'gmail', surface: 'compose', drafts: 1, review: { band: 'self-led', next } });
  });

  it('opens its card by the keyboard and leaves the focus and the draft alone', async () => {
    const [draft] = await page.evaluate(() => [...window.replica.shown.keys()]);
    const before = await markupOf(page, draft ?? '');
    await press(page, 'KeyO', 'Alt', 'Shift');
    await expect.poll(async () => (await closedTexts(page))[0]).toMatch(/next step/i);
    expect(await markupOf(page, draft ?? '')).toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  });

  it('is the same markup, byte for byte, as the same keys leave without the extension', async () => {
    const text = `${SELF_LED}\n\nBest,\nTheo`;
    const typed = async (address?: string): Promise<string | undefined> => {
      const tab = await desk.openMail(address);
      const draft = await compose(tab);
      await tab.keyboard.type(text);
      if (!address) await waitForNumber(tab, (number) => number < 35);
      const markup = await markupOf(tab, draft);
      await tab.close();
      return markup;
    };
    expect(await typed()).toBe(await typed(CONTROL));
    await page.bringToFront();
  });

  it('is remembered as numbers when it is sent, and no longer counts when the send is undone', async () => {
    await rewrite(await caretBack(page), CUSTOMER_LED);
    const number = await numberOfWhole(CUSTOMER_LED);
    await pressSend(page);
    await expect.poll(() => sendsIn(own)).toEqual([{ number: String(number), doubt: null }]);
    const stored = await storedIn(own);
    for (const word of ['Cork', 'clerk', 'northwind', 'Dana'])
      expect(stored.toLowerCase()).not.toContain(word.toLowerCase());
    await page.waitForSelector('#link_undo');
    await page.click('#link_undo');
    await expect
      .poll(() => sendsIn(own))
      .toEqual([{ number: String(number), doubt: expect.stringMatching(/undone/i) }]);
  });

  it('is remembered as scheduled when it is sent later', async () => {
    const before = await sendsIn(own);
    await compose(page);
    await page.keyboard.type(CUSTOMER_LED);
    const number = await numberOfWhole(CUSTOMER_LED);
    await page.click('.Hd:last-of-type .hG');
    await page.click('[selector=scheduledSend]');
    await page.click('[name=tomorrow]');
    await expect
      .poll(() => sendsIn(own))
      .toEqual([{ number: String(number), doubt: expect.stringMatching(/scheduled/i) }, ...before]);
  });

  it('keeps a number of its own beside another draft; the badge follows the one in front', async () => {
    const tab = await desk.openMail();
    await page.close();
    page = tab;
    const first = await write(page, SELF_LED, (number) => number < 35);
    const second = await compose(page, 'luis@carrow.example');
    await page.keyboard.type(CUSTOMER_LED);
    await expect.poll(async () => (await numbersIn(page)).filter((number) => number !== null).length).toBe(2);
    await expect.poll(async () => Number(await badgeOf(own))).toBeGreaterThan(60);
    await caretInto(page, first);
    await expect.poll(async () => Number(await badgeOf(own))).toBeLessThan(35);
    await caretInto(page, second);
    await expect.poll(async () => Number(await badgeOf(own))).toBeGreaterThan(60);
  });

  it('made no request, and no trouble in the page', () => {
    const pages = /^(mail\.google\.com|control\.example)\/(mail\/u\/0\/|favicon\.ico)?$/;
    expect(desk.requests().filter((request) => !pages.test(request))).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });
});

/** The mail page with the caret in its one draft. */
async function caretBack(page: Page): Promise<Page> {
  const [draft] = await page.evaluate(() => [...window.replica.shown.keys()]);
  await caretInto(page, draft ?? '');
  return page;
}
