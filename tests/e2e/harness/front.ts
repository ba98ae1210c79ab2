import type { Page } from 'puppeteer-core';

/** How often a tab is asked to the front, and how long it has each time to draw, in milliseconds. */
const TRIES = 20;
const DRAWING = 1000;

/**
 * Brings a tab to the front and waits until it draws: a tab that another one still covers draws nothing, and a press in
 * it would wait for ever to be scrolled to. Throws if it never draws.
 */
export async function toFront(page: Page): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    await page.bringToFront();
    const draws = await page.evaluate(
      (limit) =>
        new Promise<boolean>((tell) => {
          requestAnimationFrame(() => requestAnimationFrame(() => tell(true)));
          setTimeout(() => tell(false), limit);
        }),
      DRAWING,
    );
    if (draws) return;
  }
  throw new Error(`the tab does not draw: ${page.url()}`);
}
