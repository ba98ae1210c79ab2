import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, served } from '../sites/linkedin/page.ts';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import {
  caretInto,
  compose,
  type MailDesk,
  numbersIn,
  openDesk,
  pressSend,
  reloadUnder,
  waitForNumber,
} from './harness/desk.ts';
import { badgeOf, LINKEDIN, sendsIn } from './harness/toolbar.ts';
import { openBubble, write, writeAtOnce } from './harness/writing.ts';

/** What a copy of the coach has in a page: elements beside the page's own, style sheets, marked ranges. */
interface Traces {
  readonly elements: number;
  readonly sheets: number;
  readonly marks: number;
}
const NOTHING: Traces = { elements: 0, sheets: 0, marks: 0 };

async function tracesIn(page: Page): Promise<Traces> {
  const text = await page.evaluate(() =>
    JSON.stringify({
      elements: document.documentElement.childElementCount - 2,
      sheets: document.adoptedStyleSheets.length,
      marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    }),
  );
  return JSON.parse(text);
}

describe.each(['chromium', 'firefox'] as const)('the extension, reloaded under open tabs, in %s', (family) => {
  let desk: MailDesk;
  let page: Page;
  let draft: string;

  beforeAll(async () => {
    desk = await openDesk(family);
    page = await desk.openMail();
    // The same number is waited for later: not one of a part that was typed so far.
    draft = await writeAtOnce(page, SELF_LED);
  });
  afterAll(() => desk.stop());

  it('takes its place beside the draft that is written: one pill, the same marks, a number that goes on', async () => {
    const number = await waitForNumber(page, (now) => now < 35);
    const before = await tracesIn(page);
    await reloadUnder(desk, page);
    await waitForNumber(page, (now) => now === number);
    expect(await tracesIn(page)).toEqual(before);
    await page.keyboard.type(` ${CUSTOMER_LED}`);
    await waitForNumber(page, (now) => now > number);
    expect(await numbersIn(page)).toHaveLength(1);
    expect(await tracesIn(page)).toMatchObject({ elements: before.elements, sheets: before.sheets });
  });

  it('leaves no trace of the copy before where no draft is in front, and comes with the next focus', async () => {
    await page.focus('input[name=q]');
    await reloadUnder(desk, page);
    expect(await tracesIn(page)).toEqual(NOTHING);
    await caretInto(page, draft);
    await waitForNumber(page, () => true);
    expect(await numbersIn(page)).toHaveLength(1);
  });

  it('counts nothing as sent that it did not see confirmed', async () => {
    const tab = await desk.openMail();
    await write(tab, SELF_LED, (number) => number < 35);
    await tab.evaluate(() => {
      window.replica.delay = 600_000;
    });
    await pressSend(tab);
    const before = await desk.openOwn('src/popup/index.html');
    // A press that the background has not heard of yet goes with the copy that saw it.
    await expect.poll(() => sendsIn(before)).toHaveLength(1);
    await desk.install();
    const own = await desk.openOwn('src/popup/index.html');
    await expect.poll(() => sendsIn(own)).toEqual([{ number: expect.any(String), doubt: expect.any(String) }]);
    await tab.close();
  });

  it('goes on reading on LinkedIn, where it draws nothing', async () => {
    desk.origin.serve('www.linkedin.com', (path) => served(path, { home: 'shadow' }));
    const linkedin = await desk.openMail(ADDRESS);
    await openBubble(linkedin);
    await linkedin.keyboard.type(SELF_LED);
    await desk.install();
    const own = await desk.openOwn('src/popup/index.html');
    await linkedin.bringToFront();
    await expect.poll(async () => Number((await badgeOf(own, LINKEDIN)) || 100)).toBeLessThan(35);
    await linkedin.keyboard.type(` ${CUSTOMER_LED}`);
    await expect.poll(async () => Number(await badgeOf(own, LINKEDIN))).toBeGreaterThan(35);
    expect(await tracesIn(linkedin)).toEqual(NOTHING);
  });

  it('makes no trouble in any page, and none once it is gone', async () => {
    await page.bringToFront();
    await caretInto(page, draft);
    await waitForNumber(page, () => true);
    await desk.uninstall();
    await page.keyboard.type('One more line. ');
    await page.focus('input[name=q]');
    await caretInto(page, draft);
    // Firefox ends the scripts before they can clean up: there the pill stays until the page is loaded anew.
    const left = family === 'chromium' ? [] : [expect.anything()];
    await expect.poll(() => numbersIn(page)).toEqual(left);
    expect(desk.troubles).toEqual([]);
  });

  it('comes to a tab that was open before it was there', async () => {
    const early = await desk.openMail();
    await compose(early);
    await early.keyboard.type(SELF_LED);
    expect(await tracesIn(early)).toEqual(NOTHING);
    await desk.install();
    await early.bringToFront();
    await waitForNumber(early, (number) => number < 35);
    await early.close();
  });
});
