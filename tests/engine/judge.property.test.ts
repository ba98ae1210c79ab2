import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { judge } from '../../src/engine/judge.ts';
import { sketchesOf } from '../../src/engine/sketch.ts';
import { CHANNELS, type DraftInput, KINDS } from '../../src/engine/types.ts';

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'We help you ',
    'Your ',
    '{{name}} ',
    '\n',
    '\r\n',
    '?',
    '! ',
    '. ',
    ' «',
    '» ',
    '👍🏽 ',
    '\u200b',
    ' ',
  ),
);
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const input: fc.Arbitrary<DraftInput> = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  kind: fc.constantFrom(...KINDS),
  subject: fc.option(text),
  body: text,
  thread: fc.array(fc.record({ from: fc.constantFrom('me' as const, 'them' as const), text }), { maxLength: 3 }),
});

test('no rule throws on any text, and every span lies inside its text', () => {
  fc.assert(
    fc.property(input, (one) => {
      const draft = parse(one);
      const send = { ...sketchesOf(draft), recipientKey: 'a', companyKey: 'b', at: 0 };
      const to = { recipientKey: 'c', companyKey: 'b', at: 1 };
      const { findings, credits, next, faults } = judge(draft, { past: Array(12).fill(send), to }, 50);
      expect(faults).toEqual([]);
      for (const { start, end, target } of [...findings, ...credits]) {
        const length = target === 'subject' ? (one.subject ?? '').length : one.body.length;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(length);
      }
      for (const { fix } of findings) if (fix) expect(fix.end).toBeLessThanOrEqual(one.body.length);
      if (findings.length > 0) expect(next).not.toBeNull();
      if (next && !findings.includes(next)) expect(next.rule).toBe('self-subject-offering');
    }),
    { numRuns: 2000 },
  );
}, 120_000);
