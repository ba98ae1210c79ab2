import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS as LINKEDIN_ADDRESS, served } from '../sites/linkedin/page.ts';
import type { Replica as Linked } from '../sites/linkedin/replica.ts';
import { CUSTOMER_LED } from './drafts.ts';
import { type MailDesk, openDesk, pressSend, waitForNumber } from './harness/desk.ts';
import { press } from './harness/keys.ts';
import { badgeOf, changeSettings, LINKEDIN, sendsIn, storedIn } from './harness/toolbar.ts';
import { write } from './harness/writing.ts';

/** Replies that are read in a tab in which nothing was written since it was loaded: the watcher alone is there at first. */

const ANA = { email: 'ana@harbour.example', name: 'Ana Harbour' };
const PAT = { email: 'pat@sender.example', name: 'Pat Sender' };
const THREAD = 'thread-a:r8100000001';
const ADA = { name: 'Ada Harbour', id: 'ACoAAAdaHarbour00000' };

describe.each(['chromium', 'firefox'] as const)('a reply in a tab nothing is written in, in %s', (family) => {
  let desk: MailDesk;
  let own: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    desk.origin.serve('www.linkedin.com', (path) => served(path, { home: 'shadow' }));
    own = await desk.openOwn('src/popup/index.html');
    await changeSettings(own, { addresses: ['pat@alias.example'] });
  });
  afterAll(() => desk.stop());

  /** Waits until as many sends of the day are confirmed. */
  const sent = (count: number) =>
    expect
      .poll(async () => (await sendsIn(own)).map(({ doubt }) => doubt))
      .toEqual(Array.from({ length: count }, () => null));

  /** Which of some moments are noted as those of replies. */
  const noted = async (...moments: readonly number[]) => {
    const stored = await storedIn(own);
    return moments.filter((at) => stored.includes(String(at)));
  };

  it('is seen in the conversation; bounces, automatic answers, own aliases and colleagues are none', async () => {
    const writing = await desk.openMail();
    await writing.evaluate(
      (ana, thread) => {
        window.replica.showThread({ thread, messages: [{ ...ana, text: 'Which scales?' }] });
        window.replica.openReply();
      },
      ANA,
      THREAD,
    );
    await writing.keyboard.type(CUSTOMER_LED);
    await waitForNumber(writing, () => true);
    await pressSend(writing);
    await sent(1);
    await writing.close();

    const at = Date.now() + 100_000;
    const reading = await desk.openMail();
    await reading.evaluate(
      (ana, pat, thread, first) => {
        const messages = [
          { ...ana, text: 'Which scales?' },
          { ...pat, text: 'By hand?', at: first - 500 },
          { email: 'mailer-daemon@harbour.example', name: 'Mail', text: 'Not delivered', at: first },
          { ...ana, text: 'Out of office until Monday.', at: first + 1 },
          { email: 'pat@alias.example', name: 'P. S.', text: 'One more thing', at: first + 2 },
          { email: 'lee@sender.example', name: 'Lee Brook', text: 'Adding our price list.', at: first + 3 },
          { ...ana, text: 'Yes, by hand.', at: first + 4 },
        ];
        window.replica.showThread({ thread, messages });
      },
      ANA,
      PAT,
      THREAD,
      at,
    );
    await expect.poll(() => noted(at + 4)).toEqual([at + 4]);
    expect(await noted(at - 500, at, at + 1, at + 2, at + 3)).toEqual([]);
    await reading.close();
  });

  it('is seen in the list', async () => {
    const writing = await desk.openMail();
    await write(writing, CUSTOMER_LED);
    const thread = await writing.$eval('input[name=rt]', (field) => (field as HTMLInputElement).value.slice(1));
    await pressSend(writing);
    await sent(2);
    await writing.close();

    const at = Date.now() + 100_000;
    const last = (BigInt(at) << 20n).toString(16);
    const list = await desk.openMail();
    await list.evaluate((row) => window.replica.showList([row]), {
      thread,
      legacy: '18a41665ecb47abc',
      last,
      people: [PAT.email, ANA.email],
      subject: 'Belts',
    });
    await expect.poll(() => noted(at)).toEqual([at]);
    await list.close();
  });

  it('is seen on the message page of LinkedIn', async () => {
    const writing = await desk.openMail(LINKEDIN_ADDRESS);
    await writing.evaluate((ada) => {
      const { replica } = window as unknown as { readonly replica: Linked };
      replica.openThread({ to: [ada], messages: [{ name: ada.name, text: 'Which scales?' }] });
    }, ADA);
    await writing.keyboard.type(CUSTOMER_LED);
    await expect.poll(() => badgeOf(own, LINKEDIN)).not.toBe('');
    await press(writing, 'Enter', 'Control');
    await sent(3);
    await writing.close();

    const at = Date.now() + 100_000;
    const reading = await desk.openMail(LINKEDIN_ADDRESS);
    await reading.evaluate(
      (ada, later) => {
        const { replica } = window as unknown as { readonly replica: Linked };
        const messages = [
          { name: ada.name, text: 'Which scales?' },
          { name: replica.me.name, text: 'By hand?', at: later - 500 },
          { name: ada.name, text: 'Yes, by hand.', at: later },
        ];
        replica.openThread({ to: [ada], messages, focus: false });
      },
      ADA,
      at,
    );
    await expect.poll(() => noted(at)).toEqual([at]);
    expect(await noted(at - 500)).toEqual([]);
    await reading.close();
  });

  it('makes no trouble in any page', () => {
    expect(desk.troubles).toEqual([]);
  });
});
