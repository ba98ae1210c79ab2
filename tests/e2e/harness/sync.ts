import type { Page } from 'puppeteer-core';

/** The browser's own sync storage, asked for from a page of the extension, and the playbook's switch of it. */

declare const chrome: {
  readonly storage: {
    readonly sync: { set(items: object): Promise<void>; get(keys: null): Promise<Record<string, unknown>> };
  };
};

/** A round of sync begins five seconds after what asked for it. */
export const ROUND = { timeout: 30_000 };

/** Everything in sync storage. */
export async function inSync(own: Page): Promise<Record<string, unknown>> {
  return JSON.parse(await own.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null))));
}

/** Puts there what another machine has brought. */
export async function putInSync(own: Page, items: object): Promise<void> {
  await own.evaluate((text) => chrome.storage.sync.set(JSON.parse(text)), JSON.stringify(items));
}

/** Keys of the daily sums in sync storage, a month of one machine each. */
export async function sumsInSync(own: Page): Promise<string[]> {
  return Object.keys(await inSync(own)).filter((key) => key.startsWith('sum:'));
}

/** Switches sync on or off. */
export async function toggleSync(playbook: Page): Promise<void> {
  await playbook.bringToFront();
  await (await playbook.waitForSelector('::-p-text(daily sums follow you)'))?.click();
}

/** The rep's company as the playbook shows it. */
export function companyIn(playbook: Page): Promise<string | undefined> {
  return playbook.evaluate(() => document.querySelectorAll<HTMLInputElement>('input')[1]?.value);
}
