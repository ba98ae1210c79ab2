import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Family } from '../../../scripts/browsers.mjs';
import { HEADERS, replicaPage } from '../../sites/gmail/page.ts';
import { served } from '../../sites/linkedin/page.ts';
import { salesPage } from '../../sites/salesnavigator/page.ts';
import { type MailDesk, numbersIn, openDesk, reloadUnder, waitForNumber } from '../harness/desk.ts';
import { changeSettings } from '../harness/toolbar.ts';
import { BEHAVIOURS } from './place.ts';
import { PLACES } from './table.ts';
import { TRIALS, written } from './trials.ts';

/**
 * One suite over every place where a rep writes: the built extension at the real origins, drawing switched on
 * everywhere, real keys and presses. What cannot happen at a place is said in its table, with the reason. The longest of
 * all suites, so that each browser has a file of its own to run in.
 */
export const behavesIn = (family: Family) =>
  describe(`wherever a rep writes, in ${family}`, () => {
    let desk: MailDesk;
    let popup: Page;
    let page: Page;

    beforeAll(async () => {
      desk = await openDesk(family);
      const linkedin = (path: string) =>
        path.startsWith('/sales/') ? salesPage({ language: 'de' }) : served(path, { home: 'shadow', dark: true });
      desk.origin.serve('www.linkedin.com', linkedin);
      desk.origin.serve('control.example', (path) =>
        path.startsWith('/mail/') ? { html: replicaPage(), headers: HEADERS } : linkedin(path),
      );
      popup = await desk.openOwn('src/popup/index.html');
      await changeSettings(popup, { drawOnLinkedIn: true });
    });
    afterAll(() => desk.stop());
    afterEach(async () => void (page.isClosed() || (await page.close())));

    describe.each(PLACES)('$name', (place) => {
      beforeEach(async () => {
        page = await desk.openMail(place.address);
      });

      for (const behaviour of BEHAVIOURS) {
        if (behaviour === 'extension reloaded' || place.cannot[behaviour] !== undefined) continue;
        it(behaviour, () => TRIALS[behaviour]({ place, page, popup, open: desk.openMail }));
      }
    });

    // Last: a reload closes the popup.
    it.each(PLACES)('extension reloaded: $name', async (place) => {
      page = await desk.openMail(place.address);
      popup = await desk.openOwn('src/popup/index.html');
      await page.bringToFront();
      await written({ place, page, popup, open: desk.openMail });
      await reloadUnder(desk, page);
      await waitForNumber(page, () => true);
      expect(await numbersIn(page)).toHaveLength(1);
    });

    it('makes no trouble in any page', async () => {
      page = await desk.openMail();
      expect(desk.troubles).toEqual([]);
    });
  });
