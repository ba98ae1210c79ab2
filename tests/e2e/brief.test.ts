import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { asFile } from '../journal/years.ts';
import { practising } from '../pages/practising.ts';
import { type MailDesk, openDesk } from './harness/desk.ts';
import { importInto } from './harness/toolbar.ts';

const SENDS = practising(58, Date.now());

describe('the coaching brief, in chromium', () => {
  let desk: MailDesk;
  let brief: Page;

  beforeAll(async () => {
    desk = await openDesk('chromium');
    const playbook = await desk.openOwn('src/pages/playbook/index.html');
    const file = asFile(SENDS, { values: { ...DEFAULTS, ownFocus: 'relevance' }, changed: { ownFocus: 1 } });
    await importInto(playbook, file);
    brief = await desk.openOwn('src/pages/brief/index.html');
    await brief.waitForSelector('.brief-asked');
    await brief.waitForFunction(() => document.querySelectorAll('.habits li').length > 0);
  });
  afterAll(() => desk.stop());

  it('prints on one or two pages, as they were shown before', async () => {
    for (const weeks of ['4', 'null']) {
      await brief.select('.brief-choice select', weeks);
      await brief.waitForFunction(
        (all) => /\s204\smessages/.test(document.body.textContent ?? '') === all,
        {},
        weeks === 'null',
      );
      const pdf = Buffer.from(await brief.pdf({ format: 'a4' }));
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(pages.length).toBeGreaterThanOrEqual(1);
      expect(pages.length).toBeLessThanOrEqual(2);
    }
  });

  it('holds nothing of a single message: no recipient, no draft, no key of either', async () => {
    const html = await brief.content();
    expect(html).toMatch(/Relevance/);
    for (const { id, recipientKey, draftKey } of SENDS) {
      for (const key of [id, recipientKey ?? id, draftKey]) expect(html).not.toContain(key);
    }
  });
});
