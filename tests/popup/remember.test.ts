import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Memory, Remembered } from '../../src/popup/PopupView.tsx';
import { follow } from '../../src/popup/remember.ts';

const READ: Remembered = {
  ...{ today: [], trend: [], elsewhere: 0, empty: true, practised: null, due: 0, news: null, lookBack: false },
  cameBack: { replied: [], waiting: [] },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reading for the popup', () => {
  it('tells what was read', async () => {
    const heard: Memory[] = [];
    follow(Promise.resolve(READ), (memory) => heard.push(memory));
    await vi.runAllTimersAsync();
    expect(heard).toEqual([READ]);
  });

  it('says at once that it failed', async () => {
    const heard: Memory[] = [];
    follow(Promise.reject(new Error('no disk')), (memory) => heard.push(memory));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['unreadable']);
  });

  it('says after four seconds that storage hangs, and what it says when it comes back', async () => {
    const heard: Memory[] = [];
    let comeBack: (read: Remembered) => void = () => undefined;
    const hanging = new Promise<Remembered>((resolve) => {
      comeBack = resolve;
    });
    follow(hanging, (memory) => heard.push(memory));
    await vi.advanceTimersByTimeAsync(3_999);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual(['unreadable']);
    comeBack(READ);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['unreadable', READ]);
  });
});
