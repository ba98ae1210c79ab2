import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { makeDesk } from '../../src/background/desk.ts';
import { makeViews } from '../../src/background/views.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import type { PopupMessage, ViewMessage } from '../../src/messages/view.ts';
import { contentWith } from './review-fixture.ts';

/** Lets go, one by one, the questions what stands in a tab. */
let asked: (() => void)[] = [];
const settle = () => new Promise((done) => setImmediate(done));

beforeEach(() => {
  asked = [];
  Object.assign(browser.tabs, {
    get: (tab: number) =>
      new Promise((done) =>
        asked.push(() => done({ url: tab === 1 ? 'https://mail.google.com/' : 'https://a.example/' })),
      ),
    sendMessage: async () => undefined,
  });
});

const NO_TROUBLE = { unkept: null, unchanged: null };

/** A popup's line to a background with an empty desk. */
function setting(settings = DEFAULTS) {
  const desk = makeDesk();
  const troubles = vi.fn<() => Pick<PopupMessage, 'unkept' | 'unchanged'>>(() => NO_TROUBLE);
  const views = makeViews(desk, { read: async () => ({ settings, focusSkill: null }) }, troubles);
  const shown: PopupMessage['view']['state'][] = [];
  const told: Partial<PopupMessage>[] = [];
  let hear: (message: ViewMessage) => void = () => {};
  let close: () => void = () => {};
  let closed = false;
  views.serve({
    postMessage: ({ view, ...rest }: PopupMessage) => {
      if (closed) throw new Error('Attempting to use a disconnected port object');
      shown.push(view.state);
      told.push(rest);
    },
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: (listener: typeof close) => (close = listener) },
  } as unknown as Runtime.Port);
  return {
    desk,
    views,
    shown,
    told,
    troubles,
    say: (message: ViewMessage) => hear(message),
    watch: async (tab: number) => {
      hear({ type: 'watch', tab });
      await settle();
    },
    close: () => {
      closed = true;
      close();
    },
    async answered(which = 0) {
      asked.splice(which, 1)[0]?.();
      await settle();
    },
  };
}

const content = contentWith();

describe('what a popup is shown', () => {
  it('is the tab it watches last, though an earlier one is found out about later', async () => {
    const { watch, answered, shown } = setting();
    await watch(1);
    await watch(2);
    await answered(1);
    await answered();
    expect(shown).toEqual(['unsupported']);
  });

  it('is the draft that came while the tab was asked for', async () => {
    const { watch, answered, shown, desk, views } = setting();
    await watch(1);
    desk.put({ tab: 1, draft: 'd1', site: 'gmail', content, turn: 1, reply: () => {} });
    views.changed(1);
    await settle();
    await answered();
    expect(shown).toEqual(['draft']);
  });

  it('is nothing once it is closed', async () => {
    const failed = vi.fn();
    process.on('unhandledRejection', failed);
    const { watch, answered, close } = setting();
    await watch(1);
    close();
    await answered();
    process.off('unhandledRejection', failed);
    expect(failed).not.toHaveBeenCalled();
  });

  it('is that its site is switched off, where it is', async () => {
    const { watch, answered, shown } = setting({ ...DEFAULTS, sites: { gmail: false, linkedin: true } });
    await watch(1);
    await answered();
    expect(shown).toEqual(['off']);
  });

  it('says with every view whether sends and changes can be kept, and anew when that changes', async () => {
    const { watch, answered, told, troubles, views } = setting();
    views.switched();
    await watch(1);
    await answered();
    troubles.mockReturnValue({ unkept: 'quota', unchanged: 'storage' });
    views.switched();
    await settle();
    await answered();
    expect(told).toEqual([
      { type: 'front', ...NO_TROUBLE },
      { type: 'front', unkept: 'quota', unchanged: 'storage' },
    ]);
  });

  it('is nothing of other tabs', async () => {
    const { watch, answered, shown, views } = setting();
    await watch(1);
    await answered();
    views.changed(2);
    await settle();
    expect([shown, asked]).toEqual([['no-draft'], []]);
  });
});

describe('the draft that a popup shows', () => {
  function withDraft() {
    const at = setting();
    const reply = vi.fn();
    at.desk.put({ tab: 1, draft: 'd1', site: 'gmail', content, turn: 1, reply });
    return { ...at, reply };
  }

  it('hears that its number was seen', async () => {
    const { watch, reply } = withDraft();
    await watch(1);
    expect(reply.mock.calls).toEqual([[{ type: 'seen', draft: 'd1' }]]);
  });

  it('hears what is pressed there, and no draft of another tab does', async () => {
    const { watch, say, reply, desk } = withDraft();
    const other = vi.fn();
    desk.put({ tab: 2, draft: 'd2', site: 'gmail', content, turn: 1, reply: other });
    const mute = { type: 'mute', draft: 'd1', muted: true } as const;
    say(mute);
    expect(reply).not.toHaveBeenCalled();
    await watch(1);
    say(mute);
    say({ ...mute, draft: 'd2' });
    expect(reply).toHaveBeenLastCalledWith(mute);
    expect(other).not.toHaveBeenCalled();
  });
});
