import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/journal/summary.ts';
import { asSent, contested, mayBeContested, silenced } from '../../src/progress/rule-review.ts';
import { anySend, send } from '../journal/sends.ts';
import { times } from './history.ts';

const of = (n: number) => new Map([['buzzword', n]]);
/** No rule was ever kept when it was offered. */
const NONE = {};

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
    expect(contested({ buzzword: 7 }, of(13), of(7), NONE)).toEqual([{ rule: 'buzzword', wrong: 7, spoke: 20 }]);
    expect(contested({ buzzword: 6 }, of(14), of(6), NONE)).toEqual([]);
    expect(contested({ buzzword: 7 }, of(12), of(7), NONE)).toEqual([]);
  });

  it('not when it was mostly heeded', () => {
    expect(contested({ buzzword: 8 }, of(2), of(60), NONE)).toEqual([]);
  });

  it('by the drafts it was called wrong in at least, sent or not', () => {
    expect(contested({ buzzword: 30 }, of(2), new Map(), NONE)).toEqual([{ rule: 'buzzword', wrong: 30, spoke: 32 }]);
  });

  it('the most contested first', () => {
    const sent = new Map([...of(30), ['vague-notice', 10]]);
    expect(contested({ buzzword: 20, 'vague-notice': 20 }, sent, new Map(), NONE).map(({ rule }) => rule)).toEqual([
      ...['vague-notice', 'buzzword'],
    ]);
  });

  it('once kept, by the same measure of what came since, told with all there was', () => {
    const kept = { buzzword: { wrong: 20, spoke: 24 } };
    expect(contested({ buzzword: 26 }, of(17), of(26), kept)).toEqual([]);
    expect(contested({ buzzword: 26 }, of(18), of(26), kept)).toEqual([]);
    expect(contested({ buzzword: 27 }, of(17), of(27), kept)).toEqual([{ rule: 'buzzword', wrong: 27, spoke: 44 }]);
    expect(contested({ buzzword: 27 }, of(16), of(27), kept)).toEqual([]);
  });

  it('not once kept, however many it was called wrong in before', () => {
    const kept = { buzzword: { wrong: 80, spoke: 100 } };
    expect(contested({ buzzword: 80 }, of(60), of(80), kept)).toEqual([]);
    expect(mayBeContested({ buzzword: 86 }, of(60), kept)).toBe(false);
  });

  it('never where daily sums alone rule it out, and never with more called wrong than it spoke', () => {
    const wrongs = fc.dictionary(fc.constantFrom('buzzword', 'vague-notice', 'no-question'), fc.nat(60), {
      noNullPrototype: true,
    });
    const kept = fc.dictionary(
      fc.constantFrom('buzzword', 'no-question'),
      fc.record({ wrong: fc.nat(40), spoke: fc.nat(60) }),
      { noNullPrototype: true },
    );
    const many = fc.array(anySend, { maxLength: 30 }).chain((sends) => fc.constant(times(4, sends).flat()));
    fc.assert(
      fc.property(wrongs, many, kept, (wrong, sends, before) => {
        const sent = asSent([summarise(sends)]);
        const found = contested(wrong, sent, silenced(sends), before);
        if (found.length > 0) {
          expect(mayBeContested(wrong, sent, before)).toBe(true);
          expect(mayBeContested(wrong, new Map(), before)).toBe(true);
        }
        for (const one of found) {
          expect(one.wrong).toBeLessThanOrEqual(one.spoke);
          const { wrong: then, spoke } = before[one.rule] ?? { wrong: 0, spoke: 0 };
          expect(one.spoke - spoke).toBeGreaterThanOrEqual(20);
          expect((one.wrong - then) / (one.spoke - spoke)).toBeGreaterThan(0.3);
        }
      }),
    );
  });
});
