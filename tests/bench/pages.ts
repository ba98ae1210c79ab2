import type { Page } from 'puppeteer-core';
import type { Family } from '../../scripts/browsers.mjs';
import { openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { type Driver, startBrowser } from '../e2e/harness/browsers.ts';
import { startOrigin } from '../e2e/harness/origin.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { asFile, years } from '../journal/years.ts';

/**
 * `npm run bench:pages [-- SENDS]`: from opening popup and progress page to what they show, in the built extension in
 * both browsers, after generated years of use; and again with a rule called wrong so often that its review reads every send
 * that is kept singly.
 */

const SENDS = Number(process.argv[2] ?? 100_000);
const PER_DAY = 100;
/** Items of storage that are put there at once. */
const PART = 10;
const CHROMIUM_QUOTA = 10_485_760;
const ROUNDS = 3;
const OPENINGS = 5;
/** Milliseconds. */
const PATIENCE = 60_000;

type Stages = Readonly<Record<string, readonly [path: string, selector: string]>>;

/** What must be on screen: a selector for each stage. */
const PROGRESS: Stages = {
  'progress: figures': ['src/pages/progress/index.html', '.figures svg'],
  'progress: history': ['src/pages/progress/index.html', '.history li'],
};
const PAGES: Stages = {
  'popup: today, focus and trend': ['src/popup/index.html', '.sends li'],
  'progress: look-back': ['src/pages/progress/index.html', '#week'],
  ...PROGRESS,
};
const REVIEWED: Stages = {
  ...PROGRESS,
  'progress: review of rules': ['src/pages/progress/index.html', '#week > div:not(.decision) > .actions'],
};

/** Storage as after these years, made in memory: importing it in the browser would take minutes. */
async function usedStorage(): Promise<readonly (readonly [string, string])[]> {
  const area = new MemoryArea();
  area.quota = CHROMIUM_QUOTA;
  const now = Date.now();
  const file = asFile(years(SENDS, PER_DAY, now), { values: DEFAULTS, changed: {} });
  await openJournal(area, () => now).importAll(file);
  return [...area.cells];
}

/** Puts it into the browser's own storage, a part at a time: browsers take no message of many megabytes. */
async function fill(page: Page, cells: readonly (readonly [string, string])[]): Promise<void> {
  for (let from = 0; from < cells.length; from += PART) {
    const part = cells.slice(from, from + PART).map(([key, cell]) => `${JSON.stringify(key)}:${cell}`);
    await page.evaluate(
      async (text) => {
        const { storage } = Reflect.get(globalThis, 'chrome') as {
          storage: Record<'local', { set(items: object): Promise<void> }>;
        };
        await storage.local.set(JSON.parse(text));
      },
      `{${part.join(',')}}`,
    );
  }
}

/** Milliseconds from the start of navigation until the selector is on the page; asked of the page as it loads. */
async function opening(driver: Driver, path: string, selector: string): Promise<number> {
  const page = await driver.openOwn('src/pages/practice/index.html');
  await page.evaluate((to) => void setTimeout(() => location.replace(to)), `/${path}`);
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const time = await page
      .evaluate(
        (to, wanted) =>
          location.pathname === to
            ? new Promise<number>((done) => {
                if (document.querySelector(wanted)) return done(performance.now());
                new MutationObserver((_, observer) => {
                  if (!document.querySelector(wanted)) return;
                  observer.disconnect();
                  done(performance.now());
                }).observe(document, { childList: true, subtree: true });
              })
            : null,
        `/${path}`,
        selector,
      )
      .catch(() => null);
    if (time === null) continue;
    await page.close();
    return time;
  }
  throw new Error(`${path} never showed ${selector}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measure(family: Family): Promise<void> {
  const origin = await startOrigin();
  const driver = await startBrowser(family, origin.port);
  const page = await driver.openOwn('src/pages/playbook/index.html');
  await fill(page, cells);
  await time(driver, family, PAGES);
  await fill(page, [['disputes', JSON.stringify({ v: 1, d: { buzzword: SENDS } })]]);
  await time(driver, `${family}, a rule called wrong`, REVIEWED);
  await driver.browser.close();
  await origin.close();
}

async function time(driver: Driver, where: string, stages: Stages): Promise<void> {
  for (const [what, [path, selector]] of Object.entries(stages)) {
    const rounds: number[] = [];
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const times: number[] = [];
      for (let i = 0; i < OPENINGS; i += 1) times.push(await opening(driver, path, selector));
      rounds.push(median(times));
      all.push(...times);
    }
    console.log(where, what, 'medians', rounds.map(Math.round), 'most', Math.round(Math.max(...all)));
  }
}

const cells = await usedStorage();
for (const family of ['chromium', 'firefox'] as const) await measure(family);
