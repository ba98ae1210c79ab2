import { describe, expect, it } from 'vitest';
import { MARK_CONFIDENCE, MOST_CLAUSES, marked } from '../../src/coach/marked.ts';
import type { Review } from '../../src/engine/types.ts';
import { FILLER, NEXT, REVIEW, SUBJECT_LINE } from '../ui/samples.ts';

const layers = (...args: Parameters<typeof marked>) => marked(...args).map(({ layer }) => layer);

describe('what is marked', () => {
  it('is the words of the next step alone, with the essentials', () => {
    expect(marked(REVIEW, 'essentials', null)).toEqual([{ layer: 'next', at: NEXT }]);
    expect(marked({ ...REVIEW, next: SUBJECT_LINE }, 'essentials', null)).toEqual([]);
  });

  it('is by the coach also the first sentences that are surely about one side', () => {
    expect(layers(REVIEW, 'coach', null)).toEqual(['customer', 'self', 'customer', 'next']);
    const [clause] = REVIEW.clauses;
    if (!clause) throw new Error('no clause');
    const many = Array.from({ length: 40 }, (_, start) => ({ ...clause, start, end: start + 1 }));
    const most = marked({ ...REVIEW, clauses: many }, 'coach', null);
    expect(most.map(({ at }) => at.start)).toEqual([
      ...many.slice(0, MOST_CLAUSES).map(({ start }) => start),
      NEXT.start,
    ]);
    expect(marked({ ...REVIEW, clauses: many }, 'everything', null).length).toBeGreaterThan(40);
  });

  it('is every finding in the body too, with everything; the focus skill and the next step on top', () => {
    const other = { ...FILLER, rule: 'other', skill: 'tone' as const };
    const review: Review = { ...REVIEW, clauses: [], findings: [NEXT, FILLER, other, SUBJECT_LINE] };
    const rules = (focus: 'clarity' | 'tone') =>
      marked(review, 'everything', focus).map(({ at }) => ('rule' in at ? at.rule : ''));
    expect(rules('clarity')).toEqual(['other', FILLER.rule, NEXT.rule]);
    expect(rules('tone')).toEqual([FILLER.rule, 'other', NEXT.rule]);
  });

  it('is the same fault in another place too, and another in the same place', () => {
    const [again, beside] = [
      { ...NEXT, start: NEXT.start + 5 },
      { ...FILLER, start: NEXT.start },
    ];
    const review: Review = { ...REVIEW, clauses: [], findings: [NEXT, again, beside] };
    expect(marked(review, 'everything', null).map(({ at }) => at)).toEqual([again, beside, NEXT]);
  });

  it.each(['coach', 'everything'] as const)('is nothing the engine is not sure of, by %s', (profile) => {
    const unsure = REVIEW.clauses.map((clause) => ({ ...clause, confidence: MARK_CONFIDENCE - 0.01 }));
    expect(layers({ ...REVIEW, clauses: unsure, findings: [NEXT] }, profile, null)).toEqual(['next']);
  });
});
