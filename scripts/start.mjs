// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, needBrowser } from './browsers.mjs';
import { setUp, stop } from './setup.mjs';

/**
 * `npm start`: builds, then opens a browser with the extension on its practice page, ready to type. With `-- --gmail`
 * on the real site, in a profile that is kept. Without a display it does the same headless and prints what it saw.
 */

const gmail = process.argv.includes('--gmail');
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
if (gmail && headless) stop('Signing in to Gmail needs a display, and there is none here.');

setUp();
const found = findBrowser('chromium') ?? findBrowser('firefox') ?? needBrowser('chromium');
if (!found) stop('Outward needs a browser: please install Chrome, Chromium, Edge, Brave or Firefox.');
build(found.family === 'firefox' ? 'firefox' : 'chrome');

// Imported only now: before the set-up there may be no dependencies.
const { launch } = await import('./launch.mjs');
const { showReview } = await import('./demo.mjs');

const { browser, blank, welcome, openOwn } = await launch(found, {
  headless,
  ...(gmail ? { profile: join('.profile', found.family) } : {}),
}).catch((error) => stop(`${found.path} did not start with the extension:\n${error.message}`));
if (!gmail) await welcome();
if (headless) {
  await showReview(await openOwn('src/pages/practice/index.html'));
  await browser.close();
} else {
  if (gmail) await (await browser.newPage()).goto('https://mail.google.com/');
  else await openOwn('src/pages/practice/index.html');
  await blank?.close();
  console.log('Outward is in the browser that just opened. Close it, or press Ctrl+C here, to stop.');
}

/** @param {'chrome' | 'firefox'} mode */
function build(mode) {
  console.log('Building ...');
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--mode', mode], { encoding: 'utf8' });
  if (status !== 0) stop(`The build failed:\n${stdout}${stderr}`);
}
