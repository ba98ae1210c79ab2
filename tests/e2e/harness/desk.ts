import type { ConsoleMessage, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Family } from '../../../scripts/browsers.mjs';
import { ADDRESS, HEADERS, replicaPage } from '../../sites/gmail/page.ts';
import type { Replica } from '../../sites/gmail/replica.ts';
import { type Driver, type Start, startBrowser } from './browsers.ts';
import { type Origin, startOrigin } from './origin.ts';
import { closedTexts } from './shadow.ts';
import { viewOf } from './toolbar.ts';

declare global {
  interface Window {
    readonly replica: Replica;
  }
}

/** A host of the same page that is not coached: what a draft looks like with the extension off. */
export const CONTROL = 'https://control.example/';

/** Requests browsers make for themselves; the extension can reach none of these hosts either, by its policy. */
const BROWSERS_OWN =
  /^(https?:\/\/)?([\w-]+\.)*(googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|clients2\.google\.com|accounts\.google\.com)([:/]|$)/;

/** A browser with the extension in it, a replica of the mail site at its real address, and a rep's hands. */
export interface MailDesk extends Driver {
  readonly origin: Origin;
  /** Opens the mail page, or its uncoached twin. */
  openMail(address?: string): Promise<Page>;
  /** What went wrong in any mail page so far: uncaught errors, and errors on its console. */
  readonly troubles: readonly string[];
  /** Hosts and paths asked for by anything but the browser itself. */
  requests(): string[];
  stop(): Promise<void>;
}

export async function openDesk(family: Family, start: Start = {}): Promise<MailDesk> {
  const origin = await startOrigin();
  for (const host of ['mail.google.com', 'control.example']) {
    origin.serve(host, () => ({ html: replicaPage(), headers: HEADERS }));
  }
  const driver = await startBrowser(family, origin.port, start);
  const troubles: string[] = [];
  return {
    ...driver,
    origin,
    troubles,
    requests: () => origin.requests.filter((request) => !BROWSERS_OWN.test(request)),
    async openMail(address = ADDRESS) {
      const page = await driver.open(address);
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (message: ConsoleMessage) => {
        // The replica has no icon.
        if (message.type() === 'error' && !/favicon|404/.test(message.text())) troubles.push(message.text());
      });
      return page;
    },
    async stop() {
      await driver.close();
      await origin.close();
    },
  };
}

/** Opens a new message in the mail page and puts the caret into its body. Returns the draft's id. */
export async function compose(page: Page, to = 'dana@northwind.example'): Promise<string> {
  const draft = await page.evaluate((address) => window.replica.openCompose({ to: [address] }), to);
  await caretInto(page, draft);
  return draft;
}

/** Puts the caret into a draft's body. */
export async function caretInto(page: Page, draft: string): Promise<void> {
  await page.evaluate((id) => {
    const region = window.replica.shown.get(id)?.region;
    region?.querySelector<HTMLElement>('[contenteditable]')?.focus();
  }, draft);
}

/** Writes into what has the focus at one stroke, as pasting does: it is then judged once, however slow the machine is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** The draft's body as markup. */
export function markupOf(page: Page, draft: string): Promise<string | undefined> {
  return page.evaluate(
    (id) => window.replica.shown.get(id)?.region.querySelector('[contenteditable]')?.outerHTML,
    draft,
  );
}

/** Presses the composer's Send as a mouse does. */
export async function pressSend(page: Page): Promise<void> {
  await page.click('[role=button].aoO');
}

/** The numbers the coach shows in the page, one per composer; null where it shows none. */
export async function numbersIn(page: Page): Promise<(number | null)[]> {
  const texts = await closedTexts(page);
  return texts.map((text) => {
    // The pill stands last, but for what is said to screen readers once typing has paused.
    const number = /(\d+)(?: Customer focus \d+\.(?:(?!Customer focus).)*)?$/s.exec(text)?.[1];
    return number === undefined ? null : Number(number);
  });
}

/** Waits for the one composer's number to be as wanted, and returns it. */
export async function waitForNumber(page: Page, wanted: (number: number) => boolean): Promise<number> {
  let last: number | null | undefined;
  await expect
    .poll(
      async () => {
        [last] = await numbersIn(page);
        return typeof last === 'number' && wanted(last);
      },
      { message: 'the number in the page never came to be as wanted' },
    )
    .toBe(true);
  return last ?? Number.NaN;
}

/** Waits until neither the page nor the toolbar knows of a draft. */
export async function isGone(page: Page, own: Page, where?: string): Promise<void> {
  await expect.poll(() => numbersIn(page)).toEqual([]);
  await viewOf(own, 'no-draft', where);
}

/** Puts the extension in anew and waits until what the copy before had drawn in a tab has gone. */
export async function reloadUnder(desk: MailDesk, tab: Page): Promise<void> {
  await tab.evaluate(() => Object.assign(window, { old: document.documentElement.lastElementChild }));
  await desk.install();
  await tab.waitForFunction(() => !Reflect.get(window, 'old').isConnected);
  await tab.bringToFront();
}

/** What stands in the main part of a page of the extension. */
export function mainText(own: Page): Promise<string> {
  return own.evaluate(() => document.querySelector('main')?.textContent ?? '');
}

/** How many stretches of text carry a mark. */
export function marksIn(page: Page, side: 'self' | 'customer'): Promise<number> {
  return page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, `outward-${side}`);
}
