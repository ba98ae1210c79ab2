import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../src/coach/box.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { asFile, years } from '../journal/years.ts';
import { SELF_LED } from './drafts.ts';
import { type Part, partsIn, takenIn } from './harness/boxes.ts';
import { caretInto, compose, type MailDesk, openDesk } from './harness/desk.ts';
import { press } from './harness/keys.ts';
import { openReader } from './harness/reader.ts';
import { shifts } from './harness/shifts.ts';
import { importInto } from './harness/toolbar.ts';
import { write } from './harness/writing.ts';

/** Where the pill stands, in real Chromium over the mail replica: nothing of the message is ever under it. */
describe('the pill beside composers', () => {
  let desk: MailDesk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk('chromium');
    page = await desk.openMail();
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterAll(() => desk.stop());

  const pills = async () => (await partsIn(page)).filter(({ name, visible }) => name === 'pill' && visible);

  /** The pills once there are as many as wanted and each has stood still and clear of everything. */
  async function settled(count: number): Promise<Part[]> {
    let found: Part[] = [];
    await expect
      .poll(async () => {
        found = await pills();
        const taken: Box[] = [...(await takenIn(page)), ...(found.length === 2 ? found.slice(1) : [])];
        const [wide = 0, high = 0] = await page.evaluate(() => [innerWidth, innerHeight]);
        const outside = found.some(({ x, y, width, height }) => {
          return x < 0 || y < 0 || x + width > wide || y + height > high;
        });
        const covered = found.filter((pill) => taken.some((box) => box !== pill && overlaps(box, pill)));
        return { count: found.length, covered, outside };
      })
      .toEqual({ count, covered: [], outside: false });
    return found;
  }

  let first: string;
  let second: string;

  it('stand beside one composer, and clear of two side by side', async () => {
    first = await write(page, SELF_LED, (number) => number < 35);
    await settled(1);
    second = await compose(page, 'luis@carrow.example');
    await page.keyboard.type(SELF_LED);
    await settled(2);
  });

  it('leave the card all of the window when it is unfolded', async () => {
    const reader = await openReader(page);
    const card = async () => (await partsIn(page)).find(({ name }) => name === 'card');
    await caretInto(page, first);
    await press(page, 'KeyO', 'Alt', 'Shift');
    for (let steps = 0; steps < 20 && (await reader.focused()) !== 'Why this number'; steps++) {
      await page.keyboard.press('Tab');
    }
    const folded = (await card())?.height ?? 0;
    await page.keyboard.press('Enter');
    await expect.poll(async () => ((await card())?.height ?? 0) > folded).toBe(true);
    const fits = ({ y, height }: Box) => y >= 0 && y + height <= 800;
    await expect.poll(async () => fits((await card()) ?? { x: 0, y: -1, width: 0, height: 0 })).toBe(true);
    await page.keyboard.press('Escape');
    await caretInto(page, second);
  });

  it('stay both while the card beside one lies over the other, and it closes when the rep goes there', async () => {
    const seen = async () => (await partsIn(page)).flatMap(({ name, visible }) => (visible ? [name] : []));
    await caretInto(page, second);
    await press(page, 'KeyO', 'Alt', 'Shift');
    await expect.poll(seen).toEqual(['pill', 'card', 'pill']);
    await caretInto(page, first);
    await settled(2);
    expect(await seen()).toEqual(['pill', 'pill']);
    await press(page, 'KeyO', 'Alt', 'Shift');
    await expect.poll(seen).toEqual(['card', 'pill', 'pill']);
    await page.keyboard.press('Escape');
    await caretInto(page, second);
  });

  it('go while their composer is minimised, and come back', async () => {
    await page.evaluate((id) => window.replica.minimise(id), second);
    await settled(1);
    await page.evaluate((id) => window.replica.minimise(id), second);
    await caretInto(page, second);
    await settled(2);
    await page.evaluate((id) => window.replica.minimise(id), first);
    await page.keyboard.type(` ${SELF_LED}`);
    // What is left of it is a bar with buttons.
    await settled(1);
    await page.evaluate((id) => window.replica.minimise(id), first);
    await settled(2);
    await page.evaluate((id) => window.replica.shown.get(id)?.frame.querySelector<HTMLElement>('.Ha')?.click(), second);
    await settled(1);
  });

  it('stay clear in full screen, in a small window, and with text to the last line', async () => {
    await caretInto(page, first);
    await page.evaluate((id) => window.replica.fullScreen(id), first);
    await settled(1);
    // The page has moved the message into another window, and its marks are where they were.
    const marks = () => page.evaluate(() => [...(CSS.highlights.get('outward-next') ?? [])].map(String).join());
    await expect.poll(marks).toContain('leading platform');
    await page.setViewport({ width: 640, height: 400 });
    await settled(1);
    await page.keyboard.type(`\n${SELF_LED}`.repeat(3));
    await expect
      .poll(async () => {
        const taken = await takenIn(page);
        return (await pills()).filter((pill) => taken.some((box) => overlaps(box, pill)));
      })
      .toEqual([]);
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluate((id) => window.replica.fullScreen(id), first);
    await settled(1);
  });

  it('can be dragged, stay there for the next composer too, and never end over Send', async () => {
    await settled(1);
    // A window that was just made larger gets no pointer in its new part before it is drawn.
    const pointAt = async () => {
      const [{ x, y } = { x: 0, y: 0 }] = await pills();
      await page.mouse.move(x + 10, y + 10);
      return (await pills()).map(({ pointed }) => pointed);
    };
    const dragTo = async (x: number, y: number): Promise<void> => {
      await expect.poll(pointAt).toEqual([true]);
      await page.mouse.down();
      await page.mouse.move(x + 10, y + 10, { steps: 5 });
      await page.mouse.up();
    };
    await dragTo(100, 300);
    await expect.poll(async () => (await pills()).map(({ x, y }) => [x, y])).toEqual([[100, 300]]);
    const send = await page.$eval('[role=button].aoO', (button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x, y, width, height };
    });
    await dragTo(send.x, send.y);
    await expect.poll(async () => (await pills()).map(({ x, y }) => [x, y])).toEqual([[100, 300]]);
    const tab = await desk.openMail();
    await page.close();
    page = tab;
    await page.setViewport({ width: 1280, height: 800 });
    await compose(page);
    await page.keyboard.type(SELF_LED);
    await expect.poll(async () => (await pills()).map(({ x, y }) => [x, y])).toEqual([[100, 300]]);
  });

  it('moves nothing of the page and makes no trouble in it', async () => {
    expect(await shifts(page)).toBe(0);
    expect(desk.troubles).toEqual([]);
  });

  it('stands beside the window that the page has put around a message in place of the one before', async () => {
    const [before] = await settled(1);
    await page.evaluate(() => {
      const { frame } = [...window.replica.shown.values()].at(-1) ?? {};
      const dialog = Object.assign(document.createElement('div'), { role: 'dialog' });
      dialog.style.cssText = 'position: fixed; inset: 40px 400px 40px 200px; background: #fff';
      dialog.append(frame?.querySelector('.M9') ?? '');
      frame?.replaceWith(dialog);
    });
    await expect
      .poll(async () => (await pills()).map(({ x, y }) => x === before?.x && y === before.y))
      .toEqual([false]);
    await settled(1);
  });
});

/** On our own page nothing else has to lie under it either. */
describe('the pill on the practice page', () => {
  let desk: MailDesk;

  beforeAll(async () => {
    desk = await openDesk('chromium');
  });
  afterAll(() => desk.stop());

  it.each([640, 900, 1100, 1280, 1440])('covers no words and no lines of a page %i wide', async (width) => {
    await importInto(desk.welcome, asFile(years(60, 5, Date.now()), { values: DEFAULTS, changed: {} }));
    const page = await desk.openOwn('src/pages/practice/index.html');
    await page.setViewport({ width, height: 900 });
    await page.waitForSelector('.best .shape');
    await page.click('[data-outward-editor]');
    await page.keyboard.type(SELF_LED);
    await expect
      .poll(async () => {
        const [pill] = (await partsIn(page)).filter(({ name, visible }) => name === 'pill' && visible);
        return pill && (await thingsUnder(page, pill));
      })
      .toEqual([]);
    await page.close();
  });

  const thingsUnder = (page: Page, { x, y, width, height }: Box) =>
    page.evaluate(
      (box) => {
        const lies = ({ left, right, top, bottom }: DOMRect) =>
          left < box.x + box.width && box.x < right && top < box.y + box.height && box.y < bottom;
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          if ([...range.getClientRects()].some(lies)) found.push(String(range));
        }
        for (const line of document.querySelectorAll('.best .swatch')) {
          if (lies(line.getBoundingClientRect())) found.push(line.outerHTML);
        }
        return found;
      },
      { x, y, width, height },
    );
});
