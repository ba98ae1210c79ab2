import { describe, expect, it } from 'vitest';
import { review } from '../../src/engine/review.ts';
import type { DraftInput } from '../../src/engine/types.ts';

const of = (body: string, more: Partial<DraftInput> = {}) =>
  review({ channel: 'email', kind: 'cold', subject: null, body, ...more });
const FULL =
  'Hi Dana,\n\nYour May notice moves claims to Leeds on 4 June. Who keys them until the second clerk starts?\nWe build intake software for grocers.\n\nBest,\nTheo';

describe('silence', () => {
  it.each([
    ['', 'empty'],
    [' \n\u200b ', 'empty'],
    ['Hi Dana,\n\nBest,\nTheo', 'only-cut'],
    ['On Mon, 3 June 2024, Dana wrote:\n> Who keys them until the second clerk starts in Leeds?', 'only-cut'],
    ['Quick.', 'too-short'],
    [
      'Wir bauen Software für Lebensmittelhändler und würden Ihnen gerne zeigen, wie zwei Kunden ihre Rechnungen damit schneller prüfen konnten.',
      'other-language',
    ],
    [
      'نود أن نعرض عليكم خدماتنا الجديدة التي تساعد الشركات على إدارة مخازنها بسرعة أكبر وبتكلفة أقل من السابق كل شهر',
      'other-language',
    ],
  ] as const)('gives no number for %j: %s', (body, silence) => {
    expect(of(body)).toMatchObject({ focus: null, band: null, silence, account: [] });
  });
  it('asks for fewer words in a connection note', () => {
    const note = 'Your Leeds notice is clear. Who keys the claims now?';
    expect(of(note).silence).toBe('too-short');
    expect(of(note, { channel: 'linkedin_note' }).silence).toBeNull();
  });
});

describe('the number', () => {
  it('comes with band, clauses, deciding words and account', () => {
    const result = of(FULL);
    expect(result.silence).toBeNull();
    expect(result.focus).toBeGreaterThan(50);
    expect(result.clauses.map(({ orientation }) => orientation)).toEqual(['customer', 'customer', 'self']);
    for (const clause of result.clauses) expect(clause.words.length).toBeGreaterThan(0);
    expect(result.account.map(({ points }) => Math.sign(points))).toEqual([1, 1, -1]);
  });
  it('is low where the message is about the sender', () => {
    expect(
      of(
        'We are a leading provider of payroll. Our platform has 40 modules and we won two awards. I would love to show you a demo.',
      ).focus,
    ).toBeLessThan(35);
  });
  it('answers on 20,000 words', { timeout: 60_000 }, () => {
    const body = Array.from({ length: 2000 }, (_, i) => `Your depot ${i} moved its claims desk in May ${i}.`).join(' ');
    expect(of(body).silence).toBeNull();
  });
});
