import type { Browser, Page } from 'puppeteer-core';
import { type Family, needBrowser } from '../../../scripts/browsers.mjs';
import { launch } from '../../../scripts/launch.mjs';
import { toFront } from './front.ts';

/** One real browser with the built extension in it, all of whose requests go to the test's own proxy. */
export interface Driver {
  readonly family: Family;
  readonly browser: Browser;
  /** The page that opened by itself when the extension was installed. */
  readonly welcome: Page;
  /** All tabs, those too that the extension opened. */
  pages(): Promise<Page[]>;
  /** Opens an address of the outside world, as a tab in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension as a tab, by its path in the built folder. */
  openOwn(path: string): Promise<Page>;
  /** Puts the extension in, anew where it is there already, under the tabs that are open. */
  install(): Promise<void>;
  uninstall(): Promise<void>;
  /** Closes the browser. One that does not close by itself, as Firefox now and then on a busy machine, is ended. */
  close(): Promise<void>;
}

/** How long a browser has to close by itself, in milliseconds. */
const CLOSING = 10_000;

/** How a browser is started: `preferences` are Firefox's; see `launch` for the others. */
export interface Start {
  readonly preferences?: Record<string, unknown>;
  readonly profile?: string;
  readonly restore?: boolean;
}

/** Starts a browser headless. Throws where there is none and none can be installed. */
export async function startBrowser(family: Family, proxyPort: number, start: Start = {}): Promise<Driver> {
  const found = needBrowser(family);
  if (!found) throw new Error(`end-to-end tests need ${family === 'chromium' ? 'Chrome or Chromium' : 'Firefox'}`);
  const { welcome, ...launched } = await launch(found, { headless: true, proxyPort, ...start });
  const { browser } = launched;
  const close = async () => {
    let limit: NodeJS.Timeout | undefined;
    // What was ended is not waited for: a process it has left behind may keep the driver waiting for ever.
    const ended = new Promise<void>((done) => {
      limit = setTimeout(() => {
        browser.process()?.kill('SIGKILL');
        done();
      }, CLOSING);
    });
    await Promise.race([browser.close().catch(() => undefined), ended]);
    clearTimeout(limit);
  };
  const came = await welcome().catch(async (error) => {
    await close();
    throw error;
  });
  return {
    ...launched,
    family,
    welcome: came,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await toFront(page);
      return page;
    },
    close,
  };
}
