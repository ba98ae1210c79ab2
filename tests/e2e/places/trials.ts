import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { CONTROL, isGone, numbersIn, waitForNumber } from '../harness/desk.ts';
import { press } from '../harness/keys.ts';
import { boxOfClosed, closedTexts, pressClosed, restingBoxOfClosed } from '../harness/shadow.ts';
import { changeSettings, repliedIn, sendsIn, sendsSince, tellDraft, textIn, viewOf } from '../harness/toolbar.ts';
import { disturb } from './disturb.ts';
import type { Behaviour, Place } from './place.ts';

/** A place in a fresh tab, with the popup in another. */
export interface Scene {
  readonly place: Place;
  readonly page: Page;
  readonly popup: Page;
  /** Opens another tab. */
  open(address: string): Promise<Page>;
}

/** Own writing; one word of it, "just", has a fix. */
const TEXT =
  'Your ad in Cork asks for matching by hand. I just wondered how your team closes the month. What takes the most time?';
const MORE = ' Who checks it?';
const FIXED = TEXT.replace(' just', '');

/** What the pill says, and nothing else with a number in it while the card is closed. */
const PILL = /^\d+$/;
/**
 * What the tip of a sentence begins with: whose it is, or that the trials before sent the same words. Where there is no
 * tip, the number stands first.
 */
const TIP = /^(?:about (?:them|you)|rewrite the first two sentences)/i;

/** A behaviour, tried at one place. */
type Trial = (on: Scene) => Promise<void>;

export const TRIALS: Readonly<Record<Exclude<Behaviour, 'extension reloaded'>, Trial>> = {
  async 'found and read'(on) {
    await written(on);
    expect(await viewOf(on.popup, 'draft', on.place.tabs)).toMatchObject({ ...on.place.found, drawn: 'drawn' });
    expect(await numbersIn(on.page)).toHaveLength(1);
  },

  async 'left as it was'(on) {
    const control = await typed(on, CONTROL + new URL(on.place.address).pathname.slice(1));
    await written(on);
    const [, draft] = await Promise.all([on.page.bringToFront(), viewOf(on.popup, 'draft', on.place.tabs)]);
    const coached = [await htmlOf(on, on.page)];
    const mute = { type: 'mute', draft: draft.draft, muted: true } as const;
    await tellDraft(on.popup, mute, on.place.tabs);
    await expect.poll(() => numbersIn(on.page)).toEqual([null]);
    await on.page.keyboard.type(MORE);
    coached.push(await htmlOf(on, on.page));
    expect(coached).toEqual(control);
    await changeSettings(on.popup, { sites: { gmail: false, linkedin: false } });
    await on.page.close();
    expect(await typed(on, on.place.address)).toEqual(control);
    await changeSettings(on.popup, { sites: { gmail: true, linkedin: true } });
  },

  async marked(on) {
    await written(on);
    await expect.poll(() => marked(on.page)).not.toEqual([]);
    for (const words of await marked(on.page)) expect(TEXT).toContain(words);
  },

  async 'edited under marks'(on) {
    await written(on);
    await expect.poll(() => marked(on.page)).not.toEqual([]);
    await press(on.page, 'Home', 'Control');
    await on.page.keyboard.type('Hello Ada. ');
    await reads(on, `Hello Ada. ${TEXT}`);
    await expect.poll(() => marked(on.page)).not.toEqual([]);
    for (const words of await marked(on.page)) expect(`Hello Ada. ${TEXT}`).toContain(words);
  },

  async 'marks answer pointer and keys'(on) {
    await written(on);
    await expect.poll(() => marked(on.page)).not.toEqual([]);
    const before = await on.place.markup(on.page);
    const pointed = async () => {
      const { x, y } = await placeOfMark(on.page);
      await on.page.mouse.move(x, y);
      return tipped(on.page);
    };
    await expect.poll(pointed).toMatch(TIP);
    await on.page.mouse.move(1, 1);
    await expect.poll(() => tipped(on.page)).not.toMatch(TIP);
    await press(on.page, 'KeyM', 'Alt', 'Shift');
    await expect.poll(() => tipped(on.page)).toMatch(TIP);
    await on.page.keyboard.press('Escape');
    await expect.poll(() => tipped(on.page)).not.toMatch(TIP);
    expect(await on.place.markup(on.page)).toBe(before);
  },

  async 'pill dragged'(on) {
    await written(on);
    const { aside } = on.place;
    const { x, y, width, height } = await restingBoxOfClosed(on.page, PILL);
    await on.page.mouse.move(x + width / 2, y + height / 2);
    await on.page.mouse.down();
    await on.page.mouse.move(x + width / 2 + aside.x, y + height / 2 + aside.y, { steps: 5 });
    await on.page.mouse.up();
    const at = async () => {
      const box = await boxOfClosed(on.page, PILL);
      return { x: Math.round(box.x - x), y: Math.round(box.y - y) };
    };
    await expect.poll(at).toEqual(aside);
    await on.place.remove(on.page);
    await isGone(on.page, on.popup, on.place.tabs);
    await written(on);
    await expect.poll(at).toEqual(aside);
    await changeSettings(on.popup, { pill: {} });
    await expect.poll(at).not.toEqual(aside);
  },

  async 'amid a storm and other extensions'(on) {
    await written(on);
    await on.page.evaluate(disturb);
    await press(on.page, 'End', 'Control');
    await on.page.keyboard.type(MORE);
    await reads(on, TEXT + MORE);
    await waitForNumber(on.page, () => true);
    for (const words of await marked(on.page)) expect(TEXT + MORE).toContain(words);
    await on.page.evaluate(() => Reflect.get(window, 'calm')());
  },

  async 'fixed, and the fix undone'(on) {
    await written(on);
    const before = await on.place.markup(on.page);
    await press(on.page, 'KeyO', 'Alt', 'Shift');
    await expect.poll(() => pressClosed(on.page, /^(?:Delete|Apply)/).then(() => true, String)).toBe(true);
    await reads(on, FIXED);
    await press(on.page, 'KeyZ', 'Control');
    await reads(on, TEXT);
    expect(await on.place.markup(on.page)).toBe(before);
  },

  async sent(on) {
    const before = await sendsIn(on.popup);
    await written(on);
    await on.place.send(on.page, true);
    const doubt = on.place.confirms ? null : expect.any(String);
    await expect.poll(() => sendsSince(on.popup, before)).toEqual([{ number: expect.any(String), doubt }]);
    await expect.poll(() => numbersIn(on.page)).toEqual(on.place.keepsComposer ? [null] : []);
  },

  async undone(on) {
    const before = await sendsIn(on.popup);
    await written(on);
    await on.place.send(on.page, true);
    await on.place.undo(on.page);
    await expect.poll(() => sendsSince(on.popup, before)).toEqual([{ number: expect.any(String), doubt: UNDONE }]);
    await reads(on, TEXT);
  },

  async discarded(on) {
    const before = await sendsIn(on.popup);
    await written(on);
    await on.place.discard(on.page);
    await isGone(on.page, on.popup, on.place.tabs);
    expect(await sendsSince(on.popup, before)).toEqual([]);
  },

  async replied(on) {
    const before = await repliedIn(on.popup);
    await on.place.openReply(on.page);
    await on.page.keyboard.type(TEXT);
    await reads(on, TEXT);
    const sends = await sendsIn(on.popup);
    await on.place.send(on.page, true);
    await expect.poll(() => sendsSince(on.popup, sends)).toEqual([{ number: expect.any(String), doubt: null }]);
    await on.place.answer(on.page);
    await expect.poll(() => repliedIn(on.popup)).toBe(before + 1);
  },

  'left by hash, and back': leaves,
  'left by pushState, and back': leaves,

  async 'removed by the page'(on) {
    const before = await sendsIn(on.popup);
    await written(on);
    await on.place.remove(on.page);
    await isGone(on.page, on.popup, on.place.tabs);
    expect(await sendsSince(on.popup, before)).toEqual([]);
    await written(on);
  },

  async 'unloaded in mid-send'(on) {
    const before = await sendsIn(on.popup);
    await written(on);
    await on.place.send(on.page, false);
    await expect.poll(() => sendsSince(on.popup, before)).toHaveLength(1);
    await on.page.goto(CONTROL);
    await expect
      .poll(() => sendsSince(on.popup, before))
      .toEqual([{ number: expect.any(String), doubt: expect.any(String) }]);
  },
};

const UNDONE = expect.stringMatching(/undone/i);

async function leaves(on: Scene): Promise<void> {
  const before = await sendsIn(on.popup);
  await on.place.openReply(on.page);
  await on.page.keyboard.type(TEXT);
  await reads(on, TEXT);
  await on.place.leave(on.page);
  await isGone(on.page, on.popup, on.place.tabs);
  await on.page.evaluate(() => history.back());
  await written(on);
  expect(await sendsSince(on.popup, before)).toEqual([]);
}

/** The page as it is after the text, and after some more, without a coach. */
async function typed(on: Scene, address: string): Promise<string[]> {
  const page = await on.open(address);
  const html: string[] = [];
  await on.place.open(page);
  for (const words of [TEXT, MORE]) {
    await page.keyboard.type(words);
    html.push(await htmlOf(on, page));
  }
  expect(await numbersIn(page)).toEqual([]);
  await page.close();
  return html;
}

/** All of the page's body, and the draft, which may be in a shadow tree. */
async function htmlOf({ place }: Scene, page: Page): Promise<string> {
  return `${await page.evaluate(() => document.body.outerHTML)} ${await place.markup(page)}`;
}

/** Opens a draft, writes the text into it and waits until all of it has been judged and shown. */
export async function written(on: Scene): Promise<void> {
  await on.place.open(on.page);
  await on.page.keyboard.type(TEXT);
  await reads(on, TEXT);
  await waitForNumber(on.page, () => true);
}

/** Waits until the draft in front was read as this text. */
async function reads({ popup, place }: Scene, text: string): Promise<void> {
  await expect.poll(() => textIn(popup, place.tabs)).toBe(text);
}

/** The words under marks. */
async function marked(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const words: string[] = [];
    for (const layer of ['customer', 'self']) {
      CSS.highlights.get(`outward-${layer}`)?.forEach((range) => {
        words.push(String(range));
      });
    }
    return JSON.stringify(words);
  });
  return JSON.parse(text).map((words: string) => words.replaceAll('\u00a0', ' '));
}

/** Where the first mark of a sentence begins, in the window. */
async function placeOfMark(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const text = await page.evaluate(() => {
    const [range] = CSS.highlights.get('outward-customer') ?? [];
    const [line] = range instanceof Range ? range.getClientRects() : [];
    return JSON.stringify(line && { x: line.left + 5, y: line.top + line.height / 2 });
  });
  return JSON.parse(text);
}

/** What is drawn beside the draft, as text. */
async function tipped(page: Page): Promise<string> {
  return (await closedTexts(page)).join();
}
