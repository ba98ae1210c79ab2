import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailDesk, openDesk } from './harness/desk.ts';

/** Counted things only; times are measured by `npm run bench:browser`, since they depend on the machine. */
describe('the weight on a mail page where no message is written, in chromium', () => {
  let desk: MailDesk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk('chromium');
    page = await desk.openMail();
    await page.focus('input[name=q]');
  });
  afterAll(() => desk.stop());

  it('adds nothing to the page', async () => {
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  });

  it('runs no script of ours in a storm of changes', async () => {
    const client = await page.createCDPSession();
    await client.send('Profiler.enable');
    await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await page.evaluate(() => window.replica.storm(1000));
    const { result } = await client.send('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.startsWith('chrome-extension:'));
    expect(ours.flatMap(({ functions }) => functions.filter(({ ranges: [range] }) => (range?.count ?? 0) > 0))).toEqual(
      [],
    );
    expect(result.some(({ url }) => url.startsWith('https://mail.google.com'))).toBe(true);
  });
});
