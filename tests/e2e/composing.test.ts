import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { compose, type MailDesk, openDesk, waitForNumber } from './harness/desk.ts';
import { press } from './harness/keys.ts';

/** What an input method puts in for a word, key by key. */
const STEPS = ['q', 'qi', 'qi l', 'qi li'];

// The browser takes these commands where it takes what an input method of the system tells it. Firefox has none.
describe('what an input method puts in, in chromium', () => {
  let desk: MailDesk;
  let page: Page;
  let keys: CDPSession;

  beforeAll(async () => {
    desk = await openDesk('chromium');
    page = await desk.openMail();
    keys = await page.createCDPSession();
    await compose(page);
  });
  afterAll(() => desk.stop());

  const begin = (text: string) =>
    keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  beforeEach(async () => {
    await press(page, 'a', 'Control');
    await page.keyboard.type(`${SELF_LED} `);
    await waitForNumber(page, (number) => number < 35);
    for (const step of STEPS) await begin(step);
  });

  it('counts once it is chosen', async () => {
    await keys.send('Input.insertText', { text: CUSTOMER_LED });
    await waitForNumber(page, (number) => number > 40);
  });

  it('is given up, and what is typed then counts', async () => {
    await begin('');
    await page.keyboard.type(CUSTOMER_LED);
    await waitForNumber(page, (number) => number > 40);
  });

  it('counts as it stands where the field is left in the middle of it', async () => {
    await begin(CUSTOMER_LED);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await waitForNumber(page, (number) => number > 40);
    expect(desk.troubles).toEqual([]);
  });
});
