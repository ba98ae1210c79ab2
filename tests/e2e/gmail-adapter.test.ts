import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Composer, SendState, Site } from '../../src/sites/site.ts';
import { HEADERS, type ReplicaOptions, replicaPage } from '../sites/gmail/page.ts';
import { bundled } from './harness/bundle.ts';
import { type MailDesk, openDesk } from './harness/desk.ts';
import { press } from './harness/keys.ts';

/**
 * The mail adapter by itself in real browsers, in a page that the extension does not coach: what jsdom cannot tell,
 * namely real input, selection, undo, visibility and trusted presses, on every surface. What happens wherever a rep
 * writes is tried in `places/`.
 */

interface Bench {
  readonly seen: { readonly composer: Composer; readonly states: SendState[] }[];
  readonly health: Site['health'];
}

declare global {
  interface Window {
    adapter: Bench;
    readonly outward: { gmailSite(document: Document): Site };
  }
}

const AWAY = 'surfaces.example';

describe.each(['chromium', 'firefox'] as const)('the mail adapter in %s', (family) => {
  let desk: MailDesk;
  let script: string;

  beforeAll(async () => {
    [desk, script] = await Promise.all([openDesk(family), bundled('src/sites/gmail/site.ts', 'outward')]);
    desk.origin.serve(AWAY, (path) => ({
      html: replicaPage(JSON.parse(decodeURIComponent(path.split('?')[1] ?? '{}'))),
      headers: HEADERS,
    }));
  });
  afterAll(() => desk.stop());

  async function open(options: ReplicaOptions = {}): Promise<Page> {
    const page = await desk.openMail(`https://${AWAY}/?${encodeURIComponent(JSON.stringify(options))}`);
    await page.evaluate(script);
    await page.evaluate(() => {
      const seen: Bench['seen'] = [];
      const site = window.outward.gmailSite(document);
      window.adapter = { seen, health: site.health };
      site.watch((composer) => {
        const states: SendState[] = [];
        composer.onSend((state) => states.push(state));
        seen.push({ composer, states });
      }, new AbortController().signal);
    });
    return page;
  }
  const bodies = (page: Page) =>
    page.evaluate(() =>
      window.adapter.seen.map(({ composer }) => {
        const reading = composer.read();
        return reading.ok ? reading.input.body : reading.reason;
      }),
    );
  const states = (page: Page) => page.evaluate(() => window.adapter.seen.map(({ states }) => states));
  const compose = (page: Page, text = 'I just wanted to ask.\nHow do you weigh?') =>
    page.evaluate((words) => window.replica.openCompose({ to: ['ana@harbour.example'], text: words }), text);

  it('replaces words so that undo takes it back, and keeps the caret', async () => {
    const page = await open();
    await compose(page);
    await page.click('[g_editable]');
    const before = await page.evaluate(() => document.querySelector('[g_editable]')?.innerHTML);
    const [done, caret] = await page.evaluate(() => {
      const { composer } = window.adapter.seen[0] ?? {};
      composer?.read();
      const last = composer?.body.lastElementChild?.firstChild ?? document.body;
      document.getSelection()?.collapse(last, 3);
      const replaced = composer?.replace({ start: 2, end: 17 }, 'just wanted to ', '');
      return [replaced, [document.getSelection()?.anchorNode === last, document.getSelection()?.anchorOffset]];
    });
    expect(done).toBe(true);
    expect(caret).toEqual([true, 3]);
    expect(await bodies(page)).toEqual(['I ask.\nHow do you weigh?']);
    await page.evaluate(() => document.execCommand('undo'));
    expect(await page.evaluate(() => document.querySelector('[g_editable]')?.innerHTML)).toBe(before);
    expect(await bodies(page)).toEqual(['I just wanted to ask.\nHow do you weigh?']);
  });

  it('replaces words across nodes and lines, and refuses what has moved on', async () => {
    const page = await open();
    await compose(page, 'We sell scales\nWe are great\nHow do you weigh?');
    await page.evaluate(() => window.replica.otherExtension([...window.replica.shown.keys()][0] ?? ''));
    const results = await page.evaluate(() => {
      const { composer } = window.adapter.seen[0] ?? {};
      composer?.read();
      return [
        composer?.replace({ start: 0, end: 28 }, 'We sell scales\nWe are great\n', ''),
        composer?.replace({ start: 0, end: 3 }, 'We ', ''),
      ];
    });
    expect(results).toEqual([true, false]);
    expect(await bodies(page)).toEqual(['How do you weigh?']);
  });

  it('reads what is typed, line by line', async () => {
    const page = await open();
    await compose(page, '');
    await page.click('[g_editable]');
    await page.keyboard.type('Hi Ana,');
    for (const _ of [1, 2]) await page.keyboard.press('Enter');
    await page.keyboard.type('How  are you? ');
    expect((await bodies(page)).map((body) => body.replaceAll('\u00a0', ' ').trimEnd())).toEqual([
      'Hi Ana,\n\nHow  are you?',
    ]);
  });

  it('reads and changes plain text, with undo', async () => {
    const page = await open();
    const id = await compose(page);
    await page.evaluate((draft) => window.replica.plainText(draft), id);
    await expect.poll(() => bodies(page)).toEqual(['gone', 'I just wanted to ask.\nHow do you weigh?']);
    const replaced = await page.evaluate(() =>
      window.adapter.seen[1]?.composer.replace({ start: 2, end: 7 }, 'just ', ''),
    );
    expect(replaced).toBe(true);
    expect((await bodies(page))[1]).toBe('I wanted to ask.\nHow do you weigh?');
    await page.evaluate(() => document.execCommand('undo'));
    expect((await bodies(page))[1]).toBe('I just wanted to ask.\nHow do you weigh?');
  });

  it('keeps a composer that is minimised or fills the screen, and lets one go that is closed', async () => {
    const page = await open();
    const id = await compose(page, 'Hi');
    for (const act of ['minimise', 'minimise', 'fullScreen', 'fullScreen'] as const) {
      await page.evaluate((draft, name) => window.replica[name](draft), id, act);
      expect(await bodies(page)).toEqual(['Hi']);
    }
    await page.click('.Ha');
    await expect.poll(() => states(page)).toEqual([['unknown']]);
    expect(await bodies(page)).toEqual(['gone']);
  });

  it.each([{ popOut: true }, { recipients: '2020' }, { language: 'ar' }] as const)('sends from %j', async (options) => {
    const page = await open(options);
    await compose(page);
    await page.click('[role=button].aoO');
    await expect.poll(() => states(page)).toEqual([['intent', 'sent']]);
  });

  it('sends a reply by key; undo brings it back', async () => {
    const page = await open();
    await page.evaluate(() => {
      const ana = { email: 'ana@harbour.example', name: 'Ana', text: 'Which scales?' };
      window.replica.showThread({ messages: [ana] });
      window.replica.openReply({ text: 'Thanks' });
    });
    await page.click('[g_editable]');
    await press(page, 'Enter', 'Control');
    await expect.poll(() => states(page)).toEqual([['intent', 'sent']]);
    await page.click('#link_undo');
    await expect.poll(() => states(page)).toEqual([['intent', 'sent', 'undone'], []]);
    expect((await bodies(page))[1]).toBe('Thanks');
  });

  it.each([
    ['replyAll', 'reply', 'reply', ['ana@harbour.example', 'bo@harbour.example']],
    ['forward', 'forward', 'other', ['cy@harbour.example']],
  ] as const)('reads whom a %s goes to and what it is', async (kind, surface, read, recipients) => {
    const page = await open();
    await page.evaluate((how) => {
      const bo = { email: 'bo@harbour.example', name: 'Bo', text: 'And since when?' };
      const ana = { email: 'ana@harbour.example', name: 'Ana', text: 'Which scales?' };
      window.replica.showThread({ messages: [bo, ana] });
      window.replica.openReply({ kind: how, to: ['cy@harbour.example'], text: 'Thanks' });
    }, kind);
    const [seen] = await page.evaluate(() =>
      window.adapter.seen.map(({ composer }) => JSON.stringify([composer.surface, composer.read()])),
    );
    expect(JSON.parse(seen ?? '')).toMatchObject([
      surface,
      { ok: true, input: { kind: read, body: 'Thanks' }, correspondence: { recipients } },
    ]);
  });

  it('tells a refusal and a schedule', async () => {
    const page = await open();
    await page.evaluate(() => window.replica.openCompose({ text: 'to nobody' }));
    await page.click('[role=button].aoO');
    await expect.poll(() => states(page)).toEqual([['intent', 'refused']]);
    await page.click('[name=cancel]');
    await page.click('.oh');
    await compose(page);
    await page.click('.hG');
    await page.click('[selector=scheduledSend]');
    await page.click('[name=tomorrow]');
    await expect.poll(async () => (await states(page))[1]).toEqual(['intent', 'scheduled']);
  });

  it('finds no composer and does nothing in a storm without one', async () => {
    const page = await open();
    await page.evaluate(() => window.replica.storm(5000));
    expect(await page.evaluate(() => window.adapter.health())).toEqual({});
  });

  it('made no trouble', () => {
    expect(desk.troubles).toEqual([]);
  });
});
