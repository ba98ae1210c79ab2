import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LED } from './drafts.ts';
import { breakStorage, hangReads, idleAfter, stopBackground } from './harness/background.ts';
import { type MailDesk, mainText, pressSend } from './harness/desk.ts';
import { openWithPopup } from './harness/opening.ts';
import { changeSettings, sendsIn, storedIn } from './harness/toolbar.ts';
import { write } from './harness/writing.ts';

/** Firefox stops an idle background by itself: here after so many milliseconds, longer than storage is waited for. */
const IDLE = 6000;

interface Local {
  set(items: object): Promise<void>;
  get(keys: null): Promise<Record<string, unknown>>;
  remove(key: string): Promise<void>;
}

describe.each(['chromium', 'firefox'] as const)('storage that fails, in %s', (family) => {
  let desk: MailDesk;
  let popup: Page;
  let mail: Page;
  let sent = 0;

  beforeAll(async () => {
    ({ desk, popup, page: mail } = await openWithPopup(family, idleAfter(IDLE)));
  });
  afterAll(() => desk.stop());

  /** Writes a draft, and does something just before Send is pressed. */
  async function send(before: () => Promise<unknown> = async () => undefined): Promise<void> {
    sent += 1;
    await write(mail, CUSTOMER_LED, (number) => number > 60, `dana${sent}@northwind.example`);
    await before();
    await pressSend(mail);
  }
  const fillUp = () =>
    popup.evaluate(async () => {
      const { local } = (Reflect.get(globalThis, 'chrome') as { storage: { local: Local & Counted } }).storage;
      const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ filler: 'x'.repeat(free - 100) });
    });
  const empty = () =>
    popup.evaluate(async () => {
      const { local } = (Reflect.get(globalThis, 'chrome') as { storage: { local: Local } }).storage;
      await local.remove('filler');
    });
  const confirmed = async () => (await sendsIn(popup)).filter(({ doubt }) => doubt === null).length;
  const said = () => popup.evaluate(() => document.body.textContent ?? '');

  /** A send that storage does not take: kept, reported, and stored once it does. */
  async function outlives(
    trouble: () => Promise<unknown>,
    wanted: RegExp,
    relief: () => Promise<unknown>,
  ): Promise<void> {
    const before = await confirmed();
    await send(trouble);
    await expect.poll(said).toMatch(wanted);
    expect(await said()).toMatch(/A message you sent is not stored yet/);
    expect(await confirmed()).toBe(before);
    await relief();
    await stopBackground(desk, popup);
    await expect.poll(confirmed).toBe(before + 1);
    await expect.poll(said).not.toMatch(/not stored yet/);
  }

  const TROUBLES: Record<typeof family, readonly (readonly [string, () => Promise<void>])[]> = {
    chromium: [
      ['is full, by the browser’s own quota', () => outlives(fillUp, /storage for extensions is full/, empty)],
    ],
    firefox: (['rejects', 'hangs'] as const).map((how) => [
      how,
      () =>
        outlives(
          () => breakStorage(popup, how),
          /storage did not take it/,
          async () => undefined,
        ),
    ]),
  };

  it.each(TROUBLES[family])(
    'loses no send when it %s, says so, and stores it later',
    (_, survive) => survive(),
    120_000,
  );

  it('says in the popup that reading hangs, and shows the sends again once it does not', async () => {
    await send();
    await expect.poll(confirmed).toBe(sent);
    await hangReads(popup, true);
    await changeSettings(popup, { name: 'Theo' });
    await expect.poll(said).toMatch(/Today’s sends cannot be read/);
    expect(await confirmed()).toBe(0);
    await hangReads(popup, false);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
    await expect.poll(confirmed).toBe(sent);
    expect(await said()).not.toMatch(/cannot be read/);
  });

  it('sets a damaged day aside as it was, keeps its sums, and says so', async () => {
    await popup.evaluate(async () => {
      const { local } = (Reflect.get(globalThis, 'chrome') as { storage: { local: Local } }).storage;
      const days = Object.keys(await local.get(null)).filter((key) => key.startsWith('log:'));
      await local.set(Object.fromEntries(days.map((day) => [day, 'torn'])));
    });
    await expect.poll(confirmed).toBe(0);
    await send();
    await expect.poll(confirmed).toBe(1);
    const stored = JSON.parse(await storedIn(popup)) as Record<string, unknown>;
    const aside = Object.entries(stored).filter(([key]) => key.startsWith('corrupt:log:'));
    expect(aside.map(([, value]) => value)).toEqual(['torn']);
    const progress = await desk.openOwn('src/pages/progress/index.html');
    await expect
      .poll(() => mainText(progress))
      .toMatch(new RegExp(`set aside as it was .*could not be read: ${sent - 1}\\.`));
    expect(await mainText(progress)).toMatch(new RegExp(`\\b${sent} sent, `));
    await progress.close();
  });
});

/** Chromium alone has a quota here, and counts. */
interface Counted {
  readonly QUOTA_BYTES: number;
  getBytesInUse(keys: null): Promise<number>;
}
