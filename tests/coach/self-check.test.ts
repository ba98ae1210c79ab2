import { describe, expect, it } from 'vitest';
import { guessOf } from '../../src/coach/self-check.ts';
import { reviewWith } from '../background/review-fixture.ts';
import { NEXT, SUBJECT_LINE } from '../ui/samples.ts';

const sentences = [0, 20, 40].map((start) => ({ start, end: start + 18, orientation: 'self', confidence: 1 }) as const);
const next = { ...NEXT, start: 20, end: 30 };
const line = (start: number, points: number) =>
  ({ start, end: start + 5, orientation: 'self', points, because: '', corrected: false }) as const;

describe('a guess', () => {
  it('hits the sentence that the next step begins in', () => {
    const review = reviewWith({ sentences, next });
    expect([0, 1, 2].map((picked) => guessOf('self-led', picked, review).weakest)).toEqual([false, true, false]);
  });

  it('hits the sentence that costs the number most, where no step speaks of the body', () => {
    const lines = [line(0, -2), line(44, -9), line(20, 12)];
    for (const [step, account] of [
      [null, lines],
      [SUBJECT_LINE, lines.toReversed()],
    ] as const) {
      expect(guessOf('self-led', 2, reviewWith({ sentences, next: step, account })).weakest).toBe(true);
      expect(guessOf('self-led', 0, reviewWith({ sentences, next: step, account })).weakest).toBe(false);
    }
  });

  it('is held against nothing where none was picked, or nothing speaks against any', () => {
    expect(guessOf('self-led', null, reviewWith({ sentences, next }))).toEqual({ band: 'self-led', weakest: null });
    expect(
      guessOf('customer-led', 1, reviewWith({ sentences, account: [line(0, 3), line(20, 0)] })).weakest,
    ).toBeNull();
  });
});
