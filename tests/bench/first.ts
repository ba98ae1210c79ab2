import { CUSTOMER_LED } from '../e2e/drafts.ts';
import { compose, openDesk, paste } from '../e2e/harness/desk.ts';
import { spread } from './spread.ts';

const ROUNDS = 5;

/**
 * From the focus in the first composer of a browser that was just started until its first number stands, with a draft put
 * in at once: the coach is injected and the engine loads meanwhile. Chromium only.
 */
export async function measureFirst(slowed: number): Promise<void> {
  const first: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const desk = await openDesk('chromium');
    const page = await desk.openMail();
    await page.emulateCPUThrottling(slowed);
    await page.evaluate(() => {
      const drawn = new Promise((done) => {
        // On the window, so as to be first.
        window.addEventListener(
          'focusin',
          async () => {
            const start = performance.now();
            while (![...CSS.highlights.values()].some(({ size }) => size > 0)) {
              await new Promise(requestAnimationFrame);
            }
            done(performance.now() - start);
          },
          { once: true, capture: true },
        );
      });
      Object.assign(window, { drawn });
    });
    await compose(page);
    await paste(page, CUSTOMER_LED);
    first.push(await page.evaluate(() => Reflect.get(window, 'drawn') as Promise<number>));
    await desk.stop();
  }
  console.log(`\nChromium just started, page slowed ${slowed}x, ${ROUNDS} rounds`);
  console.table({ 'focus in the first composer to the first number (ms)': spread(first) });
}
