import { type Page, type Target, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { compose, type MailDesk, numbersIn, openDesk, pressSend, waitForNumber } from './harness/desk.ts';
import { sendsIn } from './harness/toolbar.ts';

/** Firefox stops an idle background by itself: here after so many milliseconds, so that it does all the time. */
const IDLE = 300;

describe.each(['chromium', 'firefox'] as const)('a background that is stopped, in %s', (family) => {
  let desk: MailDesk;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(family, { 'extensions.background.idle.timeout': IDLE });
    own = await desk.openOwn('src/popup/index.html');
    page = await desk.openMail();
  });
  afterAll(() => desk.stop());

  /** Stops the background and returns once it is gone. */
  async function stopBackground(): Promise<void> {
    if (family === 'chromium') {
      const stopped = new Promise<void>((done) => {
        desk.browser.on('targetdestroyed', (target: Target) => target.type() === TargetType.SERVICE_WORKER && done());
      });
      const client = await own.createCDPSession();
      await client.send('ServiceWorker.enable');
      await client.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await client.detach();
    } else {
      await expect.poll(() => backgroundPages(own), { timeout: 10_000 }).toBe(0);
    }
  }

  it('is woken by the next keystroke, and the number goes on', async () => {
    await compose(page);
    await page.keyboard.type(SELF_LED);
    const before = await waitForNumber(page, (number) => number < 35);
    await stopBackground();
    expect((await numbersIn(page))[0]).not.toBeNull();
    await page.keyboard.type(` ${CUSTOMER_LED}`);
    await waitForNumber(page, (number) => number > before);
  });

  it('loses no send, stopped between the press and the confirmation', async () => {
    await page.evaluate(() => {
      window.replica.delay = 1500;
    });
    await pressSend(page);
    await expect.poll(() => sendsIn(own)).toEqual([{ number: expect.any(String), doubt: expect.any(String) }]);
    await stopBackground();
    await expect.poll(() => sendsIn(own), { timeout: 10_000 }).toEqual([{ number: expect.any(String), doubt: null }]);
  });
});

/** How many background pages of the extension are alive; 0 while it is stopped. */
function backgroundPages(own: Page): Promise<number> {
  return own.evaluate(() => {
    const { extension } = Reflect.get(globalThis, 'browser') as { extension: { getViews(): Window[] } };
    return extension.getViews().filter((view) => /background/.test(view.location.pathname)).length;
  });
}
