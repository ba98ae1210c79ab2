import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, zoneAt } from '../../src/journal/day.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { summarise } from '../../src/journal/summary.ts';
import { toShortDay } from '../../src/journal/sync/short-day.ts';
import { send } from '../journal/sends.ts';
import { asFile } from '../journal/years.ts';
import { type MailDesk, openDesk } from './harness/desk.ts';
import { importInto } from './harness/toolbar.ts';

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: {
    readonly sync: { set(items: object): Promise<void>; get(keys: null): Promise<Record<string, unknown>> };
  };
}
declare const chrome: Api;

const NOW = Date.now();
const TODAY = dayOf(NOW, zoneAt(NOW));
const zone = zoneAt(NOW);
const OWN = ['a', 'b', 'c'].map((id) => send(id, { at: NOW, zone, focus: 80 }));
/** What another machine of the rep has put there: two sends of today, and a setting. */
const FOREIGN = {
  [`sum:OTHERMAC:${TODAY.slice(0, 7)}`]: {
    v: 1,
    d: [toShortDay({ day: TODAY, ...summarise(['x', 'y'].map((id) => send(id, { at: NOW, zone, focus: 20 }))) })],
  },
  'set:company': { v: 1, d: { at: NOW, value: 'Ledgerlane' } },
};
/** A round begins five seconds after what asked for it. */
const ROUND = { timeout: 30_000 };

describe.each(['chromium', 'firefox'] as const)('the browser’s own sync storage, in %s', (family) => {
  let desk: MailDesk;
  let playbook: Page;
  let progress: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    playbook = await desk.openOwn('src/pages/playbook/index.html');
    await importInto(playbook, asFile(OWN, { values: DEFAULTS, changed: {} }));
    await playbook.evaluate((items) => chrome.storage.sync.set(JSON.parse(items)), JSON.stringify(FOREIGN));
    progress = await desk.openOwn('src/pages/progress/index.html');
  });
  afterAll(() => desk.stop());

  const text = () => progress.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const inSync = async (): Promise<Record<string, unknown>> =>
    JSON.parse(await playbook.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null))));
  const press = async () => {
    await playbook.bringToFront();
    await (await playbook.waitForSelector('::-p-text(daily sums follow me)'))?.click();
  };

  it('is neither read nor written before the rep switches it on', async () => {
    await expect.poll(text).toMatch(/of 3 sent/);
    expect(await text()).not.toMatch(/other machines/);
    expect(Object.keys(await inSync()).sort()).toEqual(Object.keys(FOREIGN).sort());
  });

  it('brings the other machine’s days and settings here, and takes this one’s there, within its limits', async () => {
    await press();
    await expect.poll(text).toMatch(/of 5 sent.*2 of them were sent on other machines of yours/);
    await expect
      .poll(async () => Object.keys(await inSync()).filter((key) => key.startsWith('sum:')).length, ROUND)
      .toBe(2);
    await expect
      .poll(() => playbook.evaluate(() => document.querySelectorAll('input')[1]?.value), ROUND)
      .toBe('Ledgerlane');
    const items = Object.entries(await inSync());
    expect(Object.fromEntries(items)).toMatchObject(FOREIGN);
    const [own] = items.filter(([key]) => key.startsWith('sum:') && !key.includes('OTHERMAC'));
    expect(own?.[1]).toMatchObject({ v: 1, d: [expect.arrayContaining([3, 240])] });
    const bytes = items.map(([key, value]) => Buffer.byteLength(key + JSON.stringify(value)));
    expect(Math.max(...bytes)).toBeLessThan(8192);
    expect(items.length).toBeLessThan(512);
    expect(JSON.stringify(items)).not.toMatch(/recipient00|draft000000|vague-notice/);
  });

  it('leaves the figures again when it is switched off', async () => {
    await press();
    await expect.poll(text).toMatch(/of 3 sent/);
    expect(await text()).not.toMatch(/other machines/);
  });
});
