import { type Page, type Target, TargetType } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Start } from './browsers.ts';
import type { MailDesk } from './desk.ts';

/** Starts Firefox so that it stops the background once that was idle for so many milliseconds. */
export const idleAfter = (idle: number): Start => ({ preferences: { 'extensions.background.idle.timeout': idle } });

/** Stops the background and returns once it is gone. Firefox does it by itself when idle: see `IDLE` of the tests. */
export async function stopBackground(desk: MailDesk, own: Page): Promise<void> {
  if (desk.family === 'firefox') {
    await markBackground(own);
    return void (await expect.poll(() => markedBackgrounds(own), { timeout: 25_000 }).toBe(0));
  }
  const stopped = new Promise<void>((done) => {
    desk.browser.on('targetdestroyed', (target: Target) => target.type() === TargetType.SERVICE_WORKER && done());
  });
  const client = await own.createCDPSession();
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await client.detach();
}

/** Takes storage away from under Firefox's background until that is stopped; Chromium's cannot be reached from a page. */
export async function breakStorage(own: Page, how: 'rejects' | 'hangs'): Promise<void> {
  await own.evaluate(async (wanted) => {
    const { runtime } = Reflect.get(globalThis, 'browser') as { runtime: { getBackgroundPage(): Promise<Window> } };
    const { storage } = Reflect.get(await runtime.getBackgroundPage(), 'browser') as { storage: { local: object } };
    Reflect.set(storage.local, 'set', () => {
      if (wanted === 'rejects') throw new Error('disk error');
      return new Promise(() => undefined);
    });
  }, how);
}

/** Has every read of storage hang in a page of the extension, and lets them through again. */
export async function hangReads(own: Page, hang: boolean): Promise<void> {
  await own.evaluate((wanted) => {
    const name = 'browser' in globalThis ? 'browser' : 'chrome';
    const { storage } = Reflect.get(globalThis, name) as { storage: { local: object } };
    const held = Reflect.get(globalThis, 'held') ?? Reflect.get(storage.local, 'get').bind(storage.local);
    Reflect.set(globalThis, 'held', held);
    Reflect.set(storage.local, 'get', wanted ? () => new Promise(() => undefined) : held);
  }, hang);
}

/** Marks the background page that lives now: an open popup wakes the next one as soon as it is stopped. */
function markBackground(own: Page): Promise<void> {
  return own.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'browser') as { runtime: { getBackgroundPage(): Promise<Window> } };
    Reflect.set(await runtime.getBackgroundPage(), 'marked', true);
  });
}

/** How many marked background pages are alive. Asking wakes none. */
function markedBackgrounds(own: Page): Promise<number> {
  return own.evaluate(() => {
    const { extension } = Reflect.get(globalThis, 'browser') as { extension: { getViews(): Window[] } };
    return extension.getViews().filter((view) => Reflect.get(view, 'marked')).length;
  });
}
