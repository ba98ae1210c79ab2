import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { review } from '../../src/engine/review.ts';
import type { DraftInput, Finding, Fix } from '../../src/engine/types.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
const draftsIn = (file: string): readonly DraftInput[] =>
  readFileSync(new URL(file, CORPUS), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DraftInput);

const apply = (body: string, { start, end, replacement }: Fix) => body.slice(0, start) + replacement + body.slice(end);
/** Two doubts in a row are told only to a rep who wants to hear of them. */
const options = { on: ['hedge-pile'] };
const fixable = (input: DraftInput) => review(input, options).findings.filter((one) => one.fix);
const same = (rule: string, input: DraftInput) =>
  review(input, options).findings.filter((one) => one.rule === rule).length;

/** Applies a fix and checks what must hold of every one. */
function holds(input: DraftInput, { rule, fix }: Finding): void {
  if (!fix) throw new Error('no fix');
  const body = apply(input.body, fix);
  expect(same(rule, { ...input, body })).toBeLessThan(same(rule, input));
  expect(body.length).toBeLessThan(input.body.length);
  const opened = input.body.slice(0, fix.start).trimEnd();
  const first = body.slice(fix.start).trimStart().charAt(0);
  if (fix.replacement === '' && /(?:^|[.!?\n])$/.test(opened)) expect(first).toBe(first.toUpperCase());
}

const cold = (body: string): DraftInput => ({ channel: 'email', kind: 'cold', subject: 'Leeds', body });

describe('fixes', () => {
  test.each([
    ['I hope this finds you well. Cork opened in May.', 'Cork opened in May.'],
    ['Sorry to bother you again. Cork opened in May.', 'Cork opened in May.'],
    [
      'Congratulations on Cork! I hope all is well.\n\nWho signs there?',
      'Congratulations on Cork!\n\nWho signs there?',
    ],
    ['I just wanted to ask who signs at Leeds.', 'I wanted to ask who signs at Leeds.'],
    ['We counted twice in order to be sure at Leeds.', 'We counted twice to be sure at Leeds.'],
    ['Due to the fact that Leeds closed, notes wait.', 'Because Leeds closed, notes wait.'],
    ['We could perhaps possibly save you some time at Leeds.', 'We could save you some time at Leeds.'],
    ['A large number of your clerks left Leeds in May.', 'Many of your clerks left Leeds in May.'],
    ['PRIOR TO JUNE LEEDS HAD NO DOCK.', 'BEFORE JUNE LEEDS HAD NO DOCK.'],
    ['hi dana, i hope you are well. who signs at leeds?', 'hi dana, who signs at leeds?'],
  ])('%s', (before, after) => {
    const fixed = fixable(cold(before)).flatMap((one) => (one.fix ? [apply(before, one.fix)] : []));
    expect(fixed).toContain(after);
  });

  test.each([
    'The prior to-do list in Leeds is long.',
    'Such a large number of crates came to Leeds.',
    'The papers in Leeds are in order to sign.',
    '1. I hope all is well.\n2. Who signs at Leeds?',
  ])('are not offered where they would not read well: %s', (body) => {
    expect(fixable(cold(body))).toEqual([]);
  });

  test.each(files)('hold on every message of %s', (file) => {
    for (const input of draftsIn(file)) for (const finding of fixable(input)) holds(input, finding);
  });

  test('hold on mixed sentences, 1,000 times', () => {
    const sentences = [
      'I hope this email finds you well.',
      'Sorry for the cold email.',
      "I know you're busy, so I'll be brief.",
      'I just wanted to ask about the Friday dock.',
      'We wrote it down in order to keep count.',
      'It could perhaps maybe help you a bit at Leeds.',
      'Cork opened in May with two clerks.',
      'Who signs for the late pallets?',
    ];
    const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '  ');
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 2 }), gap, (parts, space) => {
        const input = cold(parts.join(space));
        for (const finding of fixable(input)) holds(input, finding);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
