import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followJournal } from '../../src/background/glance.ts';
import type { Glance } from '../../src/journal/glance-item.ts';

const GLANCE: Glance = {
  ...{ of: 1, made: '2026-03-10', empty: true, sends: [], days: [], elsewhere: 0, strips: {}, news: null },
};

/** How long a busy machine may take, in milliseconds. */
const PATIENCE = 10_000;

beforeEach(() => fakeBrowser.reset());

describe('the glance', () => {
  it.each(['index', 'log:2026-03-10', 'days:2026-03', 'settings'])('is put together when %s changes', async (key) => {
    const renew = vi.fn(async () => GLANCE);
    followJournal(renew);
    await fakeBrowser.storage.local.set({ [key]: 1 });
    await vi.waitFor(() => expect(renew).toHaveBeenCalledOnce(), PATIENCE);
  });

  it('is not put together because it was stored itself, nor for what it does not show', async () => {
    const renew = vi.fn(async () => GLANCE);
    followJournal(renew);
    await fakeBrowser.storage.local.set({ glance: 1, intents: 2, past: 3 });
    await new Promise((done) => setImmediate(done));
    expect(renew).not.toHaveBeenCalled();
  });

  it('is put together when something of it changes among other things', async () => {
    const renew = vi.fn(async () => GLANCE);
    followJournal(renew);
    await fakeBrowser.storage.local.set({ intents: 1, index: 1 });
    await vi.waitFor(() => expect(renew).toHaveBeenCalledOnce(), PATIENCE);
  });

  it('is put together when another machine has written, and after an update', async () => {
    const renew = vi.fn(async () => GLANCE);
    followJournal(renew);
    await fakeBrowser.storage.sync.set({ days: 1 });
    await vi.waitFor(() => expect(renew).toHaveBeenCalledTimes(1), PATIENCE);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    await vi.waitFor(() => expect(renew).toHaveBeenCalledTimes(2), PATIENCE);
  });

  it('is put together by one at a time, and then once for all that asked meanwhile', async () => {
    const done: (() => void)[] = [];
    const renew = vi.fn(() => new Promise<Glance>((end) => done.push(() => end(GLANCE))));
    const glance = followJournal(renew);
    const settle = () => new Promise((after) => setImmediate(after));
    const first = glance();
    await settle();
    const rest = [glance(), glance()];
    await settle();
    expect(renew).toHaveBeenCalledTimes(1);
    done[0]?.();
    await first;
    await settle();
    expect(renew).toHaveBeenCalledTimes(2);
    done[1]?.();
    expect(await Promise.all(rest)).toEqual([GLANCE, GLANCE]);
  });

  it('is put together once more for all that ask meanwhile, and after a failure', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    let fail = true;
    const renew = vi.fn(async () => {
      if (fail) throw new Error('no disk');
      return GLANCE;
    });
    const glance = followJournal(renew);
    await expect(glance()).rejects.toThrow('no disk');
    fail = false;
    expect(await Promise.all([glance(), glance(), glance()])).toEqual([GLANCE, GLANCE, GLANCE]);
    expect(renew).toHaveBeenCalledTimes(2);
  });
});
