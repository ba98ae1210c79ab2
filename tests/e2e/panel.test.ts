import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../sites/gmail/page.ts';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { CONTROL, compose, type MailDesk, openDesk, paste, pressSend } from './harness/desk.ts';
import { sendsIn } from './harness/toolbar.ts';

/**
 * The page of the side panel, in a tab: what it shows is the same, and Firefox's own sidebar is out of the driver's
 * reach. Like the panel it follows the active tab of its window.
 */
describe.each(['chromium', 'firefox'] as const)('the side panel, in %s', (family) => {
  let desk: MailDesk;
  let panel: Page;
  let mail: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    mail = await desk.openMail();
    panel = await desk.openOwn('src/popup/panel.html');
  });
  afterAll(() => desk.stop());

  const text = () => panel.evaluate(() => document.body.textContent ?? '');
  const number = () =>
    panel.evaluate(() => Number(document.querySelector('.number [aria-hidden]')?.textContent ?? Number.NaN));

  it('follows the tab that comes to the front, and the page that is opened in it', async () => {
    await expect.poll(text).toMatch(/Not a page with drafts|Ready for your first draft/);
    await mail.bringToFront();
    await expect.poll(text).toMatch(/Gmail/);
    await mail.goto(CONTROL);
    await expect.poll(text).not.toMatch(/· |No draft open/);
    await mail.goto(ADDRESS);
    await expect.poll(() => panel.evaluate(() => document.querySelector('.head .small')?.textContent)).toBe('Gmail');
  });

  it('shows the draft live while it is typed, and stays open', async () => {
    await compose(mail);
    // Judged at one stroke each: of a draft that is typed the numbers of parts would come first.
    await paste(mail, SELF_LED);
    await expect.poll(number).toBeLessThan(35);
    const before = await number();
    await paste(mail, ` ${CUSTOMER_LED}`);
    await expect.poll(number).toBeGreaterThan(before);
  });

  it('brings the rep to the words, and is still there', async () => {
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Show in draft')?.click();
    });
    const at = () => mail.evaluate(() => document.getSelection()?.anchorOffset ?? 0);
    await expect.poll(() => mail.evaluate(() => CSS.highlights.get('outward-point')?.size ?? 0)).toBe(1);
    expect(await at()).toBeGreaterThan(0);
    expect(await panel.evaluate(() => document.querySelector('.review') !== null)).toBe(true);
  });

  it('lights a sentence up in the draft while it is pointed at', async () => {
    const lit = () => mail.evaluate(() => String([...(CSS.highlights.get('outward-point') ?? [])][0] ?? ''));
    // Brought to the front itself, the tab would follow itself.
    const segment = (does: 'mouseenter' | 'mouseleave') =>
      panel.evaluate((what) => document.querySelector('.segment')?.dispatchEvent(new MouseEvent(what)), does);
    await segment('mouseenter');
    await expect.poll(lit).toBe(SELF_LED.slice(0, SELF_LED.indexOf('.') + 1));
    await segment('mouseleave');
    await expect.poll(lit).toBe('');
  });

  it('judges a sentence as the rep corrects it, and as before once that is taken back; the draft is not touched', async () => {
    const markup = () => mail.evaluate(() => document.querySelector('[contenteditable]')?.innerHTML ?? '');
    const [before, draft] = [await number(), await markup()];
    const press = (name: string) =>
      panel.evaluate((words) => {
        const line = [...document.querySelectorAll('.line')].find((one) => one.querySelector('.swatch.self, fieldset'));
        const button = [...(line?.querySelectorAll('button') ?? [])].find((one) => one.textContent === words);
        button?.click();
        return button !== undefined;
      }, name);
    expect(await press('Not right')).toBe(true);
    await expect.poll(() => press('them')).toBe(true);
    await expect.poll(number).toBeGreaterThan(before);
    expect(await press('Undo')).toBe(true);
    await expect.poll(number).toBe(before);
    expect(await markup()).toBe(draft);
  });

  it('stays with its window when a tab comes to the front in another', async () => {
    const before = await number();
    const opened = await panel.evaluate(async () => {
      const { windows } = Reflect.get(globalThis, 'chrome');
      const { id } = await windows.create({ url: 'https://control.example/' });
      return Number(id);
    });
    const state = () =>
      panel.evaluate(async (id) => {
        const [tab] = await Reflect.get(globalThis, 'chrome').tabs.query({ windowId: id, active: true });
        return tab?.status;
      }, opened);
    await expect.poll(state).toBe('complete');
    await mail.keyboard.type(' More.');
    await expect.poll(() => mail.evaluate(() => document.activeElement?.textContent?.includes('More.'))).toBe(true);
    expect(await number()).toBeGreaterThan(0);
    expect(Math.abs((await number()) - before)).toBeLessThan(20);
    await panel.evaluate((id) => Reflect.get(globalThis, 'chrome').windows.remove(id), opened);
  });

  it('lists what was sent today, and no longer once the day is over', async () => {
    await mail.bringToFront();
    await pressSend(mail);
    await expect.poll(async () => (await sendsIn(panel)).length).toBe(1);
    await panel.evaluate(() => {
      const tomorrow = Date.now() + 86_400_000;
      Date.now = () => tomorrow;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(text).toContain('Nothing sent yet today.');
  });

  it('offers no second panel', async () => {
    expect(await text()).not.toContain('Keep open');
  });
});
