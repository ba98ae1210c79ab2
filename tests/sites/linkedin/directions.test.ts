import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions, type Marked } from '../../../src/sites/linkedin/directions.ts';

const ADA = 'Ada Harbour';
const PAT = 'Pat Sender';
const BO = 'Bo Lindqvist';

/** `Name` own, `*Name` marked as the other side's, `-` or `*-` in the group before. */
const rows = (...marks: string[]): Marked[] =>
  marks.map((mark) => {
    const name = mark.replace('*', '');
    return { name: name === '-' ? undefined : name, other: mark.startsWith('*') };
  });
const told = (list: ReadonlyArray<'me' | 'them' | undefined>) => list.map((one) => one ?? '?').join(' ');

describe('who wrote which', () => {
  it.each([
    { what: 'with both names', marks: [PAT, '-', `*${ADA}`, '*-'], them: [ADA], own: PAT, is: 'me me them them' },
    { what: 'without the own name', marks: [PAT, `*${ADA}`], them: [ADA], own: undefined, is: 'me them' },
    { what: 'without the names it is with', marks: [PAT, `*${ADA}`], them: [], own: PAT, is: 'me them' },
    { what: 'with neither', marks: [PAT, `*${ADA}`], them: [], own: undefined, is: '? them' },
    { what: 'without the mark', marks: [PAT, ADA], them: [ADA], own: PAT, is: 'me ?' },
    { what: 'without the mark and the own name', marks: [PAT, ADA], them: [ADA], own: undefined, is: '? ?' },
    { what: 'without the mark, theirs alone', marks: [ADA], them: [ADA], own: undefined, is: '?' },
    {
      what: 'without the mark, a name spelt with a title',
      marks: [ADA],
      them: [`${ADA}, PhD`],
      own: undefined,
      is: '?',
    },
    { what: 'without the mark, among several', marks: [BO], them: [`${ADA}, ${BO}`], own: undefined, is: '?' },
    {
      what: 'without the mark, among others unnamed',
      marks: [BO],
      them: [`${ADA} and 2 others`],
      own: undefined,
      is: '?',
    },
    { what: 'the mark on both', marks: [`*${PAT}`, `*${ADA}`], them: [ADA], own: PAT, is: '? them' },
    { what: 'two of one name', marks: [ADA, `*${ADA}`], them: [ADA], own: ADA, is: '? ?' },
    { what: 'no names at all', marks: ['-', '*-'], them: [ADA], own: PAT, is: '? them' },
    {
      what: 'a group does not reach over a change of sides',
      marks: [`*${ADA}`, '-', '*-'],
      them: [ADA],
      own: PAT,
      is: 'them ? them',
    },
  ])('$what', ({ marks, them, own, is }) => {
    expect(told(directions(rows(...marks), them, own))).toBe(is);
  });

  it('without the mark, what the other side wrote is never called own', () => {
    const name = fc.constantFrom(ADA, PAT, undefined);
    fc.assert(
      fc.property(fc.array(name), fc.boolean(), (list, knowsOwn) => {
        // A group starts with a name, or the page shows none.
        const unmarked = list.map((one) => ({ name: one, other: false }));
        const said = directions(unmarked, [ADA], knowsOwn ? PAT : undefined);
        list.forEach((one, i) => {
          if (one === ADA) expect(said[i]).toBeUndefined();
        });
        expect(said).not.toContain('them');
      }),
    );
  });
});
