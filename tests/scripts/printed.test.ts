import { describe, expect, it } from 'vitest';
import { printed } from '../../scripts/review/printed.ts';
import { review } from '../../src/engine/review.ts';
import type { DraftInput } from '../../src/engine/types.ts';

const draft = (body: string): DraftInput => ({ channel: 'email', kind: 'cold', subject: 'Leeds claims', body });
const print = (body: string) => printed('draft.txt', draft(body), review(draft(body)));

const BODY =
  'Hi Dana,\n\nYour notice moves claims to Leeds in June. We are the leading payroll firm, with 900 clients in nine cities.\n\nBest,\nTheo';

describe('a review in the terminal', () => {
  it('leads with the file, the number and its band', () => {
    const { focus, band } = review(draft(BODY));
    expect(print(BODY).split('\n')[0]).toBe(`draft.txt: customer focus ${focus} (${band})`);
  });
  it('shows every clause with its side and points, and what was left out', () => {
    const text = print(BODY);
    expect(text).toMatch(/^ {2}C +\+[\d.]+ {2}Your notice moves claims to Leeds in June\.?$/m);
    expect(text).toMatch(/^ {2}S +-[\d.]+ {2}We are the leading payroll firm/m);
    expect(text).toContain('left out:\n  greeting: Hi Dana,');
    expect(text).toContain('  sign-off: Best,');
  });
  it('gives the next step with its words and move, once', () => {
    const { next } = review(draft(BODY));
    const lines = print(BODY).split('\n');
    expect(lines).toContain(`next step: ${next?.title} (${next?.rule})`);
    expect(lines).toContain(`  ${next?.move}`);
    expect(lines.filter((line) => line.startsWith(`  also: ${next?.rule} `))).toEqual([]);
  });
  it.each([
    ['', 'the draft is empty'],
    ['Hi Dana,', 'there is only quoted text, greeting or signature'],
    ['Who signs?', 'too few words to judge'],
    [
      'Guten Tag, wir haben gesehen, dass Ihre Abteilung im Juni nach Leeds umgezogen ist und neue Leute sucht.',
      'not in English',
    ],
  ])('says why there is no number: %j', (body, reason) => {
    expect(print(body).split('\n')[0]).toBe(`draft.txt: no number: ${reason}`);
  });
});
