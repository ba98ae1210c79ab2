import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/draft.ts';
import { focusOf, unitOf } from '../../src/engine/focus.ts';
import { toldIn } from '../../src/engine/idle.ts';
import type { DraftInput } from '../../src/engine/types.ts';

function told(sentence: string): string {
  const { start, end, close } = toldIn(sentence);
  return sentence.slice(start, end) + close;
}

describe('what is judged of a sentence', () => {
  it.each([
    ['We build intake software for you and your team.', 'We build intake software.'],
    ['Seats are limited, just for you!', 'Seats are limited!'],
    ['“The audit takes a day at your company.”', '“The audit takes a day.”'],
    ['Our platform cuts costs for your business, as you know.', 'Our platform cuts costs.'],
    ['As you know, we ship in nine countries.', 'we ship in nine countries.'],
    ["As you know we've moved the depot to Cork.", "we've moved the depot to Cork."],
    ['As you may know that our rates change in May.', 'our rates change in May.'],
    ['For your team: a free trial of every module.', 'a free trial of every module.'],
    ['For your team: when is a good time to call?', 'when is a good time to call?'],
    ['Your profile came up for your team.', 'Your profile came up.'],
    ['For you, would a trial help?', 'would a trial help?'],
    ['As you know: why?', 'why?'],
    ['You see, when is a good time to call?', 'when is a good time to call?'],
  ])('leaves out what could be hung on any other: %s', (sentence, rest) => {
    expect(told(sentence)).toBe(rest);
  });
  it.each([
    'What happens to overtime at your Leeds depot?',
    'Who signs for late pallets at your company?',
    'The night shift was cut at your Leeds depot.',
    'You know the depot in Leeds.',
    'As you know best what the dock needs, who should ask?',
    'The next step is with you.',
    'The choice is up to you.',
    'Thank you for your practice notes.',
    'For you.',
    '',
  ])('is all of it where that is what is said: %s', (sentence) => {
    expect(told(sentence)).toBe(sentence);
  });
});

describe('a sentence with idle words', () => {
  const body =
    'We sell intake software to grocers. Your depot moved claims to Leeds in June. Who signs for them there now?';
  const draft = (text: string): DraftInput => ({ channel: 'email', kind: 'cold', subject: null, body: text });
  const score = (text: string) => focusOf(parse(draft(text)).clauses.map(unitOf));
  const stuffed = body.replaceAll('.', ' for you and your team.');
  it('counts as much as it would without them', () => {
    expect(score(stuffed)).toBeCloseTo(score(body), 9);
  });
  it('keeps its words and its span', () => {
    const { sentences } = parse(draft(stuffed.replace('Your depot', 'As you know, your depot')));
    expect(sentences.map(({ words }) => words.length)).toEqual([11, 16, 6]);
    for (const { start, end, words, clauses } of sentences) {
      expect([clauses[0]?.start, clauses.at(-1)?.end]).toEqual([start, end]);
      for (const word of words)
        expect(word.text).toBe(stuffed.replace('Your depot', 'As you know, your depot').slice(word.start, word.end));
    }
  });
});
