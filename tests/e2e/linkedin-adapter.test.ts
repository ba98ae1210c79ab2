import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Composer, SendState, Site } from '../../src/sites/site.ts';
import { type ReplicaOptions, served } from '../sites/linkedin/page.ts';
import type { Conversation, Invitation, Replica } from '../sites/linkedin/replica.ts';
import { bundled } from './harness/bundle.ts';
import { type MailDesk, openDesk } from './harness/desk.ts';

/**
 * The LinkedIn adapter by itself in real browsers, at an address that the extension does not coach: what jsdom cannot
 * tell, namely real input, selection, undo, visibility and trusted presses, in the document and in the shadow tree. What
 * happens wherever a rep writes is tried in `places/`.
 */

interface Bench {
  readonly replica: Replica;
  readonly linked: { linkedinSite(document: Document): Site };
  seen: { readonly composer: Composer; readonly states: SendState[]; readonly fronts: boolean[] }[];
  on: Conversation;
  invitation: Invitation;
}

const AWAY = 'network.example';
const PAGES: readonly ReplicaOptions[] = [
  { home: 'light', language: 'de' },
  { home: 'shadow', language: 'vi', dark: true },
  { home: 'shadow', language: 'ar' },
];

describe.each(['chromium', 'firefox'] as const)('the LinkedIn adapter in %s', (family) => {
  let desk: MailDesk;
  let script: string;

  beforeAll(async () => {
    [desk, script] = await Promise.all([openDesk(family), bundled('src/sites/linkedin/site.ts', 'linked')]);
    desk.origin.serve(AWAY, (path) => served('/', JSON.parse(decodeURIComponent(path.split('?')[1] ?? '{}'))));
  });
  afterAll(() => desk.stop());

  async function open(options: ReplicaOptions): Promise<Page> {
    const page = await desk.openMail(`https://${AWAY}/?${encodeURIComponent(JSON.stringify(options))}`);
    await page.setViewport({ width: 1280, height: 1000 });
    await page.evaluate(script);
    await page.evaluate(() => {
      const bench = window as unknown as Bench;
      bench.seen = [];
      bench.linked.linkedinSite(document).watch((composer) => {
        const states: SendState[] = [];
        const fronts: boolean[] = [];
        composer.onSend((state) => states.push(state));
        composer.onFront((front) => fronts.push(front));
        bench.seen.push({ composer, states, fronts });
      }, new AbortController().signal);
    });
    return page;
  }
  const last = (page: Page) => page.evaluate(() => (window as unknown as Bench).seen.at(-1)?.composer.read());
  const states = (page: Page) =>
    page.evaluate(() => (window as unknown as Bench).seen.map((one) => one.states.join(' ')).filter(Boolean));
  const press = async (page: Page, what: 'send' | 'invite') => {
    const [x, y] = await page.evaluate((which) => {
      const { on, invitation } = window as unknown as Bench;
      const button = which === 'send' ? on.form.querySelector('.msg-form__send-button') : invitation.send;
      const { left, top, width, height } = (button ?? document.body).getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    }, what);
    await page.mouse.click(x, y);
  };

  it.each(PAGES)('reads what is typed and takes a fix back, on %j', async (options) => {
    const page = await open(options);
    await page.evaluate(() => {
      const bench = window as unknown as Bench;
      const messages = [
        { name: 'Pat Sender', text: 'Hello' },
        { name: 'Ada Harbour', text: 'Hi' },
      ];
      bench.on = bench.replica.openBubble({ messages });
    });
    await page.keyboard.type('How do you weigh?');
    await page.keyboard.press('Enter');
    await page.keyboard.type('By hand?');
    const before = await last(page);
    expect(before).toMatchObject({ ok: true, input: { kind: 'reply', body: 'How do you weigh?\nBy hand?' } });
    const markup = () => page.evaluate(() => (window as unknown as Bench).on.body.innerHTML);
    const asTyped = await markup();
    const done = await page.evaluate(() => {
      const composer = (window as unknown as Bench).seen[0]?.composer;
      return [String(composer?.locate({ start: 4, end: 6 })), composer?.replace({ start: 4, end: 6 }, 'do', 'did')];
    });
    expect(done).toEqual(['do', true]);
    expect(await last(page)).toMatchObject({ input: { body: 'How did you weigh?\nBy hand?' } });
    await page.evaluate(() => document.execCommand('undo'));
    expect(await markup()).toBe(asTyped);
  });

  it.each(PAGES)('sees a first message and an invitation sent, by mouse, on %j', async (options) => {
    const page = await open(options);
    await page.evaluate(() => {
      const bench = window as unknown as Bench;
      bench.on = bench.replica.openNewMessage({ to: [{ name: 'Bo Lindqvist', id: 'ACoAAABoLindqvist00000000' }] });
    });
    await page.keyboard.type('A first word');
    await press(page, 'send');
    await expect.poll(() => states(page)).toEqual(['intent sent']);
    await page.evaluate(() => {
      const bench = window as unknown as Bench;
      bench.invitation = bench.replica.openInvite({ limit: 300 });
    });
    await page.keyboard.type('Hi Ada');
    expect(await last(page)).toMatchObject({
      ok: true,
      input: { channel: 'linkedin_note', body: 'Hi Ada' },
      limit: 300,
    });
    await press(page, 'invite');
    await expect.poll(() => states(page)).toEqual(['intent sent', 'intent sent']);
  });

  it('knows which of two drafts in one shadow tree is in front', async () => {
    const page = await open({ home: 'shadow' });
    const fronts = await page.evaluate(() => {
      const bench = window as unknown as Bench;
      const one = bench.replica.openBubble();
      const two = bench.replica.openBubble({ to: [{ name: 'Bo', id: 'bo' }] });
      one.body.focus();
      two.body.focus();
      return bench.seen.map(({ fronts }) => fronts);
    });
    expect(fronts).toEqual([
      [true, false, true, false],
      [true, false, true],
    ]);
  });

  it('made no trouble in the page', () => {
    expect(desk.troubles).toEqual([]);
  });
});
