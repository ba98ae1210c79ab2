import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Family } from '../../scripts/browsers.mjs';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { startBrowser } from '../e2e/harness/browsers.ts';
import { startOrigin } from '../e2e/harness/origin.ts';
import { asFile, years } from '../journal/years.ts';

/**
 * `npm run bench:import [-- SENDS]`: how long the playbook takes to bring back an export with every send in full detail,
 * in the built extension in both browsers, what it says, what is kept, and how long saving it all again takes.
 */

const SENDS = Number(process.argv[2] ?? 100_000);
const PER_DAY = 100;
/** Milliseconds. */
const PATIENCE = 280_000;

async function measure(family: Family, path: string): Promise<void> {
  const origin = await startOrigin();
  const driver = await startBrowser(family, origin.port);
  const page = await driver.openOwn('src/pages/playbook/index.html');
  const field = await page.waitForSelector('input[type=file]');
  const start = performance.now();
  await field?.uploadFile(path);
  const said = await page.waitForFunction(
    () => {
      const text = document.querySelector('.said')?.textContent ?? '';
      return text !== '' && !text.includes('\u2026') ? text : null;
    },
    { timeout: PATIENCE },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const kept = await page.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome') as {
      storage: Record<'local', { get(key: string): Promise<{ index: { d: { months: Record<string, Size> } } }> }>;
    };
    const { index } = await storage.local.get('index');
    return Object.values(index.d.months).reduce((all, { records }) => all + records, 0);
  });
  console.log(family, `${seconds} s`, await said.jsonValue(), 'kept in detail:', kept);
  const saved = await save(page);
  console.log(family, `saved again: ${(saved.bytes / 1e6).toFixed(1)} MB in ${(saved.ms / 1000).toFixed(1)} s`);
  await driver.browser.close();
  await origin.close();
}

/** Presses "Everything" and waits until the page has made the file. */
function save(page: Page): Promise<{ readonly bytes: number; readonly ms: number }> {
  return page.evaluate(async () => {
    const made = new Promise<number>((done) => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) done(file.size);
        return make(file);
      };
    });
    const start = performance.now();
    const all = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('(JSON)'));
    all?.click();
    return { bytes: await made, ms: performance.now() - start };
  });
}

interface Size {
  readonly records: number;
}

const folder = mkdtempSync(join(tmpdir(), 'outward-import-'));
const path = join(folder, 'outward.json');
writeFileSync(path, asFile(years(SENDS, PER_DAY, Date.now()), { values: DEFAULTS, changed: {} }));
console.log(SENDS, 'sends,', (statSync(path).size / 1e6).toFixed(0), 'MB');
for (const family of ['chromium', 'firefox'] as const) await measure(family, path);
rmSync(folder, { recursive: true });
