import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfTyped } from '../../src/session/half-typed.ts';
import { snapshotWith } from '../background/review-fixture.ts';

const draft = (body: string) => ({ ...snapshotWith().input, body });

/** What is judged of each of these texts, one typed after the other. */
function judged(...bodies: readonly string[]): readonly string[] {
  const words = halfTyped();
  return bodies.map((body) => words.without(draft(body)).body);
}

describe('a half-typed word', () => {
  it.each<[string, readonly string[], string]>([
    ['is left out at the end', ['I saw ', 'I saw yo'], 'I saw   '],
    ['is left out before what stands there', ['I  ad.', 'I sa ad.'], 'I    ad.'],
    ['is left out with its apostrophe and hyphen', ['so ', 'so we’re-do'], 'so         '],
    ['is left out behind words that were typed in one pause', ['', 'I saw yo'], 'I saw   '],
    ['is left out behind the rest of a word that was typed in one pause with it', ['I sa', 'I saw yo'], 'I saw   '],
    ['is left out where the space before it was one that does not break', ['I saw\u00a0', 'I saw yo'], 'I saw   '],
    ['is judged once a space follows', ['I ', 'I sa', 'I saw '], 'I saw '],
    ['is judged once a mark follows', ['I ', 'I sa', 'I saw.'], 'I saw.'],
  ])('%s', (_, typed, last) => {
    expect(judged(...typed).at(-1)).toBe(last);
  });

  it.each<[string, readonly string[]]>([
    ['a draft that is opened', ['I saw yo']],
    ['a letter put to a word that stood there', ['I saw your', 'I saw yours']],
    ['a letter put before one', ['I saw ours', 'I saw yours']],
    ['a letter put into one', ['I saw yur ad', 'I saw your ad']],
    ['letters taken away', ['I saw your', 'I saw yo']],
    ['a word in the place of another', ['I saw your', 'I saw their']],
    ['words in the place of another', ['I saw here', 'I saw Cork now']],
    ['a paragraph that was pasted', ['', 'I saw your ad for a second clerk in Cork, who matches by hand']],
  ])('is not %s', (_, typed) => {
    expect(judged(...typed).at(-1)).toBe(typed.at(-1));
  });

  it('is a word once the rep has paused, and judged as it grows from there', () => {
    const words = halfTyped();
    words.without(draft('I saw '));
    words.without(draft('I saw yo'));
    words.done();
    for (const body of ['I saw yo', 'I saw you', 'I saw your']) expect(words.without(draft(body)).body).toBe(body);
  });

  it('moves nothing, whatever is typed, and changes nothing else of the draft', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '\u00a0', '.', '\n', '’', '😀') })),
        (bodies) => {
          const words = halfTyped();
          for (const body of bodies) {
            const { body: left, ...rest } = words.without(draft(body));
            expect({ ...rest, body }).toEqual(draft(body));
            expect(left).toHaveLength(body.length);
            for (const [at, unit] of left.split('').entries()) if (unit !== ' ') expect(unit).toBe(body.charAt(at));
          }
        },
      ),
    );
  });

  it('is judged the same however often it is asked for', () => {
    const words = halfTyped();
    words.without(draft('I '));
    const first = words.without(draft('I sa'));
    expect(words.without(draft('I sa'))).toEqual(first);
  });
});
