import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { idleAfter, stopBackground } from './harness/background.ts';
import { compose, type MailDesk, numbersIn, pressSend, waitForNumber } from './harness/desk.ts';
import { openWithPopup } from './harness/opening.ts';
import { sendsIn } from './harness/toolbar.ts';

/** Firefox stops an idle background by itself: here after so many milliseconds, so that it does all the time. */
const IDLE = 300;

describe.each(['chromium', 'firefox'] as const)('a background that is stopped, in %s', (family) => {
  let desk: MailDesk;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    ({ desk, popup: own, page } = await openWithPopup(family, idleAfter(IDLE)));
  });
  afterAll(() => desk.stop());

  it('is woken by the next keystroke, and the number goes on', async () => {
    await compose(page);
    await page.keyboard.type(SELF_LED);
    const before = await waitForNumber(page, (number) => number < 35);
    await stopBackground(desk, own);
    expect((await numbersIn(page))[0]).not.toBeNull();
    await page.keyboard.type(` ${CUSTOMER_LED}`);
    await waitForNumber(page, (number) => number > before);
  });

  it('loses no send, stopped between the press and the confirmation', async () => {
    await page.evaluate(() => {
      window.replica.delay = 600_000;
    });
    await pressSend(page);
    await expect.poll(() => sendsIn(own)).toEqual([{ number: expect.any(String), doubt: expect.any(String) }]);
    await stopBackground(desk, own);
    await page.evaluate(() => window.replica.arrive());
    await expect.poll(() => sendsIn(own)).toEqual([{ number: expect.any(String), doubt: null }]);
  });
});
