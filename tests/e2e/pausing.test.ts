import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/journal/settings.ts';
import { ADDRESS, served } from '../sites/linkedin/page.ts';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { compose, type MailDesk, markupOf, pressSend, waitForNumber } from './harness/desk.ts';
import { press } from './harness/keys.ts';
import { openWithPopup } from './harness/opening.ts';
import { closedTexts } from './harness/shadow.ts';
import {
  badgeOf,
  changeSettings,
  judgedWhole,
  LINKEDIN,
  MAIL,
  storedIn,
  tellDraft,
  viewOf,
} from './harness/toolbar.ts';
import { openBubble } from './harness/writing.ts';

const WAYS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a press of Send', pressSend],
  ['Ctrl and Enter', (page) => press(page, 'Enter', 'Control')],
];

describe.each(['chromium', 'firefox'] as const)('the rep’s own wishes before a send, in %s', (family) => {
  let desk: MailDesk;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    ({ desk, popup: own, page } = await openWithPopup(family));
  });
  afterAll(() => desk.stop());

  const wish = (change: Partial<Settings>) => changeSettings(own, change);
  const sent = () => page.evaluate(() => window.replica.sentCount ?? 0);
  const said = async () => (await closedTexts(page)).join(' ');
  /** A new message with the number of all of its words on screen. */
  async function write(text: string, wanted: (number: number) => boolean): Promise<string> {
    const draft = await compose(page);
    await page.keyboard.type(text);
    await waitForNumber(page, wanted);
    await judgedWhole(own, text);
    return draft;
  }

  it.each(WAYS)('sends by %s at once while there is no floor', async (_, send) => {
    const before = await sent();
    await write(SELF_LED, (number) => number < 35);
    await send(page);
    await expect.poll(sent).toBe(before + 1);
    expect(await said()).not.toContain('floor');
  });

  it.each(WAYS)('holds %s under the floor once, and sends at the second', async (_, send) => {
    await wish({ floor: 60 });
    const before = await sent();
    const draft = await write(SELF_LED, (number) => number < 35);
    const markup = await markupOf(page, draft);
    await send(page);
    await expect.poll(said).toMatch(/\d+, under your floor of 60 Press Send again to send it as it is\./);
    expect(await markupOf(page, draft)).toBe(markup);
    expect(await sent()).toBe(before);
    await send(page);
    await expect.poll(sent).toBe(before + 1);
  });

  it('sends at once what is over the floor', async () => {
    const before = await sent();
    await write(CUSTOMER_LED, (number) => number >= 60);
    await pressSend(page);
    await expect.poll(sent).toBe(before + 1);
  });

  it('holds nothing in a tab that is open once the floor is taken away', async () => {
    const before = await sent();
    await write(SELF_LED, (number) => number < 35);
    await wish({ floor: null });
    await expect.poll(() => storedIn(own)).toContain('"floor":null');
    // The next judgement carries it into the page.
    await page.keyboard.type(' We care.');
    await expect.poll(async () => (await viewOf(own, 'draft')).review.sentences.length).toBe(4);
    await pressSend(page);
    await expect.poll(sent).toBe(before + 1);
  });

  it('has the rep guess by keyboard before any number is shown, and keeps the guess with the send', async () => {
    await wish({ selfCheck: true });
    const before = await sent();
    await compose(page);
    await page.keyboard.type(SELF_LED);
    await expect.poll(said).toContain('guess first');
    const view = await viewOf(own, 'guess');
    expect(view).toMatchObject({
      state: 'guess',
      sentences: expect.arrayContaining([expect.stringMatching(/^We are/)]),
    });
    expect(await badgeOf(own)).toBe('');
    await press(page, 'KeyO', 'Alt', 'Shift');
    await expect.poll(said).toContain('Which sentence would you change first?');
    for (const key of ['Tab', ' ', 'ArrowDown', 'Tab', ' ', 'Enter'] as const) await page.keyboard.press(key);
    await expect.poll(said).toMatch(/Your guess Mostly about you The number then \d+, About you/);
    await expect.poll(() => badgeOf(own)).toMatch(/^\d+$/);
    await page.keyboard.press('Escape');
    await pressSend(page);
    await expect.poll(sent).toBe(before + 1);
    // Band and whether the sentence was the weakest, as the journal packs them.
    await expect.poll(() => storedIn(own)).toMatch(/\],\[\d+,[01]\],\d{13}/);
  });

  it('takes a guess from the popup', async () => {
    await compose(page, 'luis@carrow.example');
    await page.keyboard.type(CUSTOMER_LED);
    await expect.poll(said).toContain('guess first');
    await guessFrom(own);
    await waitForNumber(page, (number) => number > 60);
    expect(await viewOf(own, 'draft')).toMatchObject({ guess: { band: 'customer-led', weakest: null } });
  });

  it('holds nothing on LinkedIn while nothing is drawn there, asks for the guess in the popup, and holds once drawn', async () => {
    desk.origin.serve('www.linkedin.com', (path) => served(path, { home: 'light' }));
    await wish({ floor: 60, selfCheck: true });
    const linkedin = await desk.openMail(ADDRESS);
    const write = async () => {
      await openBubble(linkedin);
      await linkedin.keyboard.type(SELF_LED);
    };
    const messages = () => linkedin.$$eval('.msg-s-event-listitem', (rows) => rows.length);
    const send = () => linkedin.click('.msg-form__send-button');
    await write();
    await guessFrom(own, LINKEDIN);
    expect(await viewOf(own, 'draft', LINKEDIN)).toMatchObject({ guess: { band: 'customer-led' }, drawn: 'unwanted' });
    await send();
    await expect.poll(messages).toBe(1);

    await wish({ drawOnLinkedIn: true, selfCheck: false });
    await linkedin.reload();
    await write();
    await waitForNumber(linkedin, (number) => number < 35);
    await expect.poll(async () => (await viewOf(own, 'draft', LINKEDIN)).state).toBe('draft');
    await send();
    await expect.poll(async () => (await closedTexts(linkedin)).join(' ')).toContain('under your floor of 60');
    expect(await messages()).toBe(0);
    await send();
    await expect.poll(messages).toBe(1);
    await linkedin.close();
    await page.bringToFront();
  });

  it('makes no trouble in the page', () => {
    expect(desk.troubles).toEqual([]);
  });
});

/** Guesses as the popup does, over its own port, once there is something to guess. */
async function guessFrom(own: Page, where = MAIL): Promise<void> {
  const { draft } = await viewOf(own, 'guess', where);
  await tellDraft(own, { type: 'guess', draft, band: 'customer-led', sentence: null }, where);
}
