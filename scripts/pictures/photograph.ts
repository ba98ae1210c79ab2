import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import type { Shot } from './shots.ts';

/** The scenes the stage knows, by name. */
export async function sceneNames(browser: Browser, stage: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await openScene(page, stage);
  const names = await page.$eval('body', (body) => body.textContent ?? '');
  await page.close();
  return names.split('\n');
}

/** Takes one picture into `folder` and returns what axe has against it, a line each. */
export async function photograph(
  browser: Browser,
  stage: string,
  shot: Shot,
  folder: string | null,
): Promise<readonly string[]> {
  const { name, scene, theme, language, width, height, media } = shot;
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await emulate(page, media);
  await openScene(page, `${stage}?${new URLSearchParams({ scene, theme, language })}`);
  if (folder !== null) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: width < 1280 });
  const found = await violations(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.close();
  return [...errors, ...found, ...(wide && !scene.startsWith('mail') ? ['wider than the window'] : [])];
}

/** Opens an address of the stage and waits until the scene stands. */
export async function openScene(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('html[data-ready]');
  // Two frames: the coach is placed in the one after it is drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Features puppeteer itself does not know, forced colours among them, go through the protocol. */
async function emulate(page: Page, features: Shot['media']): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  return (found as axe.AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
}
