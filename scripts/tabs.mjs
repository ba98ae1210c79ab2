// @ts-check
import { setTimeout as after } from 'node:timers/promises';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ context: string, url: string }} Tab as Firefox lists it
 * @typedef {{ browsingContext: { id: string } }} Framed
 * @typedef {{
 *   send(method: 'browsingContext.getTree', params: { maxDepth: number }): Promise<{ result: { contexts: Tab[] } }>,
 *   emit(event: 'browsingContext.contextCreated', tab: Tab): void,
 * }} Connection together with `Framed`: the parts of the driver's inside that its public face lacks
 */

/** How long a page may take to come, to answer, and between two questions, in milliseconds. */
const COMING = 45_000;
const ANSWERING = 5000;
const PAUSE = 200;

/**
 * Waits until one of some pages is at an address and all of it is there. The pages are asked themselves: over one of
 * the protocols those of the extension have no address, and asking them while they change fails.
 * @param {() => Promise<Page[]>} pages
 * @param {string} path a part of the address
 * @param {number} [within] how long it may take to come, in milliseconds
 * @returns {Promise<Page>}
 * @throws {Error} with what each page said last
 */
export async function pageAt(pages, path, within = COMING) {
  const deadline = Date.now() + within;
  for (;;) {
    const heard = await Promise.all((await pages()).map(async (page) => ({ page, said: await said(page) })));
    const found = heard.find(({ said }) => said.startsWith('complete ') && said.includes(path));
    if (found) return found.page;
    if (Date.now() >= deadline) {
      throw new Error(`no page came to be at ${path}, of ${heard.length}: ${heard.map(({ said }) => said).join('; ')}`);
    }
    await after(PAUSE);
  }
}

/**
 * How far a page is, and where; or why it does not say.
 * @param {Page} page
 * @returns {Promise<string>}
 */
function said(page) {
  const asked = page.evaluate(() => `${document.readyState} ${location.href}`).catch(String);
  return Promise.race([asked, after(ANSWERING, 'no answer', { ref: false })]);
}

/** @param {Page} page of Firefox */
function idOf(page) {
  return /** @type {Framed} */ (/** @type {unknown} */ (page.mainFrame())).browsingContext.id;
}

/**
 * Asks Firefox for its tabs, those the driver was not told of too. Firefox looks at a new tab once more after ten
 * milliseconds and then tells of it; not at all, though, if what the tab holds was replaced meanwhile, as it is in one
 * that is opened straight at a page of an extension. The driver then takes it in as it does tabs that were there first.
 * @param {Browser} browser
 * @returns {() => Promise<Page[]>}
 */
export function tabsOfFirefox(browser) {
  const { connection } = /** @type {{ connection: Connection }} */ (/** @type {unknown} */ (browser));
  /** @type {Tab[]} */
  let missed = [];
  return async () => {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    const told = new Set((await browser.pages()).map(idOf));
    const untold = result.contexts.filter(({ context }) => !told.has(context));
    // The word of one that is new may be under way.
    for (const tab of untold) {
      if (missed.some(({ context }) => context === tab.context)) connection.emit('browsingContext.contextCreated', tab);
    }
    missed = untold;
    return browser.pages();
  };
}
