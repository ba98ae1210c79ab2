// @ts-check
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { pageAt, tabsOfFirefox } from './tabs.mjs';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{
 *   headless: boolean,
 *   proxyPort?: number,
 *   profile?: string,
 *   restore?: boolean,
 *   preferences?: Record<string, unknown>,
 * }} Options `proxyPort`: every request goes to the proxy at this loopback port and any certificate is accepted;
 *   `profile`: a folder that is kept, otherwise a fresh one; `restore`: with the tabs that were open when it was closed,
 *   in Chromium, as Firefox does not when a program drives it; `preferences`: of Firefox
 * @typedef {{
 *   browser: Browser,
 *   blank: Page | undefined,
 *   pages: () => Promise<Page[]>,
 *   welcome: () => Promise<Page>,
 *   openOwn: (path: string) => Promise<Page>,
 *   install: () => Promise<void>,
 *   uninstall: () => Promise<void>,
 * }} Launched `blank` is the empty tab a browser starts with; `pages` are all tabs; `welcome` waits for the page that
 *   opens by itself in a fresh profile, and for all of it to be there: until then it may come in front of any other;
 *   `openOwn` opens a page of the extension in a tab, by its path in the built folder; `install` puts the extension in,
 *   anew where it is there already, which is what a reload and an update do
 */

/** How long a browser may take to start on a busy machine, in milliseconds. */
const STARTING = 90_000;

const WELCOME = '/pages/welcome/';

const FIREFOX_ID = 'outward@outward.example';
/** Firefox gives each installation a random address; a preference fixes it. */
const FIREFOX_UUID = '5c1ff9cb-2e3c-4d0a-9d5f-0a4d1b7a6e11';

/**
 * Starts a browser with the built extension in it.
 * @param {import('./browsers.mjs').Found} found
 * @param {Options} options
 * @returns {Promise<Launched>}
 */
export function launch(found, options) {
  return found.family === 'chromium' ? launchChromium(found.path, options) : launchFirefox(found.path, options);
}

/**
 * @param {string} executablePath
 * @param {Options} options
 * @returns {Promise<Launched>}
 */
async function launchChromium(executablePath, { headless, proxyPort, profile, restore }) {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    timeout: STARTING,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: proxyPort !== undefined,
    defaultViewport: null,
    // Mail sites refuse to let people sign in to a browser that says it is driven by a program.
    ignoreDefaultArgs: ['--enable-automation'],
    ...(profile ? { userDataDir: profile } : {}),
    args: [
      '--no-first-run',
      '--window-size=1280,900',
      ...(restore ? ['--restore-last-session', '--hide-crash-restore-bubble'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu', '--lang=en-US'] : []),
      ...(proxyPort === undefined ? [] : quiet(proxyPort)),
    ],
  });
  const [blank] = await browser.pages();
  const id = await browser.installExtension(resolve('dist/chrome'));
  return {
    browser,
    blank,
    install: async () => void (await browser.installExtension(resolve('dist/chrome'))),
    uninstall: () => browser.uninstallExtension(id),
    pages: () => browser.pages(),
    welcome: () => pageAt(() => browser.pages(), WELCOME),
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
  };
}

/**
 * Chromium's own traffic off, everything else to the proxy.
 * @param {number} port
 */
function quiet(port) {
  return [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication',
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
  ];
}

/**
 * @param {string} executablePath
 * @param {Options} options
 * @returns {Promise<Launched>}
 */
async function launchFirefox(executablePath, { headless, proxyPort, profile, preferences }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    timeout: STARTING,
    acceptInsecureCerts: proxyPort !== undefined,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.accept_languages': 'en-US',
      // An extension that is put in for as long as the browser runs would lose what it has stored.
      ...(profile ? { 'extensions.webextensions.keepStorageOnUninstall': true } : {}),
      ...preferences,
      ...(proxyPort === undefined ? {} : proxied(proxyPort)),
    },
  });
  const pages = tabsOfFirefox(browser);
  const [blank] = await browser.pages();
  const id = await browser.installExtension(resolve('dist/firefox'));
  return {
    browser,
    blank,
    install: async () => void (await browser.installExtension(resolve('dist/firefox'))),
    uninstall: () => browser.uninstallExtension(id),
    pages,
    welcome: () => pageAt(pages, WELCOME),
    async openOwn(path) {
      const page = await browser.newPage();
      // Navigation to an extension page never resolves over this protocol.
      page.goto(`moz-extension://${FIREFOX_UUID}/${path}`).catch(() => undefined);
      return pageAt(async () => [page], path);
    },
  };
}

/** @param {number} port */
function proxied(port) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}
