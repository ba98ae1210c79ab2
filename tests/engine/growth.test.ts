import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { review } from '../../src/engine/review.ts';
import type { DraftInput } from '../../src/engine/types.ts';
import { HOSTILE, repeated } from './hostile.ts';

const [SHORT, LONG] = [25_000, 100_000];
/** Four times the text may cost ten times the work and a pause for the collector; a square would cost sixteen times. */
const [RATIO, PAUSE_MS] = [10, 250];
const TRIES = 3;

/** Processor time of this process alone, in ms: a busy machine does not lengthen it. */
function cost(input: DraftInput): number {
  const before = process.cpuUsage();
  expect(review(input).faults).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const input = (body: string, kind: DraftInput['kind']): DraftInput => ({
  channel: 'email',
  kind,
  subject: 'Leeds claims',
  body,
  thread: kind === 'reply' ? [{ from: 'them', text: 'What does it cost for two depots? Not before June.' }] : [],
});

/** The least of a few tries: the first one also warms up what is compiled late. */
function grows(piece: string, kind: DraftInput['kind']): void {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < TRIES; i += 1) {
    short = Math.min(short, cost(input(repeated(piece, SHORT), kind)));
    long = Math.min(long, cost(input(repeated(piece, LONG), kind)));
    if (long <= short * RATIO + PAUSE_MS) return;
  }
  expect(long).toBeLessThanOrEqual(short * RATIO + PAUSE_MS);
}

describe('a hundred kilobytes cost no more than their length', { timeout: 120_000 }, () => {
  test.each(Object.entries(HOSTILE))('of %s', (_, piece) => grows(piece, 'cold'));
  test.each(['numbered scraps', 'questions for a slot', 'the same sentence'])('of %s in a reply', (name) =>
    grows(HOSTILE[name] ?? '', 'reply'),
  );
  const scraps = fc.sample(fc.string({ unit: 'binary', minLength: 2, maxLength: 60 }), { numRuns: 10, seed: 20261122 });
  test.each(scraps.map((piece, i) => [i, piece] as const))('of any text, %i', (_, piece) => grows(piece, 'cold'));
});
