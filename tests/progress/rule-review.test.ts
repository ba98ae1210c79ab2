import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/journal/summary.ts';
import { asSent, contested, mayBeContested, silenced } from '../../src/progress/rule-review.ts';
import { anySend, send } from '../journal/sends.ts';
import { times } from './history.ts';

const of = (n: number) => new Map([['buzzword', n]]);

describe('how often a rule spoke', () => {
  it('is the messages that went out with a finding of it, each counted once', () => {
    const day = (...sends: Parameters<typeof summarise>[0]) => summarise(sends);
    const days = [
      day(send('a', { rules: { buzzword: 3 } }), send('b', { rules: { buzzword: 1, 'vague-notice': 1 } })),
      day(send('c', { rules: { buzzword: 1 } })),
    ];
    expect([...asSent(days)]).toEqual([
      ['buzzword', 3],
      ['vague-notice', 1],
    ]);
  });

  it('and those it was in when the coach was first seen, and no longer as sent', () => {
    const early = { skills: {}, rules: ['buzzword', 'vague-notice'], credits: [] };
    const sends = [send('a', { rules: { 'vague-notice': 1 }, early }), send('b', { rules: { buzzword: 1 } })];
    expect([...silenced(sends)]).toEqual([['buzzword', 1]]);
  });
});

describe('a rule is contested', () => {
  it('when it was called wrong in more than three of ten messages, and it spoke in twenty at least', () => {
    expect(contested({ buzzword: 7 }, of(13), of(7))).toEqual([{ rule: 'buzzword', wrong: 7, spoke: 20 }]);
    expect(contested({ buzzword: 6 }, of(14), of(6))).toEqual([]);
    expect(contested({ buzzword: 7 }, of(12), of(7))).toEqual([]);
  });

  it('not when it was mostly heeded', () => {
    expect(contested({ buzzword: 8 }, of(2), of(60))).toEqual([]);
  });

  it('by the drafts it was called wrong in at least, sent or not', () => {
    expect(contested({ buzzword: 30 }, of(2), new Map())).toEqual([{ rule: 'buzzword', wrong: 30, spoke: 32 }]);
  });

  it('the most contested first', () => {
    const sent = new Map([...of(30), ['vague-notice', 10]]);
    expect(contested({ buzzword: 20, 'vague-notice': 20 }, sent, new Map()).map(({ rule }) => rule)).toEqual([
      ...['vague-notice', 'buzzword'],
    ]);
  });

  it('never where daily sums alone rule it out, and never with more called wrong than it spoke', () => {
    const wrongs = fc.dictionary(fc.constantFrom('buzzword', 'vague-notice', 'no-question'), fc.nat(60), {
      noNullPrototype: true,
    });
    const many = fc.array(anySend, { maxLength: 30 }).chain((sends) => fc.constant(times(4, sends).flat()));
    fc.assert(
      fc.property(wrongs, many, (wrong, sends) => {
        const sent = asSent([summarise(sends)]);
        const found = contested(wrong, sent, silenced(sends));
        if (found.length > 0) {
          expect(mayBeContested(wrong, sent)).toBe(true);
          expect(mayBeContested(wrong, new Map())).toBe(true);
        }
        for (const one of found) {
          expect(one.spoke).toBeGreaterThanOrEqual(20);
          expect(one.wrong).toBeLessThanOrEqual(one.spoke);
          expect(one.wrong / one.spoke).toBeGreaterThan(0.3);
        }
      }),
    );
  });
});
