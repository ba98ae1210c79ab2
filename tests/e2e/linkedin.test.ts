import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, served } from '../sites/linkedin/page.ts';
import type { Replica } from '../sites/linkedin/replica.ts';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { type MailDesk, openDesk } from './harness/desk.ts';
import { press } from './harness/keys.ts';
import { closedTexts } from './harness/shadow.ts';
import { badgeOf, LINKEDIN, sendsIn, viewOf } from './harness/toolbar.ts';

/** The page's own script, under the name the mail replica uses too. */
type Linked = Window & { readonly replica: Replica };

const HOMES = [
  ['chromium', 'light'],
  ['chromium', 'shadow'],
  ['firefox', 'light'],
  ['firefox', 'shadow'],
] as const;

describe.each(HOMES)('a message on LinkedIn, in %s, bubbles in the %s tree', (family, home) => {
  let desk: MailDesk;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    desk.origin.serve('www.linkedin.com', (path) => served(path, { home, frame: true }));
    own = await desk.openOwn('src/popup/index.html');
    page = await desk.openMail(ADDRESS);
  });
  afterAll(() => desk.stop());

  it('gets its number in badge and popup, with nothing added to the page', async () => {
    const before = await page.evaluate(() => {
      const { replica } = window as unknown as Linked;
      replica.openBubble({ to: [{ name: 'Dana Whitlock', id: 'ACo1' }], messages: [] }).body.focus();
      return [document.documentElement.childElementCount, document.adoptedStyleSheets.length];
    });
    await page.keyboard.type(SELF_LED);
    await expect.poll(async () => Number((await badgeOf(own, LINKEDIN)) || 100)).toBeLessThan(35);
    await expect
      .poll(() => viewOf(own, 'draft', LINKEDIN))
      .toMatchObject({ site: 'linkedin', surface: 'message', review: { next: { move: expect.any(String) } } });
    expect(await closedTexts(page)).toEqual([]);
    expect(
      await page.evaluate(() => [document.documentElement.childElementCount, document.adoptedStyleSheets.length]),
    ).toEqual(before);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('rises as it turns to the reader, and is remembered once the server has it', async () => {
    const before = Number(await badgeOf(own, LINKEDIN));
    await page.keyboard.type(` ${CUSTOMER_LED}`);
    await expect.poll(async () => Number(await badgeOf(own, LINKEDIN))).toBeGreaterThan(before + 20);
    await page.evaluate(() => {
      (window as unknown as Linked).replica.next = 'sent';
    });
    await press(page, 'Enter', 'Control');
    await expect.poll(() => sendsIn(own)).toEqual([{ number: expect.any(String), doubt: null }]);
  });

  it('reads the note of an invitation in the frame for dialogs, says how much room is left, and sees it sent', async () => {
    const tab = await desk.openMail(ADDRESS);
    await page.close();
    await tab.evaluate(() => (window as unknown as Linked).replica.openInviteInFrame({ limit: 300 }));
    const frame = await tab.waitForFrame((one) => one.url().includes('/preload/custom-invite/'));
    const note = 'Your ad in Cork asks for matching by hand. What takes the most time at the end of a month?';
    await (await frame.waitForSelector('#custom-message'))?.focus();
    await tab.keyboard.type(note);
    await expect
      .poll(() => viewOf(own, 'draft', LINKEDIN))
      .toMatchObject({ surface: 'note', text: note, left: 300 - note.length });
    expect(await closedTexts(tab)).toEqual([]);
    await (await frame.waitForSelector('.artdeco-button--primary'))?.click();
    await expect
      .poll(() => sendsIn(own))
      .toEqual([
        { number: expect.any(String), doubt: null },
        { number: expect.any(String), doubt: null },
      ]);
  });

  it('made no trouble in the page', () => {
    expect(desk.troubles).toEqual([]);
  });
});
