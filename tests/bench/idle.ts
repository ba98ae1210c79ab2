import type { Page } from 'puppeteer-core';
import { CONTROL, compose, type MailDesk, pressSend } from '../e2e/harness/desk.ts';
import { spread } from './spread.ts';

/** Changes of the page a second. */
const STORM = 1000;
const SECONDS = 5;
const ROUNDS = 5;

/** What our scripts cost a page nobody writes in, and how soon a composer is found. Chromium only. */
export async function measureIdle(desk: MailDesk): Promise<void> {
  const script = { watcher: [] as number[], reader: [] as number[], coach: [] as number[], draft: [] as number[] };
  const heap = { without: [] as number[], watcher: [] as number[], reader: [] as number[], coach: [] as number[] };
  const found = { first: [] as number[], later: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const control = await desk.openMail(CONTROL);
    heap.without.push(await heapOf(control));
    await control.close();

    const page = await desk.openMail();
    await page.focus('input[name=q]');
    heap.watcher.push(await heapOf(page));
    script.watcher.push(await ourScript(page));

    found.first.push(await untilFound(page));
    script.draft.push(await ourScript(page));
    await page.click('.oh');
    found.later.push(await untilFound(page));
    await page.click('.oh');
    await page.focus('input[name=q]');
    await page.waitForFunction(() => document.documentElement.childElementCount === 2);
    script.coach.push(await ourScript(page));
    heap.coach.push(await heapOf(page));
    await page.close();
  }
  await sendOne(desk);
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await desk.openMail();
    await page.focus('input[name=q]');
    script.reader.push(await ourScript(page));
    heap.reader.push(await heapOf(page));
    await page.close();
  }
  const median = (values: readonly number[]) => spread(values).median;
  console.log(
    `\nChromium, full speed, ${ROUNDS} rounds; ${STORM} changes of the page a second where script is measured`,
  );
  console.table({
    'our script, no draft since the page was loaded (ms/s)': spread(script.watcher),
    'the same, replies are waited for (ms/s)': spread(script.reader),
    'our script, a draft was open before (ms/s)': spread(script.coach),
    'our script, a draft is open and left alone (ms/s)': spread(script.draft),
    'focus to pill, first draft, the coach not there yet (ms)': spread(found.first),
    'focus to pill, later drafts (ms)': spread(found.later),
  });
  const more = (kind: 'watcher' | 'reader' | 'coach') => Math.round((median(heap[kind]) - median(heap.without)) / 1024);
  console.log(
    `heap more than without the extension: ${more('watcher')} kB; where replies are waited for: ${more('reader')} kB; ` +
      `once a draft was open: ${more('coach')} kB`,
  );
}

/** Sends a message, so that replies are waited for from now on. */
async function sendOne(desk: MailDesk): Promise<void> {
  const page = await desk.openMail();
  await untilFound(page);
  await pressSend(page);
  await page.waitForSelector('#link_undo');
  await page.close();
}

/** Milliseconds a second that scripts of the extension run in the page, in a storm. */
async function ourScript(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 100 });
  await page.evaluate((rate) => Object.assign(window, { calm: window.replica.storming(rate) }), STORM);
  await client.send('Profiler.start');
  await new Promise((done) => setTimeout(done, SECONDS * 1000));
  const { profile } = await client.send('Profiler.stop');
  await page.evaluate(() => Reflect.get(window, 'calm')());
  await client.detach();
  const ours = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id),
  );
  const spent = (profile.timeDeltas ?? []).filter((_, i) => ours.has(profile.samples?.[i] ?? -1));
  return spent.reduce((sum, micros) => sum + micros, 0) / 1000 / SECONDS;
}

/** Bytes of script objects that are alive in the page, all worlds together. */
async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  // Twice: what only weak references hold goes with the second.
  for (const _ of [1, 2]) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

/** Milliseconds from the focus in a new draft until the coach stands beside it. */
async function untilFound(page: Page): Promise<number> {
  await page.evaluate(() => {
    let start = 0;
    // On the window, so as to be first.
    window.addEventListener('focusin', () => (start = performance.now()), { once: true, capture: true });
    const found = new Promise((done) => {
      new MutationObserver((records, observer) => {
        if (records.every(({ addedNodes }) => addedNodes.length === 0)) return;
        observer.disconnect();
        done(performance.now() - start);
      }).observe(document.documentElement, { childList: true });
    });
    Object.assign(window, { found });
  });
  await compose(page);
  return page.evaluate(() => Reflect.get(window, 'found') as Promise<number>);
}
