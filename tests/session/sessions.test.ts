import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { FrameMessage } from '../../src/messages/protocol.ts';
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

  it('say how the lookups fare, and answer nothing else', async () => {
    startSessions(site, null, new AbortController().signal, () => {});
    expect(await told({ type: 'health' })).toEqual({ site: 'gmail', rungs: { 'gmail.body/role': 3 } });
    expect(told({ type: 'repeat' })).toBeUndefined();
  });
});
