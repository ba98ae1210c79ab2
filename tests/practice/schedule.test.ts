import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterAnswer, type Memory } from '../../src/practice/schedule.ts';
import { NOON } from '../journal/sends.ts';

const DAY = 86_400_000;

/** Days until the lesson comes round again, after answers each given when it was due. */
function gaps(answers: readonly boolean[]): number[] {
  let memory: Memory | undefined;
  return answers.map((right) => {
    const at = memory?.due ?? NOON;
    memory = afterAnswer(memory, right, at);
    return Math.round((memory.due - at) / DAY);
  });
}

it('comes round after longer and longer gaps while it is right, and a day after a miss', () => {
  const right = gaps([true, true, true, true, true]);
  expect(right).toEqual(right.toSorted((a, b) => a - b));
  expect(right[0]).toBeGreaterThanOrEqual(1);
  expect(right.at(-1)).toBeGreaterThan(30);
  expect(gaps([false])).toEqual([1]);
  const [, , , missed = 0, after = 0] = gaps([true, true, true, false, true]);
  expect(missed).toBeLessThanOrEqual(3);
  expect(after).toBeLessThan(right[3] ?? 0);
});

it('comes round after the same days whenever it was begun: there is no chance in it', () => {
  const begun = Array.from({ length: 20 }, (_, i) => afterAnswer(undefined, true, NOON + i * 1_234_567));
  const later = begun.map((memory) => afterAnswer(memory, true, memory.due));
  expect(new Set(later.map(({ due, at }) => Math.round((due - at) / DAY))).size).toBe(1);
});

it('counts answers, and misses of what had been right', () => {
  const once = afterAnswer(undefined, true, NOON);
  expect(once).toMatchObject({ at: NOON, times: 1, lapses: 0 });
  expect(afterAnswer(once, false, once.due)).toMatchObject({ at: once.due, times: 2, lapses: 1 });
});

it('gives the same for the same answers, and something that can be kept for any, at any time', () => {
  const moment = fc.integer({ min: 946_684_800_000, max: 4_102_444_800_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), moment), { maxLength: 20 }), (answers) => {
      const memory = () =>
        answers.reduce<Memory | undefined>((kept, [right, at]) => afterAnswer(kept, right, at), undefined);
      const kept = memory();
      expect(memory()).toEqual(kept);
      if (!kept) return;
      expect(Object.values(kept).every(Number.isFinite)).toBe(true);
      expect(kept.due).toBeGreaterThan(kept.at);
      expect(kept.difficulty).toBeGreaterThanOrEqual(1);
      expect(kept.difficulty).toBeLessThanOrEqual(10);
    }),
    { seed: 1 },
  );
});
