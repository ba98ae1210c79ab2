import { describe, expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { badnesses } from '../../src/engine/worst.ts';

function badnessesIn(body: string): (readonly [text: string, badness: number])[] {
  const sender = { name: 'Theo', company: 'Harbourline' };
  const { sentences } = parse({ channel: 'email', kind: 'cold', subject: null, body, sender });
  return [...badnesses(sentences, new Map())].map(([{ text }, badness]) => [text, badness]);
}

/** The sentence of a body that is called the worst. */
const worstOf = (body: string) => badnessesIn(body).sort((a, b) => b[1] - a[1])[0]?.[0];

const badnessOfVans = (body: string) => badnessesIn(body).find(([text]) => text.startsWith('We lease vans'))?.[1] ?? 0;

describe('the sentence a reader would call the worst', () => {
  test.each([
    ['is about the sender', 'We lease lifts to shops.', 'You closed the Cork depot in May.'],
    ['says more of it', 'Our crews fit lifts in shops, schools and hotels across the north.', 'We lease lifts.'],
    ['names the company', 'Harbourline leases lifts to shops.', 'I lease some lifts to shops.'],
  ])('%s', (_, worse, better) => {
    expect(worstOf(`${worse} ${better}`)).toBe(worse);
    expect(worstOf(`${better} ${worse}`)).toBe(worse);
  });
  test('is the earlier one of two that are alike, so that what is typed later does not move it', () => {
    expect(worstOf('We lease lifts to shops. We lease vans to shops.')).toBe('We lease lifts to shops.');
  });
  test.each([
    ['shouting', 'We lease vans to shops!', 'We lease vans to shops.'],
    [
      'a question about the customer before it',
      'Who signs for the claims at your depot? We lease vans to shops.',
      'You closed your depot in May. We lease vans to shops.',
    ],
    ['being the first of several', 'We lease vans. We repair lifts.', 'We lease vans. You closed your depot in May.'],
  ])('%s counts against a sentence', (_, worse, better) => {
    expect(badnessOfVans(worse)).toBeGreaterThan(badnessOfVans(better));
  });
});
