import { type Browser, launch } from 'puppeteer-core';
import { needBrowser } from '../browsers.mjs';

/** A headless Chromium for pictures and checks of single surfaces; no extension in it. */
export async function startChromium(): Promise<Browser> {
  const found = needBrowser('chromium');
  if (!found) throw new Error('Chrome or Chromium is needed: install either and try again');
  return launch({
    executablePath: found.path,
    timeout: 90_000,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb', '--no-first-run'],
  });
}
