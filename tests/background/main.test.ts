import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { type CoachMessage, DRAFT_PORT, type DraftMessage } from '../../src/messages/draft.ts';
import { VIEW_PORT } from '../../src/messages/view.ts';
import { snapshotWith } from './review-fixture.ts';

const PAGE = { id: 'own', url: 'chrome-extension://own/src/popup/index.html' } as Runtime.MessageSender;
const GMAIL = { id: 'own', url: 'https://mail.google.com/', frameId: 0, tab: { id: 1 } } as Runtime.MessageSender;
const STRANGERS: readonly [string, Runtime.MessageSender | undefined][] = [
  ['another extension', { ...PAGE, id: 'other' }],
  ['another site', { ...GMAIL, url: 'https://mail.example/' }],
  ['nobody', undefined],
];

const connected = vi.fn<(listener: (port: Runtime.Port) => void) => void>();
const heard = vi.fn<(listener: (message: unknown, sender: unknown) => unknown) => void>();
const executeScript = vi.fn(async () => []);
const setBadgeText = vi.fn(async () => {});

beforeAll(async () => {
  const action = { setBadgeText, setBadgeBackgroundColor: async () => {}, setTitle: async () => {} };
  Object.assign(browser, { scripting: { executeScript }, action });
  Object.assign(browser.runtime, {
    id: 'own',
    getURL: (path: string) => `chrome-extension://own/${path}`,
    getManifest: () => ({}),
    onConnect: { addListener: connected },
    onMessage: { addListener: heard },
  });
  await import('../../src/background/main.ts');
});

/** Opens a port: whether it is served, and not closed at once. */
function isServed(name: string, sender: Runtime.MessageSender | undefined): boolean {
  const disconnect = vi.fn();
  const addListener = vi.fn();
  const port = { name, sender, disconnect, onMessage: { addListener }, onDisconnect: { addListener } };
  connected.mock.calls[0]?.[0](port as unknown as Runtime.Port);
  expect(addListener.mock.calls.length > 0).toBe(disconnect.mock.calls.length === 0);
  return disconnect.mock.calls.length === 0;
}

/** Opens the line of a draft in Gmail. */
function draftLine() {
  const answers: CoachMessage[] = [];
  let hear: (message: DraftMessage) => void = () => {};
  const port = {
    name: DRAFT_PORT,
    sender: GMAIL,
    postMessage: (message: CoachMessage) => answers.push(message),
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: () => {} },
  };
  connected.mock.calls[0]?.[0](port as unknown as Runtime.Port);
  /** Says something and waits for the answer of this type. */
  return async <T extends CoachMessage['type']>(message: DraftMessage, type: T) => {
    answers.length = 0;
    hear(message);
    const isAnswer = (one: CoachMessage): one is Extract<CoachMessage, { type: T }> => one.type === type;
    return vi.waitUntil(() => answers.find(isAnswer), { timeout: 30_000 });
  };
}

const BODY =
  'I saw that your team in Leeds has grown this year. We help growing teams match carrier bills without adding ' +
  'clerks. Most of our clients close the month two days sooner. Would a short call next week be worth it?';
const snapshot = snapshotWith({ input: { ...snapshotWith().input, body: BODY } });
const draft = (seq: number) =>
  ({ type: 'draft', draft: 'd1', seq, snapshot, muted: false, front: true, refused: false }) as const;

/** Says something; undefined where nobody answers. */
const say = (message: object, sender: Runtime.MessageSender | undefined) => heard.mock.calls[0]?.[0](message, sender);

describe('the background', () => {
  it('serves drafts of coached pages and of its own, and the popup', () => {
    expect(isServed(DRAFT_PORT, GMAIL)).toBe(true);
    expect(isServed(DRAFT_PORT, { ...PAGE, tab: GMAIL.tab as never })).toBe(true);
    expect(isServed(VIEW_PORT, PAGE)).toBe(true);
  });

  it('shows what is written in other tabs to no content script, and serves no line it does not know', () => {
    expect(isServed(VIEW_PORT, GMAIL)).toBe(false);
    expect(isServed('other', PAGE)).toBe(false);
  });

  it.each(STRANGERS)('serves no line of %s, and answers it nothing', (_, sender) => {
    expect([DRAFT_PORT, VIEW_PORT].filter((name) => isServed(name, sender))).toEqual([]);
    expect([say({ type: 'erase' }, sender), say({ type: 'open' }, sender)]).toEqual([undefined, undefined]);
  });

  it('erases, and changes settings, for its own pages alone', async () => {
    await say({ type: 'change-settings', change: { name: 'Theo' } }, PAGE);
    expect(await browser.storage.local.get()).toHaveProperty('settings');
    expect(say({ type: 'erase' }, GMAIL)).toBeUndefined();
    expect(say({ type: 'change-settings', change: { name: '' } }, GMAIL)).toBeUndefined();
    expect(await say({ type: 'erase' }, PAGE)).toEqual({ ok: true, value: null });
    expect(await browser.storage.local.get()).not.toHaveProperty('settings');
  });

  it('brings the coach into the frame that asks for it, and into none of its own pages', async () => {
    expect(await say({ type: 'open' }, GMAIL)).toBe(true);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 1, frameIds: [0] }, files: ['coach-gmail.js'] });
    expect(say({ type: 'open' }, PAGE)).toBeUndefined();
  });

  it('opens the welcome page when it was installed, and not after an update', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://own/src/pages/welcome/index.html' });
  });

  it('judges a draft by the playbook as it is now and by what was sent before, and records what is sent', async () => {
    const ask = draftLine();
    const judged = async (seq: number) => {
      const { review, wishes } = await ask(draft(seq), 'review');
      return { review, rules: review.findings.map(({ rule }) => rule), guessFirst: wishes.guessFirst };
    };
    const before = await judged(1);
    expect(before).toMatchObject({ rules: expect.not.arrayContaining(['same-script']), guessFirst: false });
    const text = String(Math.round(before.review.focus ?? -1));
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text }));
    for (const send of ['a', 'b', 'c'].map((name) => name.repeat(8))) {
      const elsewhere = { ...snapshot, correspondence: { recipients: [`${send}@harbour.example`], thread: null } };
      const step = { type: 'send', draft: 'd1', send, at: Date.now(), state: 'sent', snapshot: elsewhere } as const;
      expect(await ask(step, 'recorded')).toEqual({ type: 'recorded', send, state: 'sent' });
    }
    expect(await browser.storage.local.get()).toHaveProperty('focus');
    expect(await judged(2)).toMatchObject({ rules: expect.arrayContaining(['same-script']), guessFirst: false });
    for (const id of ['aaaaaaaa', 'bbbbbbbb']) expect(await say({ type: 'remove', id }, PAGE)).toBe(true);
    expect(await judged(3)).toMatchObject({ rules: expect.not.arrayContaining(['same-script']) });
    await say({ type: 'change-settings', change: { selfCheck: true } }, PAGE);
    expect(await judged(4)).toMatchObject({ guessFirst: true });
  });

  it('judges by what was known before where storage takes its time, and again once it has answered', async () => {
    await say({ type: 'change-settings', change: { selfCheck: false } }, PAGE);
    const { local } = browser.storage;
    const get = local.get.bind(local);
    let answer = () => {};
    const silence = new Promise<void>((end) => {
      answer = end;
    });
    vi.spyOn(local, 'get').mockImplementation((keys) => silence.then(() => get(keys)));
    const told = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
    const ask = draftLine();
    expect(await ask(draft(1), 'review')).toMatchObject({ wishes: { guessFirst: true } });
    expect(told).not.toHaveBeenCalled();
    answer();
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ type: 'repeat' }));
    expect(await ask(draft(2), 'review')).toMatchObject({ wishes: { guessFirst: false } });
  });

  it('leaves what is no message of its own to others', () => {
    expect(say({ type: 'erase', everything: true }, PAGE)).toBeUndefined();
    expect(say({ type: 'repeat' }, PAGE)).toBeUndefined();
  });
});
