import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LED } from './drafts.ts';
import { compose, type MailDesk, openDesk, waitForNumber } from './harness/desk.ts';
import { toFront } from './harness/front.ts';
import { storedIn } from './harness/toolbar.ts';

/** From install to a first number moved: more than this and a newcomer has gone. */
const MOST = 6;

/** The paragraph of the first draft that is about the sender. */
const PITCH = '.editor-body > div:nth-child(3)';

/** A rep's hands, counted: a press, a chord and a stretch of typing are one each. */
function hands(page: Page) {
  let count = 0;
  const once =
    <Args extends readonly unknown[]>(act: (...args: Args) => Promise<unknown>) =>
    async (...args: Args) => {
      count += 1;
      await act(...args);
    };
  return {
    count: () => count,
    press: once((name: string) => page.click(`::-p-aria([name="${name}"][role="button"])`)),
    into: once((selector: string) => page.click(selector)),
    /** Selects a paragraph by pressing three times on it. */
    select: once((selector: string) => page.click(selector, { count: 3 })),
    type: once((text: string) => page.keyboard.type(text)),
    enter: once(() => page.keyboard.press('Enter')),
  };
}

const moved = (page: Page) =>
  page.waitForFunction(() => {
    const [, from, to] = /moved from (\d+) to (\d+)/.exec(document.body.textContent ?? '') ?? [];
    return Number(to) > Number(from);
  });

describe.each(['chromium', 'firefox'] as const)('a newcomer, in %s', (family) => {
  let desk: MailDesk;
  let welcome: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    welcome = desk.welcome;
    await toFront(welcome);
  });
  afterAll(() => desk.stop());

  it(`is met by a page, and has moved a first number after ${MOST} interactions at most, whoever they are`, async () => {
    const rep = hands(welcome);
    await rep.press('Continue');
    await rep.press('Continue');
    await waitForNumber(welcome, (number) => number < 60);
    await rep.select(PITCH);
    await rep.type(CUSTOMER_LED);
    await moved(welcome);
    expect(rep.count()).toBeLessThanOrEqual(MOST);
  });

  it(`has time to say who they are within the same ${MOST}, and goes on with Enter`, async () => {
    const again = await desk.openOwn('src/pages/welcome/index.html');
    await again.waitForSelector('.welcome input');
    await toFront(again);
    const rep = hands(again);
    await rep.into('.welcome input');
    await rep.type('Theo Brandt');
    await rep.enter();
    await again.waitForSelector('::-p-text(Step 2 of 3)');
    await expect.poll(async () => JSON.parse(await storedIn(again)).settings?.d.values.name).toBe('Theo Brandt');
    await rep.press('Continue');
    await waitForNumber(again, (number) => number < 60);
    await rep.select(PITCH);
    await rep.type(CUSTOMER_LED);
    await moved(again);
    expect(rep.count()).toBeLessThanOrEqual(MOST);
  });

  it('sees a first number of their own in the mail page after writing it, and nothing more', async () => {
    const page = await desk.openMail();
    await compose(page);
    const rep = hands(page);
    await rep.type(CUSTOMER_LED);
    expect(await waitForNumber(page, (number) => number > 60)).toBeGreaterThan(60);
    expect(rep.count()).toBe(1);
  });
});
