import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { focusOf, unitOf } from '../../src/engine/focus.ts';
import { review } from '../../src/engine/review.ts';
import type { DraftInput, Span } from '../../src/engine/types.ts';

/** Ten thousand short messages per property: their sentences come from a few, which the engine reads once and remembers. */
const RUNS = { numRuns: 10_000 };

/** Half a point: what the neighbours of a sentence may move by being read with it. */
const HALF = 0.5;

const THEIRS = [
  'Your depot moved claims to Leeds in June.',
  'Who signs for the late pallets there now?',
  'You wrote that the second shift keeps its own count.',
  'Your notice of 4 June names two carriers.',
];
const OURS = [
  'We build intake software for grocers.',
  'Our team has won three awards for it.',
  'We offer twelve modules and a free trial.',
  'Our platform is used by 900 firms in nine cities.',
];
const OTHERS = [
  'Would you have fifteen minutes this week?',
  'Thanks for the list.',
  'The dock shuts at noon on Fridays.',
  "I'd love to show you our new module!",
  '- routing',
  'Best,\nTheo',
  'Hi Dana,',
  'P.S. “We lose two days”, you said 👩‍🚀.',
  'no idea… is it the ferry?',
];
const sentence = fc.constantFrom(...THEIRS, ...OURS, ...OTHERS);
const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '  ');
const parts = fc.array(fc.tuple(sentence, gap), { minLength: 1, maxLength: 5 });
const bodyOf = (list: readonly (readonly [text: string, gap: string])[]) =>
  list.map(([text, after]) => text + after).join('');

const draftOf = (body: string): DraftInput => ({ channel: 'email', kind: 'cold', subject: 'Leeds claims', body });
const anyDraft = fc.record<DraftInput>({
  channel: fc.constantFrom('email', 'linkedin_message', 'linkedin_note', 'inmail'),
  kind: fc.constantFrom('cold', 'follow_up', 'breakup', 'reply', 'other'),
  subject: fc.constantFrom(null, '', 'Leeds claims', 'Re: RE: FREE!!!'),
  body: fc.oneof(
    { weight: 4, arbitrary: parts.map(bodyOf) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  ),
  thread: fc.constantFrom([], [{ from: 'them' as const, text: 'Which depots? We have no budget till June.' }]),
});

const score = (body: string): number => focusOf(parse(draftOf(body)).clauses.map(unitOf));
const labels = (body: string) => parse(draftOf(body)).sentences.map((one) => [one.text, one.orientation] as const);

function inside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('the engine, ten thousand times', { timeout: 300_000 }, () => {
  it('is pure and total, and points only into the text', () => {
    fc.assert(
      fc.property(anyDraft, (input) => {
        const before = JSON.stringify(input);
        const found = review(input);
        expect(JSON.stringify(review(input))).toBe(JSON.stringify(found));
        expect(JSON.stringify(input)).toBe(before);
        expect(found.faults).toEqual([]);
        expect(found.focus === null).toBe(found.silence !== null);
        for (const span of [...found.cuts, ...found.sentences, ...found.clauses, ...found.account])
          inside(span, input.body);
        for (const one of [...found.findings, ...found.credits])
          inside(one, (one.target === 'body' ? input.body : input.subject) ?? '');
      }),
      RUNS,
    );
  });
  const distinct = fc.uniqueArray(fc.constantFrom(...THEIRS, ...OURS, ...OTHERS.slice(0, 4)), { maxLength: 5 });
  const place = fc.nat({ max: 5 });
  const join = (list: readonly string[]) => list.join(' ');

  it('never rises when a sentence about the sender is added anywhere', () => {
    fc.assert(
      fc.property(distinct, fc.constantFrom(...OURS), place, (list, ours, where) => {
        const rest = list.filter((text) => text !== ours);
        const more = [...rest.slice(0, where), ours, ...rest.slice(where)];
        fc.pre(labels(join(more)).some(([text, label]) => text === ours && label === 'self'));
        expect(score(join(more))).toBeLessThanOrEqual(score(join(rest)) + HALF);
      }),
      RUNS,
    );
  });
  it('never rises when a sentence about the customer is deleted', () => {
    fc.assert(
      fc.property(distinct, fc.constantFrom(...THEIRS), place, (list, theirs, where) => {
        const rest = list.filter((text) => text !== theirs);
        const whole = [...rest.slice(0, where), theirs, ...rest.slice(where)];
        fc.pre(labels(join(whole)).some(([text, label]) => text === theirs && label === 'customer'));
        expect(score(join(rest))).toBeLessThanOrEqual(score(join(whole)) + HALF);
      }),
      RUNS,
    );
  });
});

describe('a hundred kilobytes', { timeout: 300_000 }, () => {
  const SIZE = 100_000;
  const shape = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      'We help your team, you know. ',
      '- a\n',
      '> a\n',
      '“x ',
      '1. x? 2. ',
      'Hi Dana, ',
      'and you and we ',
      '\u200b',
      'From: a b\n',
    ),
  );
  it('of any text are read without a fault', () => {
    fc.assert(
      fc.property(shape, (unit) => {
        const body = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
        const found = review({ ...draftOf(body), subject: body.slice(0, 200) });
        expect(found.faults).toEqual([]);
        for (const span of [...found.clauses, ...found.findings.filter((one) => one.target === 'body')])
          inside(span, body);
      }),
      { numRuns: 20 },
    );
  });
});
