// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onNewDay } from '../../src/ui/new-day.ts';

const HOUR = 3_600_000;

describe('a page that stays open over midnight', () => {
  const act = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date(2026, 0, 31, 22, 30));
    act.mockClear();
    onNewDay(act);
  });
  afterEach(() => vi.useRealTimers());

  test('is told once, within a minute', () => {
    vi.advanceTimersByTime(1.4 * HOUR);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(0.1 * HOUR + 60_000);
    expect(act).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(20 * HOUR);
    expect(act).toHaveBeenCalledOnce();
  });

  test('is told as it is looked at again, where the machine slept meanwhile', () => {
    vi.setSystemTime(new Date(2026, 1, 1, 8));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(act).toHaveBeenCalledOnce();
  });

  test('is told of a clock that is set back', () => {
    vi.setSystemTime(new Date(2026, 0, 30, 12));
    vi.advanceTimersByTime(60_000);
    expect(act).toHaveBeenCalledOnce();
  });
});
