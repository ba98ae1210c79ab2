import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, dayHere, shiftDay, weekOf, zoneAt } from '../../src/journal/day.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { send } from '../journal/sends.ts';
import { asFile } from '../journal/years.ts';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { compose, type MailDesk, mainText, openDesk, paste, pressSend, waitForNumber } from './harness/desk.ts';
import { changeSettings, importInto, sendsIn, storedIn } from './harness/toolbar.ts';

/** An export of another time: sixteen messages on Wednesday of last week, and a rule called wrong in half as many drafts. */
function lastWeek(): string {
  const now = Date.now();
  const wednesday = Date.parse(shiftDay(weekOf(dayHere(now)), -5)) + DAY / 2 - zoneAt(now) * 60_000;
  const sends = Array.from({ length: 16 }, (_, i) =>
    send(`${i}week`, { at: wednesday + i * 60_000, zone: zoneAt(now), unaided: 64, rules: { buzzword: 1 } }),
  );
  return JSON.stringify({ ...JSON.parse(asFile(sends, { values: DEFAULTS, changed: {} })), disputes: { buzzword: 8 } });
}

describe.each(['chromium', 'firefox'] as const)('the progress page, in %s', (family) => {
  let desk: MailDesk;
  let popup: Page;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    popup = await desk.openOwn('src/popup/index.html');
    page = await desk.openOwn('src/pages/progress/index.html');
  });
  afterAll(() => desk.stop());

  const text = () => mainText(page);
  const says = (wanted: RegExp) => expect.poll(text).toMatch(wanted);

  async function sendTwo(): Promise<void> {
    const mail = await desk.openMail();
    for (const [nth, body] of [SELF_LED, CUSTOMER_LED].entries()) {
      await compose(mail, `dana${nth}@northwind.example`);
      // The popup beside it sees every number: of a draft that is typed the first would be of a part.
      await paste(mail, body);
      await waitForNumber(mail, (number) => (nth === 0 ? number < 35 : number > 60));
      await pressSend(mail);
      await expect.poll(async () => (await sendsIn(popup)).length).toBe(nth + 1);
      await expect.poll(async () => (await sendsIn(popup)).every(({ doubt }) => doubt === null)).toBe(true);
    }
    await mail.close();
    await page.bringToFront();
  }

  it('is useful before the first send, and follows each send', async () => {
    await says(/Nothing sent yet/);
    await sendTwo();
    await says(/2 sent, 2 of them with a number/);
    await says(/Messages sent at 70 or more: 1 of 2/);
    // The figures come before the history has been read.
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('.history li').length)).toBe(2);
  });

  it('names what the coach found, and finds sends by it', async () => {
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.history-rules')?.textContent ?? ''))
      .toMatch(/\w \w/);
    await page.type('input[type=search]', 'no such advice');
    await says(/0 messages\./);
    await page.$eval('input[type=search]', (field) => field.select());
    await page.keyboard.press('Backspace');
    await says(/2 messages\./);
  });

  it('shows the focus skill chosen after the sends, here and in the popup', async () => {
    await says(/Customer focusnow 1\/2/);
    await expect
      .poll(() => popup.evaluate(() => document.body.textContent))
      .toMatch(/Practising now: Customer focusWrite an if-then plan for it1 of the last 2/);
  });

  it('takes what came back by a tap in the popup, to be corrected there and in the history', async () => {
    const inHistory = () => page.$eval('.history li:nth-child(1) div:nth-of-type(3) select', (field) => field.value);
    const pressed = () =>
      popup.evaluate(() => document.querySelector('.answers li [aria-pressed=true]')?.textContent ?? null);
    await popup.bringToFront();
    await popup.click('.fold summary');
    await popup.click('.answers li:nth-child(1) button:nth-child(1)');
    await expect.poll(pressed).toBe('Positive');
    await expect.poll(inHistory).toBe('positive');
    await popup.click('.answers li:nth-child(1) button:nth-child(1)');
    await expect.poll(pressed).toBe(null);
    await expect.poll(inHistory).toBe('null');
    await page.bringToFront();
    await page.select('.history li:nth-child(1) div:nth-of-type(3) select', 'decline');
    await expect.poll(pressed).toBe('Declined');
  });

  it('corrects what came back, and a kind that is no outreach leaves the figures', async () => {
    await page.select('.history li:nth-child(1) div:nth-of-type(3) select', 'positive');
    await says(/Saved\./);
    await page.select('.history li:nth-child(1) div:nth-of-type(2) select', 'other');
    await says(/\b1 sent, \d of them with a number/);
    await page.select('.history li:nth-child(1) div:nth-of-type(2) select', 'cold');
    await says(/2 sent, \d of them with a number/);
    // The history is drawn after the figures.
    const outcome = () => page.$eval('.history li:nth-child(1) div:nth-of-type(3) select', (field) => field.value);
    await expect.poll(outcome).toBe('positive');
  });

  it('deletes one at the second press, by keyboard', async () => {
    await page.focus('.history li:nth-child(2) button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.history li:nth-child(2) .actions button');
    await page.focus('.history li:nth-child(2) .actions button');
    await page.keyboard.press('Enter');
    await says(/1 message\. Deleted\./);
    await says(/1 sent, 1 of them with a number/);
    await expect.poll(async () => (await sendsIn(popup)).length).toBe(1);
  });

  it('keeps to the filters', async () => {
    await page.select('.filters .field:nth-child(2) select', 'linkedin');
    await says(/No message with a number in this period/);
    await page.select('.filters .field:nth-child(2) select', 'gmail');
    await says(/\b1 sent, \d of them with a number/);
  });

  it('leads to a coaching brief of the same sends', async () => {
    await page.click('.filters a');
    await page.waitForSelector('.brief-asked');
    await says(/·\s1\smessage/);
    await says(/Customer focus/);
    expect(await text()).not.toMatch(/Cork|Dana|northwind/);
  });

  const isAsked = () => popup.evaluate(() => document.querySelector('.look-back') !== null);
  const settings = async () => JSON.parse(await storedIn(popup)).settings.d.values;

  it('looks back on last week, led there by the popup and by keyboard alone, and asks no more once decided', async () => {
    expect(await isAsked()).toBe(false);
    await importInto(popup, lastWeek());
    await popup.waitForSelector('.look-back');
    const way = await popup.$eval('.look-back a', (link) => (link as HTMLAnchorElement).href);
    const week = await desk.openOwn(way.slice(way.indexOf('src/')));
    await week.waitForFunction(() => document.activeElement?.id === 'week');
    const said = () => week.$eval('#week', (part) => part.textContent ?? '');
    await expect.poll(said).toMatch(/First drafts were at 64 on average \(n\s=\s16\)/);
    await expect.poll(said).toMatch(/You called “.+” wrong in 8 of the 24 messages it spoke in/);
    await week.keyboard.press('Tab');
    await week.keyboard.press('Enter');
    await expect.poll(async () => (await settings()).rulesOff).toEqual(['buzzword']);
    await expect.poll(said).not.toMatch(/You called/);
    // The line has gone with its button, and the focus has not.
    await week.waitForFunction(() => document.activeElement?.id === 'week');
    for (const name of ['Write an if-then plan for it', 'Go on as now']) {
      await week.keyboard.press('Tab');
      expect(await week.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await week.keyboard.press('Enter');
    await expect.poll(said).toMatch(/Noted\. The next look back comes with a new week\.$/);
    await expect.poll(isAsked).toBe(false);
    await week.close();
    const later = await desk.openOwn('src/pages/progress/index.html');
    await later.waitForSelector('.ladder');
    expect(await later.$('#week')).toBeNull();
    await later.close();
  });

  it('asks no more of a rule that was called wrong once the rep keeps it', async () => {
    await changeSettings(popup, { lookedBack: null, rulesOff: [] });
    const week = await desk.openOwn('src/pages/progress/index.html');
    await (await week.waitForSelector('::-p-text(Keep this rule)'))?.click();
    await expect.poll(async () => (await settings()).rulesKept).toEqual({ buzzword: { wrong: 8, spoke: 24 } });
    const asks = () => week.evaluate(() => /You called/.test(document.body.textContent ?? ''));
    await expect.poll(asks).toBe(false);
    expect((await settings()).rulesOff).toEqual([]);
    await week.close();
  });

  it('goes back to an earlier skill in the look-back, and passes a week over with one press in the popup', async () => {
    await changeSettings(popup, { lookedBack: null, ownFocus: 'relevance' });
    await expect.poll(isAsked).toBe(true);
    const week = await desk.openOwn('src/pages/progress/index.html');
    await (await week.waitForSelector('::-p-text(Go back to Customer focus)'))?.click();
    await expect.poll(async () => (await settings()).ownFocus).toBe('customer-focus');
    await expect.poll(isAsked).toBe(false);
    await expect.poll(() => popup.evaluate(() => document.body.textContent)).toMatch(/Practising now: Customer focus/);
    await week.close();
    await changeSettings(popup, { lookedBack: null });
    await expect.poll(isAsked).toBe(true);
    await popup.bringToFront();
    await popup.click('.look-back button');
    await expect.poll(isAsked).toBe(false);
    expect((await settings()).lookedBack).toBe(weekOf(dayHere(Date.now())));
  });

  it('made no request, and no trouble in the mail page', () => {
    expect(desk.requests().filter((request) => !request.startsWith('mail.google.com/'))).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });
});
