import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { CoachMessage } from '../../src/messages/draft.ts';
import type { FrameMessage } from '../../src/messages/frame.ts';
import { startSessions } from '../../src/session/sessions.ts';
import type { Site } from '../../src/sites/site.ts';

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

describe('the sessions of a page', () => {
  it('leave when the site is switched off, and not before', () => {
    const leave = vi.fn();
    startSessions(site, null, new AbortController().signal, leave);
    told({ type: 'repeat' });
    expect(leave).not.toHaveBeenCalled();
    told({ type: 'leave' });
    expect(leave).toHaveBeenCalledOnce();
  });

  it('tell the site the rep\u2019s own addresses as the background says them', () => {
    const ownAddresses = vi.fn();
    let say: (message: CoachMessage) => void = () => {};
    const port = {
      onMessage: { addListener: (listener: typeof say) => (say = listener) },
      onDisconnect: { addListener: () => {} },
      postMessage: () => {},
      disconnect: () => {},
    };
    Object.assign(browser.runtime, { id: 'outward', connect: () => port });
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

  it('say how the lookups fare, and answer nothing else', async () => {
    startSessions(site, null, new AbortController().signal, () => {});
    expect(await told({ type: 'health' })).toEqual({ site: 'gmail', rungs: { 'gmail.body/role': 3 } });
    expect(told({ type: 'repeat' })).toBeUndefined();
  });
});
