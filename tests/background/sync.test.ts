import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { syncRounds } from '../../src/background/sync.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from '../journal/memory-area.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('rounds of sync', () => {
  it('carry a burst of changes in one, and never come closer than a minute', async () => {
    const round = vi.fn(async () => {});
    const soon = syncRounds(round, Date.now);
    for (let i = 0; i < 20; i += 1) soon();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(round).toHaveBeenCalledTimes(1);
    soon();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(round).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(round).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(round).toHaveBeenCalledTimes(2);
  });

  it('carry a change soon when the last one was long ago', async () => {
    const round = vi.fn(async () => {});
    const soon = syncRounds(round, Date.now);
    soon();
    await vi.advanceTimersByTimeAsync(600_000);
    soon();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(round).toHaveBeenCalledTimes(2);
  });

  it('go on after one that failed, and after a clock that was put back', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const round = vi.fn(async () => Promise.reject(new Error('offline')));
    const soon = syncRounds(round, Date.now);
    soon();
    await vi.advanceTimersByTimeAsync(5_000);
    vi.setSystemTime(0);
    soon();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(round).toHaveBeenCalledTimes(2);
  });

  it('need not wait after one that found sync switched off', async () => {
    const round = vi.fn(async (): Promise<unknown> => null);
    const soon = syncRounds(round, Date.now);
    soon();
    await vi.advanceTimersByTimeAsync(5_000);
    soon();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(round).toHaveBeenCalledTimes(2);
  });

  it('stay far within what browsers allow, in an hour of one change a second', async () => {
    const [local, remote] = [new MemoryArea(), new MemoryArea()];
    const journal = openJournal(local, Date.now);
    const start = journal.changeSettings({ sync: true });
    await vi.advanceTimersByTimeAsync(0);
    await start;
    const soon = syncRounds(() => journal.sync(remote), Date.now);
    for (let second = 0; second < 3600; second += 1) {
      void journal.changeSettings({ name: `Theo ${second}` });
      soon();
      await vi.advanceTimersByTimeAsync(1000);
    }
    const writes = remote.calls.filter((call) => call !== 'get').length;
    // storage.sync allows 120 writes a minute and 1,800 an hour.
    expect(writes).toBeGreaterThan(50);
    expect(writes).toBeLessThanOrEqual(62);
    expect(remote.peek('set:name')).toMatchObject({ d: { value: expect.stringMatching(/^Theo 3[45]/) } });
  });
});
