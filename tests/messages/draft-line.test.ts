// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { CoachMessage, DraftMessage } from '../../src/messages/draft.ts';
import { draftLine } from '../../src/messages/draft-line.ts';
import { NO_WISHES, reviewWith, snapshotWith } from '../background/review-fixture.ts';

/** A port whose other end the test holds. */
function makePort() {
  const heard: ((message: CoachMessage) => void)[] = [];
  const closed: (() => void)[] = [];
  const posted: DraftMessage[] = [];
  return {
    posted,
    say: (message: CoachMessage) => {
      for (const listener of heard) listener(message);
    },
    close: () => {
      for (const listener of closed) listener();
    },
    port: {
      postMessage: (message: DraftMessage) => void posted.push(message),
      onMessage: { addListener: (listener: (message: CoachMessage) => void) => heard.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => closed.push(listener) },
      disconnect: vi.fn(),
    },
  };
}

const send = (state: 'intent' | 'sent' | 'refused'): DraftMessage => ({
  type: 'send',
  draft: 'd1',
  send: 's1',
  at: 1,
  state,
  snapshot: snapshotWith(),
});

let ports: ReturnType<typeof makePort>[];
const nth = (i: number) => ports[i] ?? expect.fail(`no port ${i} was opened`);

/** A line over which nothing is to be heard. */
function opened(signal = new AbortController().signal) {
  const nothing = () => {};
  return draftLine(nothing, nothing, signal);
}

beforeEach(() => {
  ports = [];
  Object.assign(browser.runtime, {
    id: 'outward',
    connect: () => {
      const made = makePort();
      ports.push(made);
      return made.port;
    },
  });
});

afterEach(() => void vi.useRealTimers());

describe('draftLine', () => {
  it('opens no port before the first message', () => {
    const line = opened();
    expect(ports).toHaveLength(0);
    line.post({ type: 'gone', draft: 'd1' });
    expect(nth(0).posted).toEqual([{ type: 'gone', draft: 'd1' }]);
  });

  it('repeats send steps, and only those, until they are recorded', () => {
    const line = opened();
    line.post({ type: 'gone', draft: 'd0' });
    line.post(send('intent'));
    line.post(send('sent'));
    nth(0).say({ type: 'recorded', send: 's1', state: 'intent' });
    nth(0).close();
    expect(nth(1).posted).toEqual([send('sent')]);
    nth(1).say({ type: 'recorded', send: 's1', state: 'sent' });
    nth(1).close();
    expect(ports).toHaveLength(2);
  });

  it('repeats the last step of a send alone: after a refusal a press would be a send in doubt again', () => {
    const line = opened();
    line.post(send('intent'));
    line.post(send('refused'));
    nth(0).close();
    expect(nth(1).posted).toEqual([send('refused')]);
    nth(1).say({ type: 'recorded', send: 's1', state: 'intent' });
    nth(1).close();
    expect(nth(2).posted).toEqual([send('refused')]);
    nth(2).say({ type: 'recorded', send: 's1', state: 'refused' });
    nth(2).close();
    expect(ports).toHaveLength(3);
  });

  it('repeats the replies it was told of until they are noted', () => {
    const line = opened();
    const replies = { type: 'replies', id: 'r1', replies: [{ threads: ['t1'], from: null, at: 1 }] } as const;
    line.post(replies);
    nth(0).close();
    expect(nth(1).posted).toEqual([replies]);
    nth(1).say({ type: 'noted', id: 'r1' });
    nth(1).close();
    expect(ports).toHaveLength(2);
  });

  it('asks again what was not answered when the line broke, as the draft was last, and nothing of one that is gone', () => {
    const line = opened();
    const ask = (draft: string, seq: number) =>
      ({ type: 'draft', draft, seq, snapshot: snapshotWith(), muted: false, front: true, refused: false }) as const;
    const answer = (seq: number) =>
      ({ type: 'review', draft: 'd1', seq, review: reviewWith(), wishes: NO_WISHES }) as const;
    line.post(ask('d1', 1));
    line.post(ask('d1', 2));
    line.post(ask('d2', 1));
    line.post({ type: 'gone', draft: 'd2' });
    line.post(ask('d3', 1));
    line.post({ type: 'unreadable', draft: 'd3', site: 'gmail', reason: 'ambiguous', front: true });
    nth(0).say(answer(1));
    nth(0).close();
    expect(nth(1).posted).toEqual([ask('d1', 2)]);
    nth(1).say(answer(2));
    nth(1).close();
    expect(ports).toHaveLength(2);
    line.post(ask('d1', 3));
    nth(2).say({ type: 'failed', draft: 'd1', seq: 3 });
    nth(2).close();
    expect(ports).toHaveLength(3);
  });

  it('keeps the fresh port when the end of the one before is told late', () => {
    const line = opened();
    line.post({ type: 'gone', draft: 'd1' });
    Object.assign(nth(0).port, {
      postMessage: () => {
        throw new Error('disconnected port');
      },
    });
    line.post({ type: 'gone', draft: 'd2' });
    nth(0).close();
    line.post({ type: 'gone', draft: 'd3' });
    expect(nth(1).posted).toEqual([
      { type: 'gone', draft: 'd2' },
      { type: 'gone', draft: 'd3' },
    ]);
    expect(ports).toHaveLength(2);
  });

  it('says a send again at growing intervals while the line holds, and has no timer once it is recorded', () => {
    vi.useFakeTimers();
    const life = new AbortController();
    const line = opened(life.signal);
    line.post({ type: 'gone', draft: 'd0' });
    expect(vi.getTimerCount()).toBe(0);
    line.post(send('sent'));
    const said = () => nth(0).posted.filter(({ type }) => type === 'send').length;
    vi.advanceTimersByTime(9_999);
    expect(said()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(said()).toBe(2);
    vi.advanceTimersByTime(20_000);
    expect(said()).toBe(3);
    vi.advanceTimersByTime(3_600_000);
    expect(said()).toBe(3 + 3 + 11);
    nth(0).say({ type: 'recorded', send: 's1', state: 'sent' });
    expect(vi.getTimerCount()).toBe(0);
    line.post(send('intent'));
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('opens another port when the page comes back that was left, with what is unanswered', () => {
    const life = new AbortController();
    const line = opened(life.signal);
    const come = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    line.post(send('intent'));
    come(false);
    expect(ports).toHaveLength(1);
    come(true);
    expect(nth(0).port.disconnect).toHaveBeenCalledOnce();
    expect(nth(1).posted).toEqual([send('intent')]);
    nth(1).say({ type: 'recorded', send: 's1', state: 'intent' });
    come(true);
    expect(ports).toHaveLength(2);
    line.post(send('sent'));
    expect(nth(2).posted).toEqual([send('sent')]);
    life.abort();
  });

  it('gives up after a few broken lines in a row, and tries again with the next message', () => {
    const line = opened();
    line.post(send('intent'));
    for (let i = 0; i < ports.length; i += 1) nth(i).close();
    const tried = ports.length;
    expect(tried).toBeLessThan(6);
    line.post({ type: 'gone', draft: 'd1' });
    expect(ports).toHaveLength(tried + 1);
  });

  it('opens a broken line again after any number of breaks, as long as the background answers in between', () => {
    const line = opened();
    line.post(send('sent'));
    for (let i = 0; i < 10; i += 1) {
      nth(i).say({ type: 'own', addresses: [] });
      nth(i).close();
    }
    expect(nth(10).posted).toEqual([send('sent')]);
  });

  it('leaves at once, and without a timer, when the extension went away with several sends unanswered', () => {
    vi.useFakeTimers();
    const life = new AbortController();
    const orphaned = vi.fn(() => life.abort());
    const line = draftLine(() => {}, orphaned, life.signal);
    line.post(send('sent'));
    line.post({ type: 'replies', id: 'r1', replies: [] });
    Object.assign(browser.runtime, { id: undefined });
    vi.advanceTimersByTime(10_000);
    expect(orphaned).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says so when the extension was reloaded under the page', () => {
    const orphaned = vi.fn();
    const line = draftLine(() => {}, orphaned, new AbortController().signal);
    line.post({ type: 'gone', draft: 'd1' });
    Object.assign(browser.runtime, { id: undefined });
    nth(0).close();
    expect(orphaned).toHaveBeenCalledTimes(1);
  });

  it('closes its port on abort and opens no other', () => {
    const life = new AbortController();
    const line = opened(life.signal);
    line.post({ type: 'gone', draft: 'd1' });
    life.abort();
    expect(nth(0).port.disconnect).toHaveBeenCalled();
    line.post({ type: 'gone', draft: 'd1' });
    expect(ports).toHaveLength(1);
  });

  it('leaves its port alone when the extension went away under the page', () => {
    const life = new AbortController();
    const line = opened(life.signal);
    line.post({ type: 'gone', draft: 'd1' });
    Object.assign(browser.runtime, { id: undefined });
    life.abort();
    expect(nth(0).port.disconnect).not.toHaveBeenCalled();
  });
});
