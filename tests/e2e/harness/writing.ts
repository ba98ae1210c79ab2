import type { Page } from 'puppeteer-core';
import type { Replica } from '../../sites/linkedin/replica.ts';
import { compose, paste, waitForNumber } from './desk.ts';
import { press } from './keys.ts';

/** Types a new message in the mail page and waits for its number, any unless one is wanted. Returns the draft's id. */
export async function write(
  page: Page,
  text: string,
  wanted: (number: number) => boolean = () => true,
  to?: string,
): Promise<string> {
  const draft = await compose(page, to);
  await page.keyboard.type(text);
  await waitForNumber(page, wanted);
  return draft;
}

/** Writes a new message at one stroke, so that its first number is that of the whole. Returns the draft's id. */
export async function writeAtOnce(page: Page, text: string, to?: string): Promise<string> {
  const draft = await compose(page, to);
  await paste(page, text);
  return draft;
}

/** Selects all of the draft that has the caret and types over it. */
export async function rewrite(page: Page, text: string): Promise<void> {
  await press(page, 'KeyA', 'Control');
  await page.keyboard.type(text);
}

/** Opens a bubble with a new conversation on the LinkedIn replica and puts the caret into it. */
export async function openBubble(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { replica } = window as unknown as { readonly replica: Replica };
    replica.openBubble({ to: [{ name: 'Dana Whitlock', id: 'ACo1' }], messages: [] }).body.focus();
  });
}
