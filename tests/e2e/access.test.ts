import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../scripts/pictures/chromium.ts';
import { openScene, photograph, sceneNames } from '../../scripts/pictures/photograph.ts';
import { shotsOf } from '../../scripts/pictures/shots.ts';
import { openStage, type Stage } from '../../scripts/pictures/stage-server.ts';

/** The surfaces as a keyboard and a screen reader meet them, in Chromium, without mail page or background. */

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  [stage, browser] = await Promise.all([openStage(), startChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

describe('every surface in every state', () => {
  it('has nothing axe objects to, no error, and nothing wider than the window', { timeout: 240_000 }, async () => {
    const page = await browser.newPage();
    const shots = shotsOf(await sceneNames(page, stage.url));
    const wrong: string[] = [];
    for (const shot of shots) {
      for (const line of await photograph(page, stage.url, shot, null)) wrong.push(`${shot.name}: ${line}`);
    }
    expect(shots.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});

describe('the coach beside a draft, by keyboard alone', () => {
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 760 });
    await openScene(page, `${stage.url}?scene=mail-pill`);
    session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    await page.focus('.composer-body');
  });

  /** Roles and names as a screen reader gets them, through the closed shadow root. */
  async function spoken(role: string): Promise<string[]> {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const found = nodes.filter((node) => !node.ignored && node.role?.value === role);
    return found.map((node) => String(node.name?.value ?? ''));
  }

  async function shortcut(): Promise<void> {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyO');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
  }

  /** The name of what has the focus, through the closed shadow root. */
  async function focusName(): Promise<string> {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const focused = nodes.findLast(({ properties = [] }) =>
      properties.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return String(focused?.name?.value ?? '');
  }

  const draft = () => page.$eval('.composer', (composer) => composer.outerHTML);
  const focused = () => page.evaluate(() => document.activeElement?.className);

  it('opens, is walked through, shows the words in the draft, closes, and leaves the draft as it was', async () => {
    const before = await draft();
    expect(await spoken('button')).toContain('Outward: Customer focus 64. Mostly about them.');
    expect(await spoken('dialog')).toEqual([]);

    await shortcut();
    expect(await spoken('dialog')).toEqual(['Outward: coach for this draft']);
    expect(await spoken('heading')).toEqual(expect.arrayContaining(['ONE NEXT STEP']));
    expect(await focused()).not.toBe('composer-body');

    // The bar is one stop, the next one is the lead button of the step.
    for (const key of ['Tab', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('composer-body');
    expect(await page.evaluate(() => document.getSelection()?.anchorOffset)).toBeGreaterThan(0);

    await page.keyboard.press('Escape');
    expect(await spoken('dialog')).toEqual([]);
    expect(await focused()).toBe('composer-body');
    expect(await draft()).toBe(before);
  });

  it('moves nothing of the page', async () => {
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(shifts).toBe(0);
  });

  it('sets a finding aside and takes it back, the focus never lost', async () => {
    await page.focus('.composer-body');
    await shortcut();
    const press = async (name: string) => {
      for (let steps = 0; steps < 20; steps++) {
        if ((await focusName()) === name) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to ${name}`);
    };
    await press('Why this?');
    await press('Ignore here');
    await expect.poll(focusName).toBe('Undo');
    await press('Undo');
    await page.keyboard.press('Escape');
  });

  it('moves the number by its arrow keys, told how, and keeps it', async () => {
    await page.focus('.composer-body');
    await shortcut();
    for (let steps = 0; steps < 30 && (await focusName()) !== 'Move the number'; steps++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await spoken('dialog')).toEqual([]);
    expect(await focusName()).toMatch(/^Outward: Customer focus 64/);
    expect((await spoken('StaticText')).join()).toContain('Arrow keys move it.');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect((await spoken('StaticText')).join()).not.toContain('Arrow keys move it.');
  });

  it('says what the mark at the caret is about', async () => {
    await page.focus('.composer-body');
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyM');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await expect.poll(async () => (await spoken('StaticText')).join()).toMatch(/about (them|you)/);
    await page.keyboard.press('Escape');
  });
});
