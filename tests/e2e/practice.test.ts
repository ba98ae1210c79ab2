import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LESSONS } from '../../src/practice/bank/index.ts';
import type { Drill } from '../../src/practice/drill.ts';
import { type MailDesk, openDesk } from './harness/desk.ts';

const drills = LESSONS.flatMap((lesson) => lesson.drills);

/** What of a drill stands on the page first: its sentence, the first of its sentences, or its message. */
const opening = (drill: Drill): string => (drill.kind === 'pick' ? (drill.sentences[0] ?? '') : drill.text);

/** Every kind of drill in the built extension: chosen, marked by its background, planned, and there again. */
describe.each(['chromium', 'firefox'] as const)('drills, in %s', (family) => {
  let desk: MailDesk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    page = await desk.openOwn('src/pages/practice/index.html');
    await page.bringToFront();
  });
  afterAll(() => desk.stop());

  const press = (name: string) => page.click(`::-p-aria([name="${name}"][role="button"])`);
  const heading = () => page.$eval('#drills', (element) => element.textContent);
  const result = () => page.$eval('.drill-result', (element) => element.textContent ?? '');
  const stored = (): Promise<Record<string, unknown>> =>
    page.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return storage.local.get(null);
    });

  /** The opening of the drill on the page. */
  const given = () =>
    page.$eval('.drill', (drill) => {
      return drill.querySelector('textarea')?.value ?? drill.querySelector('blockquote, label')?.textContent ?? '';
    });

  /** Answers the drill on the page as the bank has it. Resolves with its kind. */
  async function answer(): Promise<string> {
    await expect.poll(given).not.toBe('');
    const text = await given();
    const drill = drills.find((one) => opening(one) === text);
    if (drill?.kind === 'sort') {
      await press({ customer: 'Theirs', self: 'Yours', shared: 'Both', neutral: 'Neither' }[drill.answer]);
      await expect.poll(result).toMatch(/^Yes, it is .* \S+/);
    } else if (drill?.kind === 'pick') {
      await page.focus('.drill input');
      // The rep's keys alone: a radio group is walked with the arrows, and Check gives way to Next.
      await page.keyboard.type(' ');
      for (let place = 0; place < drill.answer; place += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(result).toMatch(/^Yes, that one\.\S+/);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^(?:Next|See how it went)$/);
    } else {
      await page.$eval(
        '.drill textarea',
        (field, model) => {
          field.value = model;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        drill?.model ?? '',
      );
      await press('Check');
      await expect.poll(result).toMatch(/^Nothing of that is left/);
    }
    return drill?.kind ?? '';
  }

  it('are offered, one after the other, and each is right as the bank has it', async () => {
    await page.waitForSelector('.drills-offer button');
    await press('Start');
    const met = new Set<string>();
    for (let at = 1; at <= 6; at += 1) {
      await expect.poll(heading).toBe(`Drill ${at} of 6`);
      met.add(await answer());
      await press(at < 6 ? 'Next' : 'See how it went');
    }
    expect(met).toEqual(new Set(['sort', 'pick', 'rewrite']));
    await expect.poll(heading).toBe('6 of 6 right');
    await press('Close');
    await page.waitForSelector('::-p-text(Done for today: 6 drills.)');
  });

  it('are planned for days to come, and nothing of what was written is kept', async () => {
    const { drills: kept } = (await stored()) as { drills: { d: Record<string, { at: number; due: number }> } };
    const memories = Object.values(kept.d);
    expect(memories).toHaveLength(6);
    for (const { at, due } of memories) expect(due).toBeGreaterThan(at + 86_000_000);
    const everything = JSON.stringify(await stored());
    for (const drill of drills) expect(everything).not.toContain(JSON.stringify(opening(drill)).slice(1, 40));
  });

  it('go on with other lessons in a page that is opened later', async () => {
    const { drills: kept } = (await stored()) as { drills: { d: Record<string, unknown> } };
    page = await desk.openOwn('src/pages/practice/index.html');
    await page.bringToFront();
    await page.waitForSelector('::-p-text(Done for today: 6 drills.)');
    await press('Do some more');
    await expect.poll(heading).toBe('Drill 1 of 6');
    const texts = LESSONS.filter(({ id }) => kept.d[id]).flatMap((lesson) => lesson.drills.map(opening));
    await expect.poll(given).not.toBe('');
    expect(texts).not.toContain(await given());
  });

  it('are counted at the door of the popup once they come round', async () => {
    const popup = await desk.openOwn('src/popup/index.html');
    const door = () => popup.$$eval('nav a', (links) => links.map(({ textContent }) => textContent?.trim()));
    await expect.poll(door).toEqual(['Progress', 'Practice', 'Playbook']);
    // A week passes.
    await popup.evaluate(async (week) => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { drills } = await storage.local.get('drills');
      for (const memory of Object.values<{ at: number; due: number }>(drills.d)) {
        memory.at -= week;
        memory.due -= week;
      }
      await storage.local.set({ drills });
    }, 7 * 86_400_000);
    await expect.poll(door).toEqual(['Progress', 'Practice 6 drills due', 'Playbook']);
    expect(desk.troubles).toEqual([]);
  });
});
