import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyOptions } from '../sites/gmail/replica.ts';
import { CUSTOMER_LED } from './drafts.ts';
import { isGone, type MailDesk, openDesk, pressSend } from './harness/desk.ts';
import { type SendRow, sendsIn, sendsSince, textIn, viewOf } from './harness/toolbar.ts';

/** What in a conversation is more than an answer to one: to all, and passed on to somebody else. */
const KINDS = [
  { name: 'a reply to all', surface: 'reply', options: { kind: 'replyAll' } },
  { name: 'a forward', surface: 'forward', options: { kind: 'forward', to: ['cy@harbour.example'] } },
] as const satisfies { readonly name: string; readonly surface: string; readonly options: ReplyOptions }[];

const ANA = { email: 'ana@harbour.example', name: 'Ana Harbour', text: 'Which scales do you use?' };
const BO = { email: 'bo@harbour.example', name: 'Bo Berg', text: 'And since when?' };

describe.each(['chromium', 'firefox'] as const)('in a conversation in Gmail, in %s', (family) => {
  let desk: MailDesk;
  let popup: Page;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    popup = await desk.openOwn('src/popup/index.html');
  });
  afterAll(() => desk.stop());
  beforeEach(async () => {
    page = await desk.openMail();
  });
  afterEach(() => page.close());

  describe.each(KINDS)('$name', ({ surface, options }) => {
    let before: readonly SendRow[];

    beforeEach(async () => {
      before = await sendsIn(popup);
      await page.evaluate(
        (messages, how) => {
          window.replica.showThread({ messages });
          window.replica.openReply(how);
        },
        [BO, ANA],
        options as ReplyOptions,
      );
      await page.keyboard.type(CUSTOMER_LED);
      await expect.poll(() => textIn(popup)).toBe(CUSTOMER_LED);
    });

    /** Sends noted since the draft was opened. */
    const since = () => sendsSince(popup, before);

    it('is found and read', async () => {
      expect(await viewOf(popup, 'draft')).toMatchObject({ site: 'gmail', surface, drawn: 'drawn', drafts: 1 });
    });

    it('is sent, and undone', async () => {
      await pressSend(page);
      await expect.poll(since).toEqual([{ number: expect.any(String), doubt: null }]);
      await isGone(page, popup);
      await page.click('#link_undo');
      await expect.poll(since).toEqual([{ number: expect.any(String), doubt: expect.stringMatching(/undone/i) }]);
      await expect.poll(() => textIn(popup)).toBe(CUSTOMER_LED);
    });

    it('is discarded', async () => {
      await page.click('.oh');
      await isGone(page, popup);
      expect(await since()).toEqual([]);
    });
  });

  it('makes no trouble in any page', () => {
    expect(desk.troubles).toEqual([]);
  });
});
