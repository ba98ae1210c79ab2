import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, TargetType } from 'puppeteer-core';
import { needBrowser } from '../../../scripts/browsers.mjs';

/** One real browser with the built extension in it. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** Opens an address of the outside world, as a tab in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension as a tab, by its path in the built folder. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

const FIREFOX_ID = 'outward@outward.example';
/** Firefox gives each installation a random address; a pref fixes it. */
const FIREFOX_UUID = '5c1ff9cb-2e3c-4d0a-9d5f-0a4d1b7a6e11';

/** Starts Chromium with the built extension; every request goes to the proxy. */
export async function startChromium(proxyPort: number): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: pathOf('chromium'),
    pipe: true,
    enableExtensions: ['dist/chrome'],
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=OptimizationHints,MediaRouter',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--lang=en-US',
    ],
  });
  const worker = await browser.waitForTarget(isOurWorker);
  const root = new URL('/', worker.url()).href;
  return {
    name: 'chromium',
    browser,
    open: (url) => openTab(browser, url),
    openOwn: (path) => openTab(browser, `${root}${path}`),
    close: () => browser.close(),
  };
}

/** The extension's background, as a target of the driver. */
export function isOurWorker(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');
}

/** Starts Firefox with the built extension; every request goes to the proxy. */
export async function startFirefox(proxyPort: number): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('firefox'),
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(resolve('dist/firefox'));
  return {
    name: 'firefox',
    browser,
    open: (url) => openTab(browser, url),
    async openOwn(path) {
      const page = await browser.newPage();
      // Navigation to an extension page never resolves over this protocol; the page itself says when it is there.
      page.goto(`moz-extension://${FIREFOX_UUID}/${path}`).catch(() => undefined);
      await page.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
      return page;
    },
    close: () => browser.close(),
  };
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

function pathOf(family: 'chromium' | 'firefox'): string {
  const found = needBrowser(family);
  if (!found) throw new Error(`end-to-end tests need ${family === 'chromium' ? 'Chrome or Chromium' : 'Firefox'}`);
  return found.path;
}
