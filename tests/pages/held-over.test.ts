import { afterEach, describe, expect, test, vi } from 'vitest';
import { heldOver } from '../../src/pages/held-over.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('what a page reads', () => {
  test('is what was read last where storage fails, and nothing before', async () => {
    const read = vi.fn<() => Promise<string>>();
    const reading = heldOver(read);
    read.mockRejectedValueOnce(new Error('no disk'));
    expect(await reading()).toBeNull();
    read.mockResolvedValueOnce('Theo');
    expect(await reading()).toBe('Theo');
    read.mockRejectedValueOnce(new Error('no disk'));
    expect(await reading()).toBe('Theo');
    read.mockResolvedValueOnce('Ines');
    expect(await reading()).toBe('Ines');
  });

  test('is not waited for for ever', async () => {
    vi.useFakeTimers();
    const reading = heldOver(() => new Promise<string>(() => undefined))();
    await vi.advanceTimersByTimeAsync(4000);
    expect(await reading).toBeNull();
  });
});
