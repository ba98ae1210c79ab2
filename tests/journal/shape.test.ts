import { describe, expect, it } from 'vitest';
import { review } from '../../src/engine/review.ts';
import { SHAPE, sentencesOf, shapeOf } from '../../src/journal/shape.ts';
import { reviewWith } from '../background/review-fixture.ts';

const BODY = `Hi Dana,

Your ad for the second clerk in Cork asks for three-way matching by hand. Who does that today when the order number is missing? We match invoices to orders for food companies.

Theo`;

const judged = (body: string) => review({ channel: 'email', kind: 'cold', subject: null, body });

describe('the shape of a message', () => {
  it('is side, words, fact and question of each sentence, and none of its words', () => {
    expect(shapeOf(judged(BODY), BODY)).toBe('c14! c10? s8');
  });

  it('is read back as it was', () => {
    expect(sentencesOf('c14! b9? s120 n1!?')).toEqual([
      { orientation: 'customer', words: 14, fact: true, question: false },
      { orientation: 'shared', words: 9, fact: false, question: true },
      { orientation: 'self', words: 120, fact: false, question: false },
      { orientation: 'neutral', words: 1, fact: true, question: true },
    ]);
  });

  it('takes a fact for the sentence it stands in, and none from the subject line', () => {
    const body = 'One two three. Four five.';
    const sentences = [
      { start: 0, end: 14, orientation: 'customer', confidence: 1 },
      { start: 15, end: 25, orientation: 'shared', confidence: 1 },
    ] as const;
    const credit = { rule: 'specific-fact', skill: 'relevance', weight: 10, title: '' } as const;
    const at = (target: 'body' | 'subject', start: number, end: number, rule = 'specific-fact') =>
      shapeOf(reviewWith({ sentences, credits: [{ ...credit, rule, target, start, end }] }), body);
    expect(at('body', 0, 14)).toBe('c3! b2');
    expect(at('body', 20, 24)).toBe('c3 b2!');
    expect(at('body', 14, 15)).toBe('c3 b2');
    expect(at('subject', 0, 14)).toBe('c3 b2');
    expect(at('body', 0, 14, 'situation-question')).toBe('c3 b2');
  });

  it('is left out without a number, without a sentence, and above twenty sentences', () => {
    const sentences = (n: number) =>
      Array.from(
        { length: n },
        (_, i) => ({ start: 2 * i, end: 2 * i + 1, orientation: 'self', confidence: 1 }) as const,
      );
    const body = 'x '.repeat(21);
    expect(shapeOf(reviewWith({ focus: null, sentences: sentences(3) }), body)).toBeUndefined();
    expect(shapeOf(reviewWith(), body)).toBeUndefined();
    expect(shapeOf(reviewWith({ sentences: sentences(21) }), body)).toBeUndefined();
    expect(shapeOf(reviewWith({ sentences: sentences(20) }), body)).toMatch(SHAPE);
  });

  it('stays one that may be stored however long a sentence is', () => {
    const body = 'x '.repeat(1200);
    const whole = { start: 0, end: body.length, orientation: 'neutral', confidence: 1 } as const;
    const shape = shapeOf(reviewWith({ sentences: [whole] }), body);
    expect(shape).toBe('n999');
    expect(shape).toMatch(SHAPE);
  });

  it.each(['', 'c0', 'c14?!', 'c14  s2', 'x3', 'c14 ', 'c1000', 'Dana', `${'c1 '.repeat(20)}c1`])('is not %o', (text) =>
    expect(text).not.toMatch(SHAPE),
  );
});
