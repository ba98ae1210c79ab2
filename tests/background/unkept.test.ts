import { describe, expect, it, vi } from 'vitest';
import { followStoring } from '../../src/background/unkept.ts';
import { JournalError } from '../../src/journal/area.ts';

describe('sends that cannot be stored', () => {
  it('are known by their reason until one can be stored again, and each change is told once', async () => {
    const changed = vi.fn();
    const unkept = followStoring(changed);
    expect(unkept.reason()).toBeNull();
    const full = () => unkept.follow(Promise.reject(new JournalError('quota', 'full')));
    await expect(full()).rejects.toThrow('full');
    await expect(full()).rejects.toThrow('full');
    expect(unkept.reason()).toBe('quota');
    expect(changed).toHaveBeenCalledTimes(1);
    await unkept.follow(Promise.resolve());
    expect(unkept.reason()).toBeNull();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('are known to find storage full in the browser’s own words too', async () => {
    const unkept = followStoring(() => {});
    const full = new Error('Resource::kQuotaBytes quota exceeded');
    await expect(unkept.follow(Promise.reject(full))).rejects.toThrow('quota');
    expect(unkept.reason()).toBe('quota');
  });

  it('count as refused by storage when the failure is of no known kind', async () => {
    const unkept = followStoring(() => {});
    await expect(unkept.follow(Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect(unkept.reason()).toBe('storage');
  });
});
