import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/journal/settings.ts';
import { ADDRESS, served } from '../sites/linkedin/page.ts';
import type { Replica } from '../sites/linkedin/replica.ts';
import { CUSTOMER_LED, SELF_LED } from './drafts.ts';
import { compose, type MailDesk, markupOf, openDesk, pressSend, waitForNumber } from './harness/desk.ts';
import { closedTexts } from './harness/shadow.ts';
import { badgeOf, LINKEDIN, MAIL, storedIn, viewOf } from './harness/toolbar.ts';

/** The part of the extension API with which a page of the extension changes settings. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

async function ctrlEnter(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

const WAYS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a press of Send', pressSend],
  ['Ctrl and Enter', ctrlEnter],
];

describe.each(['chromium', 'firefox'] as const)('the rep’s own wishes before a send, in %s', (family) => {
  let desk: MailDesk;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    own = await desk.openOwn('src/popup/index.html');
    page = await desk.openMail();
  });
  afterAll(() => desk.stop());

  const wish = (change: Partial<Settings>) =>
    own.evaluate((wanted) => chrome.runtime.sendMessage({ type: 'change-settings', change: wanted }), change);
  const sent = () => page.evaluate(() => window.replica.sentCount ?? 0);
  const said = async () => (await closedTexts(page)).join(' ');
  /** A new message with the number of all of its words on screen. */
  async function write(text: string, wanted: (number: number) => boolean): Promise<string> {
    const draft = await compose(page);
    await page.keyboard.type(text);
    await waitForNumber(page, wanted);
    await expect
      .poll(async () => {
        const view = await viewOf(own, 'draft');
        return view.state === 'draft' && view.review.sentences.at(-1)?.end;
      })
      .toBe(text.length);
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
    await expect
      .poll(async () => {
        const view = await viewOf(own, 'draft');
        return view.state === 'draft' && view.review.sentences.length;
      })
      .toBe(4);
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
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyO');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
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
    const view = await viewOf(own, 'guess');
    if (view.state !== 'guess') throw new Error('nothing to guess');
    await guessFrom(own, view.draft);
    await waitForNumber(page, (number) => number > 60);
    expect(await viewOf(own, 'draft')).toMatchObject({ guess: { band: 'customer-led', weakest: null } });
  });

  it('holds nothing on LinkedIn while nothing is drawn there, asks for the guess in the popup, and holds once drawn', async () => {
    desk.origin.serve('www.linkedin.com', (path) => served(path, { home: 'light' }));
    await wish({ floor: 60, selfCheck: true });
    const linkedin = await desk.openMail(ADDRESS);
    const write = async () => {
      await linkedin.evaluate(() => {
        const { replica } = window as unknown as { readonly replica: Replica };
        replica.openBubble({ to: [{ name: 'Dana Whitlock', id: 'ACo1' }], messages: [] }).body.focus();
      });
      await linkedin.keyboard.type(SELF_LED);
    };
    const messages = () => linkedin.$$eval('.msg-s-event-listitem', (rows) => rows.length);
    const send = () => linkedin.click('.msg-form__send-button');
    await write();
    const view = await viewOf(own, 'guess', LINKEDIN);
    if (view.state !== 'guess') throw new Error('nothing to guess');
    await guessFrom(own, view.draft, LINKEDIN);
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

/** Guesses as the popup does, over its own port. */
async function guessFrom(own: Page, draft: string, where = MAIL): Promise<void> {
  await own.evaluate(
    async (id, url) => {
      const api = chrome as unknown as {
        readonly tabs: { query(of: object): Promise<{ id: number }[]> };
        readonly runtime: { connect(of: object): { postMessage(message: object): void; disconnect(): void } };
      };
      const [tab] = await api.tabs.query({ url });
      const port = api.runtime.connect({ name: 'view' });
      port.postMessage({ type: 'watch', tab: tab?.id });
      port.postMessage({ type: 'guess', draft: id, band: 'customer-led', sentence: null });
      port.disconnect();
    },
    draft,
    where,
  );
}
