import type { Page } from 'puppeteer-core';

/** How often the card is opened in a round. */
const OPENINGS = 10;

/** Milliseconds from the press of the shortcut until the opened card is on the screen, as the browser times events. */
export async function openings(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const opened: number[] = [];
    Object.assign(window, { opened });
    new PerformanceObserver((list) => {
      opened.push(...list.getEntries().flatMap(({ name, duration }) => (name === 'keydown' ? [duration] : [])));
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  for (let i = 0; i < OPENINGS; i += 1) {
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyO');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    await page.keyboard.press('Escape');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  // Nothing is noted of a key that took less than a frame.
  const noted = await page.evaluate(() => Reflect.get(window, 'opened') as number[]);
  return noted.length > 0 ? noted : [16];
}
