// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {{ family: Family, path: string }} Found
 */

/** Where browsers are looked for, best first: names on the PATH, then the usual places of macOS and Windows. */
const PLACES = {
  chromium: {
    names: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    names: ['firefox', 'firefox-esr'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/**
 * The first browser of a family on this machine.
 * @param {Family} family
 * @returns {Found | undefined}
 */
export function findBrowser(family) {
  const { names, paths } = PLACES[family];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const ranked = onPath.sort((a, b) => names.findIndex((n) => a.endsWith(n)) - names.findIndex((n) => b.endsWith(n)));
  const path = [...ranked, ...paths].find((candidate) => existsSync(candidate));
  return path ? { family, path } : undefined;
}

/**
 * Finds a browser of a family or, as root on a Debian-like system, installs it.
 * @param {Family} family
 * @returns {Found | undefined} undefined when there is none and none could be installed
 */
export function needBrowser(family) {
  return findBrowser(family) ?? (install(PLACES[family].debian) ? findBrowser(family) : undefined);
}

/** @param {string} name of a Debian package */
function install(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run(['update']);
  return (
    run(['install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core', 'fonts-noto-color-emoji']).status === 0
  );
}
