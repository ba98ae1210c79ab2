import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE, readInTime } from '../../src/background/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A storage that answers each reading after so many milliseconds, in turn; `fails` instead of an answer is a failure. */
function keep(...answers: readonly (readonly [after: number, answer: string])[]) {
  const left = [...answers];
  const late = vi.fn();
  const read = vi.fn(async () => {
    const [after, answer] = left.shift() ?? [0, 'fails'];
    await new Promise((done) => setTimeout(done, after));
    if (answer === 'fails') throw new Error('no storage');
    return answer;
  });
  return { kept: readInTime(read, 'nothing', late), late, read };
}

const SOON = PATIENCE / 2;
const LATE = PATIENCE * 2;

async function passing<T>(ms: number, reading: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(ms);
  return reading;
}

describe('what drafts are judged by', () => {
  it('is read once, and again when storage has changed', async () => {
    const { kept, late, read } = keep([SOON, 'one'], [SOON, 'two']);
    const first = kept.read();
    expect(await passing(SOON, kept.read())).toBe('one');
    expect(await first).toBe('one');
    expect(read).toHaveBeenCalledTimes(1);
    kept.forget();
    expect(await passing(SOON, kept.read())).toBe('two');
    expect(late).not.toHaveBeenCalled();
  });

  it('is what was known before while storage takes its time, and then drafts are judged again', async () => {
    const { kept, late, read } = keep([0, 'one'], [LATE, 'two']);
    await passing(0, kept.read());
    kept.forget();
    expect(await passing(PATIENCE, kept.read())).toBe('one');
    expect(await kept.read()).toBe('one');
    expect(late).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(LATE - PATIENCE);
    expect(late.mock.calls).toEqual([['one', 'two']]);
    expect(await kept.read()).toBe('two');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is nothing where storage never answers', async () => {
    const { kept, late } = keep([1e9, 'never']);
    expect(await passing(PATIENCE, kept.read())).toBe('nothing');
    expect(late).not.toHaveBeenCalled();
  });

  it.each([0, LATE])('is asked for again where storage failed after %i ms', async (ms) => {
    const { kept, late } = keep([ms, 'fails'], [0, 'one']);
    expect(await passing(PATIENCE, kept.read())).toBe('nothing');
    await vi.advanceTimersByTimeAsync(LATE);
    expect(await passing(0, kept.read())).toBe('one');
    expect(late).not.toHaveBeenCalled();
  });

  it('is not what was there before storage changed, though that comes last', async () => {
    const { kept, late } = keep([LATE, 'old'], [SOON, 'new']);
    void kept.read();
    kept.forget();
    expect(await passing(SOON, kept.read())).toBe('new');
    await vi.advanceTimersByTimeAsync(LATE);
    expect(await kept.read()).toBe('new');
    expect(late).not.toHaveBeenCalled();
  });
});
