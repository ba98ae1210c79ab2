import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, served } from '../sites/linkedin/page.ts';
import { compose, type MailDesk, numbersIn, openDesk, paste, pressSend, waitForNumber } from './harness/desk.ts';
import { closedTexts } from './harness/shadow.ts';
import { changeSettings, LINKEDIN, sendsIn, storedIn, viewOf } from './harness/toolbar.ts';
import { openBubble, rewrite } from './harness/writing.ts';

/** Own writing; the company speaks of itself in the third person, so that only its name gives the side away. */
const DRAFT =
  'Ledgerlane matches invoices for four hundred finance teams. Ledgerlane won an award for its reports in May. ' +
  'Would you be free for a quick call on Tuesday at ten about that?';

describe.each(['chromium', 'firefox'] as const)('what the rep tells in the playbook, in %s', (family) => {
  let desk: MailDesk;
  let playbook: Page;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(family);
    playbook = await desk.openOwn('src/pages/playbook/index.html');
    await playbook.waitForSelector('.playbook details');
    page = await desk.openMail();
    await compose(page);
    await page.keyboard.type(DRAFT);
  });
  afterAll(() => desk.stop());

  const reviewed = async () => (await viewOf(playbook, 'draft')).review;
  const rules = async () => (await reviewed()).findings.map(({ rule }) => rule);

  /** Goes to the playbook, does something there, and comes back to the mail. */
  async function inPlaybook(act: () => Promise<unknown>): Promise<void> {
    await playbook.bringToFront();
    await act();
    await page.bringToFront();
  }
  const tick = (box: string) => inPlaybook(() => playbook.click(box));

  it('opened the welcome page when it was installed, three steps that end in a rewrite', async () => {
    const { welcome } = desk;
    await welcome.bringToFront();
    await welcome.click('.actions .primary');
    await welcome.click('.actions .primary');
    await waitForNumber(welcome, (number) => number < 60);
    await welcome.click('.editor-body');
    await rewrite(welcome, 'Your ad in Cork asks for matching by hand. Does your team close the month in nine days?');
    await welcome.waitForFunction(() => /moved from \d+ to \d+/.test(document.body.textContent ?? ''));
    await welcome.close();
    await page.bringToFront();
  });

  it('gives the judge the sender’s company, in a mail tab that is open', async () => {
    const before = await waitForNumber(page, () => true);
    await inPlaybook(async () => {
      await playbook.type('::-p-aria([name="Your company"][role="textbox"])', 'Ledgerlane');
      await playbook.keyboard.press('Tab');
    });
    const after = await waitForNumber(page, (number) => number < before);
    expect(after).toBeLessThan(before);
    expect((await reviewed()).sentences.map(({ orientation }) => orientation).slice(0, 2)).toEqual(['self', 'self']);
  });

  it('keeps what was typed last in a page that is closed or left', async () => {
    const company = '::-p-aria([name="Your company"][role="textbox"])';
    const kept = async () => JSON.parse(await storedIn(playbook)).settings.d.values.company;
    const other = await desk.openOwn('src/pages/playbook/index.html');
    await other.bringToFront();
    await other.type(company, ' Ltd');
    await other.evaluate(() => location.replace('about:blank'));
    await expect.poll(kept).toBe('Ledgerlane Ltd');
    const another = await desk.openOwn('src/pages/playbook/index.html');
    await another.bringToFront();
    await another.type(company, ' & Co');
    await another.close({ runBeforeUnload: true });
    await expect.poll(kept).toBe('Ledgerlane Ltd & Co');
    await page.bringToFront();
  });

  it('silences a rule in a mail tab that is open, and lets it speak again', async () => {
    await expect.poll(rules).toContain('time-ask-first-touch');
    await inPlaybook(() => playbook.type('input[type=search]', 'time-ask-first-touch'));
    await tick('.fold .check input');
    await expect.poll(rules).not.toContain('time-ask-first-touch');
    await tick('.fold .check input');
    await expect.poll(rules).toContain('time-ask-first-touch');
  });

  it('flags the rep’s own phrase in a mail tab that is open, and shows beforehand what it finds', async () => {
    expect(await rules()).not.toContain('own-watch');
    await inPlaybook(async () => {
      await playbook.type('::-p-aria([name="Phrases to flag"][role="textbox"])', 'quick call');
      await playbook.keyboard.press('Tab');
      await playbook.type('::-p-aria([name="Try them on a sentence"][role="textbox"])', 'No quick calls at ten.');
      await playbook.waitForSelector('mark.watch ::-p-text(quick calls)');
    });
    await expect.poll(rules).toContain('own-watch');
  });

  it('takes the coach out of a mail tab when the site is switched off, and brings it back', async () => {
    await tick('.playbook .check input');
    await expect.poll(() => numbersIn(page)).toEqual([]);
    expect(await viewOf(playbook, 'off')).toEqual({ state: 'off', site: 'gmail' });
    await tick('.playbook .check input');
    await page.click('[contenteditable]');
    await waitForNumber(page, () => true);
  });

  it('settles a send under way as the site is switched off', async () => {
    const [popup, mail] = [await desk.openOwn('src/popup/index.html'), await desk.openMail()];
    const doubts = async () => (await sendsIn(popup)).map(({ doubt }) => doubt);
    const switchTo = (gmail: boolean) => changeSettings(playbook, { sites: { gmail, linkedin: true } });
    await compose(mail);
    await paste(mail, DRAFT);
    await waitForNumber(mail, () => true);
    await mail.evaluate(() => {
      window.replica.next = 'silent';
    });
    await pressSend(mail);
    await expect.poll(doubts).toEqual(['not yet confirmed by the page']);
    await switchTo(false);
    await expect.poll(doubts, { timeout: 5000 }).toEqual(['probably sent']);
    await switchTo(true);
    await Promise.all([mail.close(), popup.close()]);
  });

  it('draws on LinkedIn only while the rep wants it, in a tab that is open', async () => {
    desk.origin.serve('www.linkedin.com', (path) => served(path, { home: 'light' }));
    const linkedin = await desk.openMail(ADDRESS);
    await openBubble(linkedin);
    await linkedin.keyboard.type(DRAFT);
    expect(await viewOf(playbook, 'draft', LINKEDIN)).toMatchObject({ drawn: 'unwanted' });
    expect(await closedTexts(linkedin)).toEqual([]);
    const draw = async () => {
      await playbook.bringToFront();
      await (await playbook.waitForSelector('::-p-text(Draw on LinkedIn)'))?.click();
      await linkedin.bringToFront();
    };
    await draw();
    await waitForNumber(linkedin, () => true);
    await draw();
    await expect.poll(() => closedTexts(linkedin)).toEqual([]);
    await linkedin.close();
  });

  it('comes with a report on how the open tabs are read, and nothing of what is in them', async () => {
    await inPlaybook(async () => {
      await (await playbook.waitForSelector('::-p-text(Make a report)'))?.click();
      await playbook.waitForSelector('.report');
    });
    const report = await playbook.$eval('.report', (field) => ('value' in field ? String(field.value) : ''));
    expect(JSON.parse(report).tabs).toEqual([{ site: 'gmail', rungs: expect.objectContaining({}) }]);
    expect(report).toMatch(/gmail\.\w+\/\w+/);
    expect(report).not.toMatch(/Ledgerlane|dana|finance|Tuesday/i);
  });

  it('is gone with everything else when the rep erases it', async () => {
    expect(await storedIn(playbook)).toContain('Ledgerlane');
    await inPlaybook(async () => {
      for (const name of ['Erase …', 'Erase now']) {
        await (await playbook.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
      }
      await playbook.waitForSelector('::-p-text(Everything is erased.)');
    });
    expect(await storedIn(playbook)).not.toContain('Ledgerlane');
    expect(await playbook.$eval('input:not([type])', (field) => field.value)).toBe('');
  });

  it('makes no trouble in the page', () => {
    expect(desk.troubles).toEqual([]);
  });
});
