import axe from 'axe-core';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/keys.ts';
import type { Shot } from './shots.ts';

/** The scenes the stage knows, by name. */
export async function sceneNames(page: Page, stage: string): Promise<readonly string[]> {
  await openScene(page, stage);
  return (await page.$eval('body', (body) => body.textContent ?? '')).split('\n');
}

/**
 * Takes one picture into `folder`, null for none, and returns what axe has against it, a line each.
 *
 * @param page may have shown other scenes before; one page for all is several times as fast as one each
 */
export async function photograph(
  page: Page,
  stage: string,
  shot: Shot,
  folder: string | null,
): Promise<readonly string[]> {
  const { name, scene, theme, language, width, height, media } = shot;
  const errors: string[] = [];
  const note = (error: unknown) => errors.push(String(error));
  page.on('pageerror', note);
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  const emulation = await emulate(page, media);
  await openScene(page, `${stage}?${new URLSearchParams({ scene, theme, language })}`);
  // A window as high as the page: what sticks to its edge is at the end, and covers nothing.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (width < 1280) await page.setViewport({ width, height: whole, deviceScaleFactor: 1 });
  if (folder !== null) await page.screenshot({ path: `${folder}/${name}.png` });
  const found = await violations(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  page.off('pageerror', note);
  await emulation.detach();
  return [...errors, ...found, ...(wide && !scene.startsWith('mail') ? ['wider than the window'] : [])];
}

/** Opens an address of the stage, presses the shortcuts that the scene asks for, and waits until it stands. */
export async function openScene(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  const html = await page.waitForSelector('html[data-ready]');
  const keys = await html?.evaluate((element) => element.getAttribute('data-press')?.split(' '));
  for (const key of keys ?? []) await press(page, key as KeyInput, 'Alt', 'Shift');
  // Two frames: the coach is placed in the one after it is drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Features puppeteer itself does not know, forced colours among them, go through the protocol, until detached. */
async function emulate(page: Page, features: Shot['media']): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
  return session;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  return (found as axe.AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
}
