import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { ownMatches } from '../../src/engine/own-phrases.ts';
import { review } from '../../src/engine/review.ts';
import type { DraftInput, OwnPhrases, ReviewOptions } from '../../src/engine/types.ts';

const input = (body: string, more: Partial<DraftInput> = {}): DraftInput => ({
  channel: 'email',
  kind: 'cold',
  subject: null,
  body,
  ...more,
});

/** The words found, each with its list. */
function found(body: string, own: Partial<OwnPhrases>, more?: Partial<DraftInput>): string[] {
  const draft = parse(input(body, more));
  return ownMatches(draft, { watch: [], love: [], ...own }).map(
    ({ list, target, start, end }) =>
      `${list}: ${(target === 'subject' ? (draft.input.subject ?? '') : body).slice(start, end)}`,
  );
}

const watch = (...phrases: string[]) => ({ watch: phrases });

describe('a phrase of the rep’s own', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['as it was written', 'circle back', 'Let us circle back on Friday.', ['circle back']],
    ['in another form', 'reach out', 'I am reaching out since she reached out.', ['reaching out', 'reached out']],
    [
      'in the form it was written in',
      'touching base',
      'Just touching base. We touched base.',
      ['touching base', 'touched base'],
    ],
    ['in any case', 'ROI', 'Our roi is their ROI.', ['roi', 'ROI']],
    ['as a contraction or in full', "I'd love", 'I would love it. I’d love it.', ['I would love', 'I’d love']],
    ['more than once', 'just', 'It is just that we just ask.', ['just', 'just']],
    ['across a line', 'game changer', 'This is a game\nchanger.', []],
    ['with marks that mean something to a pattern', '$9? <name> a|b ~', 'It costs $9 name a|b here.', []],
  ])('is found %s', (_, phrase, body, words) => {
    expect(found(body, watch(phrase))).toEqual(words.map((word) => `watch: ${word}`));
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf'])('may be a word every object knows: %s', (word) => {
    const body = `The dock moved, and the ${word} is in Leeds.`;
    expect(found(body, watch(`the ${word}`))).toEqual([`watch: the ${word}`]);
  });

  it('of one word is no other word class: a meeting is not to meet', () => {
    expect(found('We met before the meetings.', watch('meeting'))).toEqual(['watch: meetings']);
  });

  it('is whole words: nothing is found inside another word', () => {
    expect(found('The adjustment of leadership is unjust.', watch('just', 'lead', 'ship'))).toEqual([]);
  });

  it('is left alone in greeting, signature, quoted mail and quotation marks', () => {
    const body =
      'Hi Sam,\n\nThe notice says "we circle back" in June.\n\nBest,\nSam Circle\n\nOn Mon, 2 June 2025 Ana wrote:\n> circle back';
    expect(found(body, watch('circle back', 'sam', 'circle'))).toEqual([]);
  });

  it('is found in the subject line too', () => {
    expect(found('The port opens in May.', watch('quick question'), { subject: 'Quick question' })).toEqual([
      'watch: Quick question',
    ]);
  });

  it('that begins where another does is the longer of the two', () => {
    expect(found('We circle back soon.', watch('circle', 'circle back'))).toEqual(['watch: circle back']);
  });

  it('of no words finds nothing', () => {
    expect(found('A ? in it, and $ too.', watch('', '  ', '?', '$', '~', '_', '^', '…'))).toEqual([]);
  });

  it('never throws, and lies inside the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
        (body, phrases) => {
          for (const { start, end } of ownMatches(parse(input(body)), { watch: phrases, love: phrases })) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(body.length);
          }
        },
      ),
    );
  });
});

describe('a review', () => {
  const BODY = 'I saw your ad for a clerk in Cork. I wanted to circle back on it. Who sorts the returns there today?';
  const own = { watch: ['circle back'], love: ['your ad'] };
  const of = (options: ReviewOptions, more?: Partial<DraftInput>) => review(input(BODY, more), options);
  const rules = ({ findings, credits }: ReturnType<typeof of>) =>
    [...findings, ...credits].map(({ rule }) => rule).filter((rule) => rule.startsWith('own-'));

  it('flags what is watched and credits what is loved, at its words', () => {
    const { findings, credits } = of({ own });
    const flagged = findings.find(({ rule }) => rule === 'own-watch');
    expect(flagged && BODY.slice(flagged.start, flagged.end)).toBe('circle back');
    const credited = credits.find(({ rule }) => rule === 'own-love');
    expect(credited && BODY.slice(credited.start, credited.end)).toBe('your ad');
  });

  it('is as without them where there are none, and its number never depends on them', () => {
    expect(of({ own: { watch: [], love: [] } })).toEqual(of({}));
    expect(of({ own }).focus).toBe(of({}).focus);
  });

  it('leaves out what the rep switched off or ignored, and ordinary mail', () => {
    expect(rules(of({ own, off: ['own-watch'] }))).toEqual(['own-love']);
    expect(rules(of({ own, off: ['own-love'] }))).toEqual(['own-watch']);
    expect(rules(of({ own, ignored: [{ rule: 'own-watch', words: 'circle back' }] }))).toEqual(['own-love']);
    expect(rules(of({ own }, { kind: 'other' }))).toEqual([]);
  });
});
