import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../sites/gmail/page.ts';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { type MailDesk, numbersIn, openDesk, pressSend } from './harness/desk.ts';
import { openWithPopup } from './harness/opening.ts';
import { type SendRow, sendsIn, storedIn } from './harness/toolbar.ts';
import { write } from './harness/writing.ts';

/**
 * A browser that is closed in the middle of things and opened again on the same profile: Chromium with the tabs it had,
 * Firefox with the mail page opened again, since it does not restore tabs when a program drives it.
 */
describe.each(['chromium', 'firefox'] as const)('a browser closed and opened again, in %s', (family) => {
  const profile = mkdtempSync(join(tmpdir(), 'outward-'));
  let desk: MailDesk;
  let popup: Page;
  let page: Page;
  let before: readonly SendRow[];

  beforeAll(async () => {
    ({ desk, popup, page } = await openWithPopup(family, { profile }));
  });
  afterAll(async () => {
    await desk.stop();
    // What the browser leaves behind may still be written to for a moment.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  });

  it('comes back after a send that was confirmed, one that was not yet, and a draft', async () => {
    await write(page, CUSTOMER_LED, (number) => number > 60);
    await pressSend(page);
    await expect.poll(() => sendsIn(popup)).toEqual([{ number: expect.any(String), doubt: null }]);
    await page.evaluate(() => Object.assign(window.replica, { delay: 600_000 }));
    await write(page, SELF_LED, (number) => number < 35);
    await pressSend(page);
    await expect.poll(() => sendsIn(popup)).toHaveLength(2);
    await write(page, SELF_LED, (number) => number < 35);
    before = await sendsIn(popup);
    await desk.stop();

    desk = await openDesk(family, { profile, restore: true });
    popup = await desk.openOwn('src/popup/index.html');
    page = family === 'chromium' ? await restored() : await desk.openMail();
  });

  async function restored(): Promise<Page> {
    let found: Page | undefined;
    await expect
      .poll(async () => {
        found = (await desk.browser.pages()).find((one) => one.url().startsWith(ADDRESS));
        return found?.evaluate(() => document.readyState);
      })
      .toBe('complete');
    if (!found) throw new Error('the mail page did not come back');
    await found.bringToFront();
    return found;
  }

  it('has lost nothing and counts nothing twice: what was confirmed is, what was not is in doubt', async () => {
    await expect.poll(() => sendsIn(popup)).toHaveLength(2);
    const [unconfirmed, confirmed] = await sendsIn(popup);
    expect(confirmed).toEqual(before[1]);
    expect(unconfirmed).toEqual({ number: before[0]?.number, doubt: expect.any(String) });
  });

  it('sees the reply to what was sent before', async () => {
    const at = Date.now() + 100_000;
    await page.evaluate((then) => {
      const dana = { email: 'dana@northwind.example', name: 'Dana Whitlock', text: 'By hand.', at: then };
      window.replica.showThread({ thread: 'thread-a:r8200000001', messages: [dana] });
    }, at);
    await expect.poll(async () => (await storedIn(popup)).includes(String(at))).toBe(true);
  });

  it('draws nothing where no draft is, and coaches the next one', async () => {
    expect(await numbersIn(page)).toEqual([]);
    await write(page, CUSTOMER_LED, (number) => number > 60);
    expect(await numbersIn(page)).toHaveLength(1);
    await pressSend(page);
    await expect
      .poll(async () => (await sendsIn(popup)).map(({ doubt }) => doubt))
      .toEqual([null, expect.any(String), null]);
  });

  it('makes no trouble in any page', () => {
    expect(desk.troubles).toEqual([]);
  });
});
