// @vitest-environment jsdom
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { DraftMessage } from '../../src/messages/draft.ts';
import { asDraftMessage } from '../../src/messages/wire.ts';
import { startReading } from '../../src/session/replies.ts';
import type { Site } from '../../src/sites/site.ts';

const REPLY = { threads: ['thread-f:1'], message: 'msg-f:2', from: 'dana@northwind.example', at: 1 };
const posted = vi.fn<(message: DraftMessage) => void>();

beforeEach(() => {
  posted.mockClear();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  const silent = { addListener: () => {} };
  Object.assign(browser.runtime, {
    id: 'outward',
    connect: () => ({ onMessage: silent, onDisconnect: silent, postMessage: posted, disconnect: () => {} }),
  });
});

/** A page being read: what its watcher calls, and whether the reader has left. */
function reading() {
  const life = new AbortController();
  const leave = vi.fn();
  let heard: Parameters<NonNullable<Site['watchReplies']>>[0] = () => {};
  let signal: AbortSignal | undefined;
  const watch: Site['watchReplies'] = (hear, until) => {
    heard = hear;
    signal = until;
  };
  startReading(watch, life.signal, leave);
  return { life, leave, see: () => heard([REPLY]), watching: () => signal?.aborted === false };
}

/** What the background says to every frame of the tab. */
const say = (type: string) => fakeBrowser.runtime.onMessage.trigger({ type }, {}, () => {});

describe('a page that is only read', () => {
  it('tells the background of the replies it shows, in a message that is heard there', () => {
    const { see } = reading();
    see();
    see();
    const [first, second] = posted.mock.calls.map(([message]) => message);
    const { message: _, ...told } = REPLY;
    expect(first).toEqual({ type: 'replies', id: expect.any(String), replies: [told] });
    expect(asDraftMessage(first)).toEqual(first);
    expect(second).not.toEqual(first);
  });

  it('is left when its site is switched off, and not before', async () => {
    const { leave } = reading();
    await say('repeat');
    expect(leave).not.toHaveBeenCalled();
    await say('leave');
    expect(leave).toHaveBeenCalledOnce();
  });

  it('is watched no more, and hears nothing, once it was left', async () => {
    const { life, leave, see, watching } = reading();
    expect(watching()).toBe(true);
    life.abort();
    expect(watching()).toBe(false);
    await say('leave');
    see();
    expect(leave).not.toHaveBeenCalled();
    expect(posted).not.toHaveBeenCalled();
  });
});
