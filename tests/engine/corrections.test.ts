import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/engine/review.ts';
import {
  type Correction,
  type DraftInput,
  ORIENTATIONS,
  type Orientation,
  type Review,
} from '../../src/engine/types.ts';

const BODY =
  'Hi Dana,\n\nYour May notice moves claims to Leeds on 4 June. As you know, we built the intake desk there with your team. The second clerk starts in July.\n\nBest,\nTheo';
const DRAFT: DraftInput = { channel: 'email', kind: 'cold', subject: null, body: BODY };

const WRITTEN: readonly DraftInput[] = readFileSync(new URL('../corpus/written.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const of = (corrections: readonly Correction[], body = BODY) => review({ ...DRAFT, body }, { corrections });
const wordsAt = (body: string, { start, end }: { start: number; end: number }) => body.slice(start, end);
const lineOf = ({ account }: Review, words: string) =>
  account.find((line) => wordsAt(BODY, line).startsWith(words)) ?? expect.fail(`no line of ${words}`);

describe('a correction', () => {
  const plain = of([]);
  const words = wordsAt(BODY, lineOf(plain, 'As you know'));
  const as = (orientation: Orientation) => of([{ words, orientation }]);

  it.each(ORIENTATIONS)('gives a clause the side the rep names, with its idle words: %s', (orientation) => {
    expect(lineOf(as(orientation), 'As you know')).toMatchObject({
      orientation,
      corrected: true,
      because: 'You said so.',
    });
  });

  it('moves the number as that side would', () => {
    const [customer, shared, self] = (['customer', 'shared', 'self'] as const).map((side) => as(side).focus ?? -1);
    expect(customer).toBeGreaterThan(shared ?? 100);
    expect(shared).toBeGreaterThan(self ?? 100);
    expect(lineOf(as('neutral'), 'As you know').points).toBe(0);
  });

  it('is of these words alone, wherever they stand', () => {
    const other = BODY.replace('with your team', 'with your people');
    expect(of([{ words, orientation: 'customer' }], other)).toEqual(of([], other));
    const moved = `${BODY.slice(0, 10)}Leeds opened on Monday. ${BODY.slice(10)}`;
    const line = of([{ words, orientation: 'shared' }], moved).account.find(({ corrected }) => corrected);
    expect(line && wordsAt(moved, line)).toBe(words);
  });

  it('keeps its line where nothing is left to make a number of, so that it can be taken back', () => {
    const all = plain.account.map((line) => ({ words: wordsAt(BODY, line), orientation: 'neutral' as const }));
    const none = of(all);
    expect(none).toMatchObject({ focus: null, silence: 'too-little' });
    expect(none.account.map((line) => wordsAt(BODY, line))).toEqual(all.map((one) => one.words));
  });
});

describe('over the corpus', () => {
  it('a clause called the customer’s never gives less than the same clause called the sender’s', () => {
    for (const input of WRITTEN.filter((_, index) => index % 5 === 0)) {
      for (const { start, end } of review(input).account) {
        const words = input.body.slice(start, end);
        const [theirs, ours] = (['customer', 'self'] as const).map(
          (orientation) => review(input, { corrections: [{ words, orientation }] }).focus,
        );
        expect(theirs ?? 0, words).toBeGreaterThanOrEqual(ours ?? 100);
      }
    }
  });
});
