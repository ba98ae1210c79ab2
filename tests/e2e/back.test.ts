import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { CONTROL, caretInto, type MailDesk, pressSend, waitForNumber } from './harness/desk.ts';
import { openWithPopup } from './harness/opening.ts';
import { badgeOf, sendsIn } from './harness/toolbar.ts';
import { write } from './harness/writing.ts';

/** Browsers keep a page that is left, as it is, for the way back; and close its line to the background meanwhile. */
describe.each(['chromium', 'firefox'] as const)('a mail page that was left and come back to, in %s', (family) => {
  let desk: MailDesk;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    ({ desk, popup: own, page } = await openWithPopup(family));
  });
  afterAll(() => desk.stop());

  it('has the number of its draft on the toolbar again, and in the page the one of what is written there', async () => {
    const draft = await write(page, SELF_LED, (number) => number < 35);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
    await page.goto(CONTROL);
    await page.evaluate(() => history.back()).catch(() => undefined);
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted')).catch(() => null)).toBe(true);
    await expect.poll(async () => Number((await badgeOf(own)) || 100)).toBeLessThan(35);
    await caretInto(page, draft);
    await page.keyboard.type(` ${CUSTOMER_LED}`);
    await waitForNumber(page, (number) => number > 35);
  });

  it('has its send recorded', async () => {
    await pressSend(page);
    await expect.poll(() => sendsIn(own)).toEqual([{ number: expect.any(String), doubt: null }]);
    expect(desk.troubles).toEqual([]);
  });
});
