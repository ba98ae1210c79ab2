// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { CoachMessage, DraftMessage } from '../../src/messages/draft.ts';
import type { FrameMessage } from '../../src/messages/frame.ts';
import { startSessions } from '../../src/session/sessions.ts';
import type { Composer, Site } from '../../src/sites/site.ts';
import { NO_WISHES, reviewWith, snapshotWith } from '../background/review-fixture.ts';

const site: Site = {
  id: 'gmail',
  concerns: () => false,
  watch: () => {},
  health: () => ({ 'gmail.body/role': 3 }),
};

let told: (message: FrameMessage) => unknown;

beforeEach(() => {
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    told = listener as typeof told;
  });
});

/** The other end of the line: what it is told, and a way to say something. */
function background() {
  const posted: DraftMessage[] = [];
  let hear: (message: CoachMessage) => void = () => {};
  const port = {
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: () => {} },
    postMessage: (message: DraftMessage) => posted.push(message),
    disconnect: () => {},
  };
  Object.assign(browser.runtime, { id: 'outward', connect: () => port });
  return { posted, say: (message: CoachMessage) => hear(message) };
}

/** A draft that says nothing of its own accord. */
function composer(id: string, gone = new AbortController().signal): Composer {
  const { input, correspondence } = snapshotWith();
  const read = () => ({ ok: true, input, correspondence });
  const silent = () => {};
  return { id, surface: 'compose', gone, read, onEdit: silent, onFront: silent, onSend: silent } as never;
}

describe('the sessions of a page', () => {
  it('leave when the site is switched off, and not before', () => {
    const leave = vi.fn();
    startSessions(site, null, new AbortController().signal, leave);
    told({ type: 'repeat' });
    expect(leave).not.toHaveBeenCalled();
    told({ type: 'leave' });
    expect(leave).toHaveBeenCalledOnce();
  });

  it('say that their drafts are gone before they leave: the background may have slept, and left a number on the button', () => {
    const { posted } = background();
    const life = new AbortController();
    startSessions({ ...site, watch: (seen) => seen(composer('d1')) }, null, life.signal, () => life.abort());
    posted.length = 0;
    told({ type: 'leave' });
    expect(posted).toEqual([{ type: 'gone', draft: 'd1' }]);
    expect(life.signal.aborted).toBe(true);
  });

  it('tell the site the rep\u2019s own addresses as the background says them', () => {
    const ownAddresses = vi.fn();
    const { say } = background();
    const reply = { threads: ['t'], message: 'm', from: null, at: 1 };
    startSessions(
      { ...site, ownAddresses, watchReplies: (heard) => heard([reply]) },
      null,
      new AbortController().signal,
      vi.fn(),
    );
    say({ type: 'own', addresses: ['pat@alias.example'] });
    expect(ownAddresses).toHaveBeenCalledExactlyOnceWith(['pat@alias.example']);
  });

  it('hear each what is said of their own draft, until it has gone, and ask again when the background has woken', () => {
    const { say, posted } = background();
    const removed = vi.spyOn(browser.runtime.onMessage, 'removeListener');
    const gone = new AbortController();
    const life = new AbortController();
    const drafts = [composer('d1', gone.signal), composer('d2')];
    const watch: Site['watch'] = (seen) => {
      for (const draft of drafts) seen(draft);
    };
    startSessions({ ...site, watch }, null, life.signal, () => {});
    const asked = () => posted.splice(0).flatMap((one) => (one.type === 'draft' ? [one.draft] : []));
    expect(asked()).toEqual(['d1', 'd2']);
    say({ type: 'mute', draft: 'd2', muted: true });
    expect(asked()).toEqual(['d2']);
    told({ type: 'repeat' });
    expect(asked()).toEqual(['d1', 'd2']);
    say({ type: 'own', addresses: [] });
    expect(asked()).toEqual(['d1', 'd2']);
    say({ type: 'noted', id: 'r1' });
    expect(asked()).toEqual([]);
    gone.abort();
    told({ type: 'repeat' });
    expect(asked()).toEqual(['d2']);
    life.abort();
    expect(removed).toHaveBeenCalledWith(told);
  });

  it('know a draft again that was closed and opened, or sent and taken back: its first number, asides, corrections and mute', () => {
    const { say, posted } = background();
    const composers = [new AbortController(), new AbortController()].map((gone) => ({
      gone,
      draft: composer('d1', gone.signal),
    }));
    let see: (draft: Composer) => void = () => {};
    startSessions({ ...site, watch: (seen) => (see = seen) }, null, new AbortController().signal, () => {});
    const asked = () => {
      const last = posted.findLast((one) => one.type === 'draft');
      const { early, dismissed, ignored, corrections, guess } = last?.snapshot ?? {};
      return { muted: last?.muted, first: early?.focus, dismissed, ignored, corrections, guess };
    };
    const answer = (seq: number, focus: number) =>
      say({ type: 'review', draft: 'd1', seq, review: reviewWith({ focus }), wishes: NO_WISHES });
    const aside = { type: 'aside', draft: 'd1', target: 'body', span: { start: 0, end: 4 } } as const;
    const [first, again] = composers;
    if (!first || !again) throw new Error('two composers');
    see(first.draft);
    say({ type: 'seen', draft: 'd1' });
    answer(1, 31);
    say({ ...aside, way: 'wrong', rule: 'jargon' });
    say({ ...aside, way: 'here', rule: 'bland' });
    say({ type: 'correct', draft: 'd1', span: { start: 0, end: 4 }, orientation: 'shared' });
    say({ type: 'mute', draft: 'd1', muted: true });
    const before = asked();
    expect(before.corrections).toMatchObject([{ orientation: 'shared' }]);
    expect(before).toMatchObject({ muted: true, first: 31, dismissed: ['jargon'], ignored: [{ rule: 'bland' }] });
    first.gone.abort();
    see(again.draft);
    expect(asked()).toEqual(before);
    answer(1, 80);
    say({ type: 'take-back', draft: 'd1' });
    expect(asked()).toEqual({ ...before, ignored: [] });
    see(composer('d2'));
    const untouched = { muted: false, first: undefined, dismissed: [], ignored: [], corrections: [], guess: 'open' };
    expect(asked()).toEqual(untouched);
  });

  it('hear what is said of a draft whose composer was built anew, though the old one leaves later', () => {
    const { say, posted } = background();
    const old = new AbortController();
    const watch: Site['watch'] = (seen) => {
      seen(composer('d1', old.signal));
      seen(composer('d1'));
    };
    startSessions({ ...site, watch }, null, new AbortController().signal, () => {});
    old.abort();
    posted.length = 0;
    say({ type: 'mute', draft: 'd1', muted: true });
    expect(posted).toMatchObject([{ type: 'draft', draft: 'd1', muted: true }]);
  });

  it('say how the lookups fare, and answer nothing else', async () => {
    startSessions(site, null, new AbortController().signal, () => {});
    expect(await told({ type: 'health' })).toEqual({ site: 'gmail', rungs: { 'gmail.body/role': 3 } });
    expect(told({ type: 'repeat' })).toBeUndefined();
  });
});
