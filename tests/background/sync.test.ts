import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { syncRounds } from '../../src/background/sync.ts';

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
});
