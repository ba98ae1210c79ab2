import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/journal/day.ts';
import { addSummaries, emptySummary, summarise, takeSends, takeSummary } from '../../src/journal/summary.ts';
import { OUTCOME_DAYS } from '../../src/journal/types.ts';
import { anySend, NOON, send } from './sends.ts';

describe('what sends add up to', () => {
  it('is nothing without any, or where none counts', () => {
    expect(summarise([])).toEqual(emptySummary());
    expect(summarise([send('a', { state: 'pending' })])).toEqual(emptySummary());
  });

  it('has a bin for each ten points of what was sent, the last with a hundred in it', () => {
    const scores = [0, 9, 10, 69, 70, 89, 90, 99, 100, null];
    const { bins, scored, focus } = summarise(scores.map((score, i) => send(`${i}`, { focus: score })));
    expect(bins).toEqual([2, 1, 0, 0, 0, 0, 1, 1, 1, 3]);
    expect([scored, focus]).toEqual([9, 536]);
  });

  it('has the sums of first drafts, and of their squares', () => {
    const sends = [3, 4, null].map((unaided, i) => send(`${i}`, { unaided }));
    expect(summarise(sends)).toMatchObject({ sends: 3, first: 2, unaided: 7, squares: 25 });
  });

  it('counts a reply of the last of its days, and none that is known to be later', () => {
    const outcomesOf = (replied: number) => summarise([send('a', { outcome: 'positive', replied })]).outcomes;
    const last = NOON + OUTCOME_DAYS * DAY;
    expect(outcomesOf(last)).toEqual({ positive: 1, other: 0, decline: 0, none: 0 });
    expect(outcomesOf(last + 1)).toEqual({ positive: 0, other: 0, decline: 0, none: 1 });
    expect(summarise([send('a', { replied: last + 1 })]).outcomes.none).toBe(0);
  });

  it('is the same in parts, and what it was before once a part is taken away', () => {
    const sends = fc.array(anySend, { maxLength: 8 });
    fc.assert(
      fc.property(sends, sends, (some, others) => {
        const [a, b] = [summarise(some), summarise(others)];
        const all = summarise([...some, ...others]);
        expect(addSummaries(a, b)).toEqual(all);
        expect(takeSummary(all, b)).toEqual(a);
        expect(takeSends(all, others)).toEqual(a);
        expect(takeSummary(a, all)).toEqual(emptySummary());
      }),
      { seed: 1 },
    );
  });

  it('loses no send that cannot have been among it: of another rule, or another number', () => {
    const sum = summarise([send('a', { rules: { buzzword: 1 }, credits: ['specific-fact'], focus: 40 })]);
    const strangers = [{ rules: { jargon: 1 }, credits: [] }, { rules: {}, credits: ['no-such'] }, { focus: 80 }];
    for (const over of strangers) {
      const stranger = send('b', { rules: {}, credits: [], focus: 40, ...over });
      expect(takeSends(sum, [stranger])).toBe(sum);
    }
  });
});
