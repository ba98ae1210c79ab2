import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Settings } from '../../../src/journal/settings.ts';
import type { PageMessage } from '../../../src/messages/page.ts';
import type { DraftTold } from '../../../src/messages/told.ts';
import type { FrontView, PopupMessage } from '../../../src/messages/view.ts';

/**
 * What the toolbar shows, asked for from a page of the extension: the badge, and over the popup's own port the view of
 * the tab in front.
 */

/** The part of the extension API these questions need. */
interface Api {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  readonly runtime: {
    sendMessage(message: PageMessage): Promise<unknown>;
    connect(info: { name: string }): {
      postMessage(message: object): void;
      disconnect(): void;
      readonly onMessage: { addListener(heard: (message: PopupMessage) => void): void };
    };
  };
  readonly storage: { readonly local: { get(key: null): Promise<Record<string, unknown>> } };
}

declare const chrome: Api;

/** Which tab is asked about. */
export const MAIL = 'https://mail.google.com/*';
export const LINKEDIN = 'https://www.linkedin.com/*';

/** The badge of the tab at an address. */
export function badgeOf(own: Page, where = MAIL): Promise<string> {
  return own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  }, where);
}

type ViewOf<State extends FrontView['state']> = Extract<FrontView, { readonly state: State }>;

/** What the popup would show of the tab at an address, once it is of the wanted state. */
export async function viewOf<State extends FrontView['state']>(
  own: Page,
  state: State,
  where = MAIL,
): Promise<ViewOf<State>> {
  // As text: over one of the protocols an object that occurs twice in an answer arrives only once.
  const text = await own.evaluate(
    async (url, wanted) => {
      const [tab] = await chrome.tabs.query({ url });
      const port = chrome.runtime.connect({ name: 'view' });
      const view = await new Promise<FrontView>((answer) => {
        port.onMessage.addListener((message) => {
          if (message.view.state === wanted) answer(message.view);
        });
        port.postMessage({ type: 'watch', tab: tab?.id });
      });
      port.disconnect();
      return JSON.stringify(view);
    },
    where,
    state,
  );
  return JSON.parse(text);
}

/** The text of the draft at an address, as it was read; a blank at its end does not break. */
export async function textIn(own: Page, where = MAIL): Promise<string> {
  return (await viewOf(own, 'draft', where)).text.replaceAll('\u00a0', ' ');
}

/** What the popup would show of the draft once all of this text has been judged. */
export async function judgedWhole(own: Page, text: string): Promise<ViewOf<'draft'>> {
  let view = await viewOf(own, 'draft');
  await expect
    .poll(async () => {
      view = await viewOf(own, 'draft');
      return view.review.sentences.at(-1)?.end;
    })
    .toBe(text.length);
  return view;
}

/** Everything in extension storage, as text. */
export function storedIn(own: Page): Promise<string> {
  return own.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
}

/** A row of the popup's list of today's sends. */
export interface SendRow {
  readonly number: string;
  /** What is said of a send that is not confirmed; null when it is. */
  readonly doubt: string | null;
}

/** Today's sends as the popup lists them, those it keeps for a press too. */
export function sendsIn(popup: Page): Promise<SendRow[]> {
  return popup.evaluate(async () => {
    document.querySelector<HTMLElement>('.sends + button')?.click();
    // What a press changes is drawn before the next task; timers of a tab behind another may wait for a second.
    const { port1, port2 } = new MessageChannel();
    await new Promise((drawn) => {
      port1.onmessage = drawn;
      port2.postMessage(null);
    });
    return [...document.querySelectorAll('.sends li')].map((row) => ({
      number: row.querySelector('b [aria-hidden]')?.textContent ?? '',
      doubt: row.querySelector('.state')?.textContent ?? null,
    }));
  });
}

/** Those noted after `before`; the newest stands first. */
export async function sendsSince(popup: Page, before: readonly SendRow[]): Promise<SendRow[]> {
  const now = await sendsIn(popup);
  return now.slice(0, now.length - before.length);
}

/** How many sends the popup lists as answered. */
export function repliedIn(popup: Page): Promise<number> {
  return popup.evaluate(() => document.querySelectorAll('section > .answers > li').length);
}

/** Tells a draft of the tab at an address something, as the popup does over its own port. */
export async function tellDraft(own: Page, told: DraftTold, where: string): Promise<void> {
  await own.evaluate(
    async (url, message) => {
      const [tab] = await chrome.tabs.query({ url });
      const port = chrome.runtime.connect({ name: 'view' });
      port.postMessage({ type: 'watch', tab: tab?.id });
      port.postMessage(JSON.parse(message));
      port.disconnect();
    },
    where,
    JSON.stringify(told),
  );
}

/** Merges an exported file, as the playbook does. */
export async function importInto(own: Page, file: string): Promise<void> {
  await own.evaluate((text) => chrome.runtime.sendMessage({ type: 'import', text }).then(() => undefined), file);
}

/** Changes the playbook as its page does. */
export async function changeSettings(own: Page, change: Partial<Settings>): Promise<void> {
  await own.evaluate((changed) => chrome.runtime.sendMessage({ type: 'change-settings', change: changed }), change);
}
