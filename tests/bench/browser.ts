import type { Page } from 'puppeteer-core';
import { CUSTOMER_LED, SELF_LED } from '../e2e/drafts.ts';
import { CONTROL, compose, type MailDesk, openDesk } from '../e2e/harness/desk.ts';
import { shifts } from '../e2e/harness/shifts.ts';
import { openings } from './card.ts';
import { measureFirst } from './first.ts';
import { measureIdle } from './idle.ts';
import { paints } from './paints.ts';
import { spread } from './spread.ts';

/**
 * `npm run bench:browser`: from the last keystroke to the updated number in the built extension, in real Chromium at
 * the real origin, at full speed and slowed four times; and the main thread's long tasks with the extension and
 * without it, in turn. First how long the first number of a browser takes, and what a page costs that nobody writes in. Machines differ: read the two columns against each other.
 */

const KEYS = 40;
const ROUNDS = 3;
/** The pause after which a draft is judged, milliseconds; see src/session/session.ts. */
const PAUSE = 80;
const MARKS = ['outward-self', 'outward-customer'];

/** Milliseconds from each of some keystrokes until the marks were drawn anew, which happens with the number. */
async function latencies(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < KEYS; i += 1) {
    await page.evaluate((names) => {
      const before = names.map((name) => [...(CSS.highlights.get(name) ?? [])][0]);
      const drawn = new Promise((done) => {
        document.addEventListener(
          'input',
          async () => {
            const start = performance.now();
            while (names.every((name, at) => [...(CSS.highlights.get(name) ?? [])][0] === before[at])) {
              await new Promise(requestAnimationFrame);
            }
            done(performance.now() - start);
          },
          { once: true, capture: true },
        );
      });
      Object.assign(window, { drawn });
    }, MARKS);
    await page.keyboard.type('.');
    found.push(await page.evaluate(() => Reflect.get(window, 'drawn') as Promise<number>));
  }
  return found;
}

/** Types a draft of some 120 words; gives the long tasks meanwhile, milliseconds each, and the script time in all. */
async function typing(desk: MailDesk, address: string | undefined, slowed: number) {
  const page = await desk.openMail(address);
  await page.emulateCPUThrottling(slowed);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await compose(page);
  const before = await page.metrics();
  const text = `${SELF_LED} ${CUSTOMER_LED} ${SELF_LED} ${CUSTOMER_LED}`;
  await page.keyboard.type(text);
  const after = await page.metrics();
  const tasks = await page.evaluate(() => Reflect.get(window, 'tasks') as number[]);
  const perKey = (((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000) / text.length;
  return { page, tasks, perKey };
}

for (const slowed of [1, 4]) await measureFirst(slowed);
const desk = await openDesk('chromium');
await measureIdle(desk);
for (const slowed of [1, 4]) {
  const updates: number[] = [];
  const long = { with: [] as number[], without: [] as number[] };
  const perKey = { with: [] as number[], without: [] as number[] };
  const opened: number[] = [];
  const painted: number[] = [];
  let shifted = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [side, address] of [
      ['without', CONTROL],
      ['with', undefined],
    ] as const) {
      const run = await typing(desk, address, slowed);
      long[side].push(...run.tasks);
      perKey[side].push(run.perKey);
      if (side === 'with') {
        updates.push(...(await latencies(run.page)).map((time) => time - PAUSE));
        painted.push(...(await paints(run.page)));
        opened.push(...(await openings(run.page)));
        shifted += await shifts(run.page);
      }
      await run.page.close();
    }
  }
  console.log(`\nChromium, CPU slowed ${slowed}x, ${ROUNDS} rounds`);
  console.table({
    'keystroke to number, after the pause (ms)': spread(updates),
    'review to painted pill (ms)': spread(painted),
    'press to opened card (ms)': spread(opened),
    'script per key, with (ms)': spread(perKey.with),
    'script per key, without (ms)': spread(perKey.without),
  });
  console.log(
    `long tasks: ${long.with.length} with, ${long.without.length} without the extension; layout shifts: ${shifted}`,
  );
}
await desk.stop();
