import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ORIENTATIONS, type ReviewSentence } from '../../src/engine/types.ts';
import { MOST_SEGMENTS, segments } from '../../src/ui/segments.ts';

const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom(...ORIENTATIONS)), {
  maxLength: 200,
});

function lay(parts: readonly (readonly [number, ReviewSentence['orientation']])[]): readonly ReviewSentence[] {
  let at = 0;
  return parts.map(([length, orientation]) => {
    const start = at;
    at += length;
    return { start, end: at, orientation, confidence: 1 };
  });
}

describe('segments', () => {
  test('cover every sentence once, in order, and share out the whole', () => {
    fc.assert(
      fc.property(lengths, (parts) => {
        const all = segments(lay(parts));
        const covered = all.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
        expect(covered).toEqual(parts.map((_, index) => index + 1));
        if (parts.length > 0) expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });

  test('keep sentences apart up to the limit, and join neighbours of one side past it', () => {
    const few = Array.from({ length: MOST_SEGMENTS }, () => [10, 'self'] as const);
    expect(segments(lay(few))).toHaveLength(MOST_SEGMENTS);
    expect(segments(lay([...few, [10, 'self'], [10, 'customer']]))).toMatchObject([
      { orientation: 'self', from: 1, to: 41, start: 0, end: 410 },
      { orientation: 'customer', from: 42, to: 42 },
    ]);
  });

  test('give no share where nothing was judged', () => {
    expect(segments([{ start: 3, end: 3, orientation: 'neutral', confidence: 1 }])[0]?.share).toBe(0);
  });
});
