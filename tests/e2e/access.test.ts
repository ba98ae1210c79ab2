import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../scripts/pictures/chromium.ts';
import { openScene, photograph, sceneNames } from '../../scripts/pictures/photograph.ts';
import { shotsOf } from '../../scripts/pictures/shots.ts';
import { openStage, type Stage } from '../../scripts/pictures/stage-server.ts';
import { bundled } from './harness/bundle.ts';
import { press } from './harness/keys.ts';
import { openReader, type Reader } from './harness/reader.ts';

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
  it('has nothing axe objects to, no error, and nothing wider than the window', { timeout: 360_000 }, async () => {
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
  let reader: Reader;

  beforeAll(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 760 });
    await openScene(page, `${stage.url}?scene=mail-pill`);
    reader = await openReader(page);
    await page.focus('.composer-body');
  });

  const shortcut = () => press(page, 'KeyO', 'Alt', 'Shift');

  const draft = () => page.$eval('.composer', (composer) => composer.outerHTML);
  const focused = () => page.evaluate(() => document.activeElement?.className);
  const spoken = async () => (await reader.names('StaticText')).join();

  it('opens, is walked through, shows the words in the draft, closes, and leaves the draft as it was', async () => {
    const before = await draft();
    expect(await reader.names('button')).toContain(
      'Outward: Customer focus 60. Mostly about them. First draft 24, now 60.',
    );
    expect(await reader.names('dialog')).toEqual([]);

    await shortcut();
    await expect.poll(() => reader.names('dialog')).toEqual(['Outward: coach for this draft']);
    expect(await reader.names('heading')).toEqual(expect.arrayContaining(['ONE NEXT STEP']));
    await expect.poll(focused).not.toBe('composer-body');

    // The bar is one stop, then comes the line that makes the move, then the lead button of the step.
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('composer-body');
    await expect.poll(() => page.evaluate(() => document.getSelection()?.anchorOffset)).toBeGreaterThan(0);

    await page.keyboard.press('Escape');
    await expect.poll(() => reader.names('dialog')).toEqual([]);
    await expect.poll(focused).toBe('composer-body');
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
    const choose = async (name: string) => {
      for (let steps = 0; steps < 20; steps++) {
        if ((await reader.focused()) === name) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to ${name}`);
    };
    await choose('Why this?');
    await choose('Ignore here');
    await expect.poll(reader.focused).toBe('Undo');
    await choose('Undo');
    await page.keyboard.press('Escape');
  });

  it('moves the number by its arrow keys, told how, and keeps it', async () => {
    await page.focus('.composer-body');
    await shortcut();
    for (let steps = 0; steps < 30 && (await reader.focused()) !== 'Move the number'; steps++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => reader.names('dialog')).toEqual([]);
    await expect.poll(reader.focused).toMatch(/^Outward: Customer focus 60/);
    await expect.poll(spoken).toContain('Arrow keys move it.');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(spoken).not.toContain('Arrow keys move it.');
  });

  it('says what the mark at the caret is about', async () => {
    await page.focus('.composer-body');
    await press(page, 'KeyM', 'Alt', 'Shift');
    await expect.poll(spoken).toMatch(/about (them|you)/);
    await page.keyboard.press('Escape');
  });
});

describe('a button without an edge', () => {
  it('has its words in line with what stands above or below', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 400, height: 760 });
    const edges = async (scene: string, ...selectors: readonly string[]) => {
      await openScene(page, `${stage.url}?scene=${scene}`);
      return page.evaluate(
        (all) =>
          all.map((selector) => {
            const words = document.createRange();
            const found = [...document.querySelectorAll(selector)].at(-1);
            if (found) words.selectNodeContents(found);
            const { left, right } = words.getBoundingClientRect();
            return { left: Math.round(left), right: Math.round(right) };
          }),
        selectors,
      );
    };
    const [wrapped, title] = await edges(
      'card-fix',
      '.step.lead > .actions > .actions .plain:first-child',
      '.step-title',
    );
    expect(wrapped?.left).toBe(title?.left);
    const [move, whole] = await edges('card', '.pill-controls .plain:first-of-type', '.bar');
    expect(move?.left).toBe(whole?.left);
    const [more, first] = await edges('popup-busy', '.sends + .plain', '.sends time');
    expect(more?.left).toBe(first?.left);
    const [mute, bar] = await edges('card-held', '.headline .plain', '.bar');
    expect(mute?.right).toBe(bar?.right);
    await page.close();
  });
});

describe('a control that its own press takes away', () => {
  it('leaves the focus to what is around it, and the next Tab goes on from there', async () => {
    const page = await browser.newPage();
    await page.setContent(`<main><button>Before</button><section><button onclick="this.remove()">Show more</button>
      <button>In the list</button></section></main>`);
    await page.evaluate(await bundled('src/ui/keep-focus.ts', 'kept'));
    await page.evaluate(() => Reflect.get(window, 'kept').keepFocus(document));
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await page.focus('section button');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('section');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('In the list');
    await page.close();
  });
});

describe('a change of the playbook that could not be saved', () => {
  it('is told wherever the rep is on the page, and never over the field that has the focus', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 600 });
    await openScene(page, `${stage.url}?scene=playbook-failed`);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const covered: string[] = [];
    let fields = 0;
    for (; fields < 60; fields++) {
      await press(page, 'Tab', 'Shift');
      const at = await page.evaluate(() => {
        const field = document.activeElement;
        const [head, failed] = ['.head', '.failed'].map((one) => document.querySelector(one)?.getBoundingClientRect());
        if (!field || field === document.body || !head || !failed) return null;
        const box = field.getBoundingClientRect();
        const told = failed.top >= 0 && failed.bottom <= innerHeight;
        const free = document.querySelector('.head')?.contains(field) || box.top >= head.bottom;
        return {
          name: `${field.outerHTML} at ${box.top}, head to ${head.bottom}`,
          fine: told && free && box.bottom <= innerHeight + 1,
        };
      });
      if (!at) break;
      if (!at.fine) covered.push(at.name);
    }
    expect(fields).toBeGreaterThan(20);
    expect(covered).toEqual([]);
    await page.close();
  });
});

describe('a row of the history that asks whether to delete it', () => {
  it.each([360, 600, 720, 900, 1079])('moves nothing in a window %i wide, in any language', async (width) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    const places = () =>
      page.$$eval('.history-head span, .history li, .history li > *', (parts) =>
        parts.map((part) => JSON.stringify(part.getBoundingClientRect())),
      );
    for (const language of ['en', 'de', 'rtl']) {
      await openScene(page, `${stage.url}?scene=progress&language=${language}`);
      const before = await places();
      await page.$eval('.history li:nth-child(2) button', (button) => (button as HTMLElement).click());
      await page.waitForSelector('.history li:nth-child(2) .actions button + button');
      expect(await places()).toEqual(before);
    }
    await page.close();
  });
});

describe('the side panel, as narrow as Firefox opens it', () => {
  it.each(['en', 'de'])('breaks no word, in %s', async (language) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 234, height: 900 });
    for (const scene of ['popup-busy', 'popup-panel', 'popup-week', 'popup-guess', 'popup-no-draft']) {
      await openScene(page, `${stage.url}?${new URLSearchParams({ scene, language })}`);
      const broken = await page.evaluate(() => {
        document.documentElement.dataset.panel = '';
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const text = texts.currentNode;
          for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
          }
        }
        return found;
      });
      expect({ scene, broken }).toEqual({ scene, broken: [] });
    }
    await page.close();
  });
});

describe('the side panel, by keyboard and screen reader alone', () => {
  let page: Page;
  let reader: Reader;

  const open = (scene: string) => openScene(page, `${stage.url}?scene=${scene}`);

  beforeAll(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 360, height: 900 });
    await open('popup-panel');
    reader = await openReader(page);
  });

  it('has its parts under headings and landmarks, and the number in words', async () => {
    expect(await reader.names('main')).toHaveLength(1);
    expect(await reader.names('navigation')).toEqual(['More of Outward']);
    await page.click('.lately > summary');
    expect(await reader.names('heading')).toEqual(
      expect.arrayContaining(['Outward', 'ONE NEXT STEP', 'PRACTISING NOW: RELEVANCE', 'SENT TODAY', 'EIGHT WEEKS']),
    );
    expect(await reader.names('StaticText')).toContain('Customer focus 60 of 100');
  });

  it('is walked through in the order it is read, one stop for the bar of sentences', async () => {
    await open('popup-panel');
    const stops: string[] = [];
    for (let steps = 0; steps < 6; steps++) {
      await page.keyboard.press('Tab');
      stops.push(await reader.focused());
      if (stops.length === 2) {
        await page.keyboard.press('ArrowRight');
        stops.push(await reader.focused());
      }
    }
    expect(stops).toEqual([
      'Mute for this draft',
      'Sentence 1 of 3, about them: 33%',
      'Sentence 2 of 3, about you: 40%',
      'See one way to say it',
      'Show in draft',
      'Why this?',
      'Not right',
    ]);
  });

  it('unfolds what stands behind a step', async () => {
    expect(await reader.names('button')).not.toContain('Ignore here');
    await press(page, 'Tab', 'Shift');
    await page.keyboard.press('Enter');
    await expect.poll(() => reader.names('button')).toContain('Ignore here');
  });

  it('says a number by itself where nothing is drawn in the page', async () => {
    await open('popup-linkedin');
    await expect
      .poll(async () => (await reader.names('StaticText')).join())
      .toContain('Customer focus 6. About you. Next step: Add one fact only they would recognise.');
  });
});
