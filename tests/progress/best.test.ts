import { describe, expect, it } from 'vitest';
import type { SendRecord } from '../../src/journal/types.ts';
import { best } from '../../src/progress/best.ts';
import { daily } from './history.ts';

const shapes = (...specials: Partial<SendRecord>[]) => best(daily(specials)).map(({ shape }) => shape);

describe('the best messages', () => {
  it('are the three of the highest customer focus as sent, from 70 on', () => {
    const at = (focus: number | null) => ({ focus, unaided: 20, shape: `c${focus ?? 1}` });
    expect(shapes(...[70, 95, 69, null, 82, 90].map(at))).toEqual(['c95', 'c90', 'c82']);
    expect(shapes(...[70, 69].map(at))).toEqual(['c70']);
  });

  it('are, of equal ones, those with a positive reply and then the latest', () => {
    expect(
      shapes(
        { focus: 80, shape: 'c1', outcome: 'positive' },
        { focus: 80, shape: 'c2', outcome: 'decline' },
        { focus: 80, shape: 'c3' },
      ),
    ).toEqual(['c1', 'c3', 'c2']);
  });

  it('are none that answer or follow up, and none without a shape', () => {
    const one = { focus: 90, shape: 'c9' } as const;
    expect(shapes({ ...one, kind: 'reply' }, { ...one, kind: 'follow_up' }, { focus: 90 })).toEqual([]);
  });

  it('are each of another shape', () => {
    const same = { shape: 'c9 s3' };
    expect(shapes({ focus: 75, shape: 'c4' }, { focus: 90, ...same }, { focus: 80, ...same })).toEqual(['c9 s3', 'c4']);
  });

  it('are of one scoring table', () => {
    const older = Array.from({ length: 12 }, () => ({ scoring: 1, focus: 99, shape: 'c1' }));
    const newer = Array.from({ length: 10 }, () => ({ scoring: 2, focus: 75, shape: 'c2' }));
    expect(shapes(...older, ...newer)).toEqual(['c2']);
  });
});
