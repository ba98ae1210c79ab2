import type { KeyInput, Page } from 'puppeteer-core';

/** Presses a key while others are held. */
export async function press(page: Page, key: KeyInput, ...held: readonly KeyInput[]): Promise<void> {
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key);
  for (const one of held.toReversed()) await page.keyboard.up(one);
}
