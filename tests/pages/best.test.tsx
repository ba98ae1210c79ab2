// @vitest-environment jsdom
import { getByRole, getByText, queryByRole, queryByText } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { Best } from '../../src/pages/practice/Best.tsx';
import type { BestSend } from '../../src/progress/best.ts';
import { NOON } from '../journal/sends.ts';
import { click, show } from '../ui/render.ts';

const send = (change: Partial<BestSend> = {}): BestSend => ({
  ...{ id: 'one', at: NOON, words: 24, focus: 91, outcome: null, shape: 'c14! s1 c7?' },
  ...change,
});
const lines = (stage: Element) => [...stage.querySelectorAll('li')].map(({ textContent }) => textContent);

describe('a message to write along', () => {
  it('is said sentence by sentence', () => {
    const stage = show(<Best sends={[send()]} />);
    expect(lines(stage)).toEqual([
      'about them · a fact of theirs · 14 words',
      'about you · 1 word',
      'about them · a question · 7 words',
    ]);
    expect(getByText(stage, /customer focus 91, 24 words\.$/)).toBeTruthy();
    expect(queryByRole(stage, 'button')).toBeNull();
  });

  it('has a line for each sentence as long as it was', () => {
    const stage = show(<Best sends={[send()]} />);
    const widths = [...stage.querySelectorAll<HTMLElement>('.swatch')].map(({ style }) =>
      Number.parseFloat(style.width),
    );
    expect(widths[0]).toBe(100);
    expect(widths[2]).toBe(50);
  });

  it('says that it got a positive reply', () => {
    expect(queryByText(show(<Best sends={[send()]} />), /Positive reply/)).toBeNull();
    expect(getByText(show(<Best sends={[send({ outcome: 'positive' })]} />), /Positive reply\.$/)).toBeTruthy();
  });

  it('makes room for another, and comes round', () => {
    const stage = show(<Best sends={[send(), send({ id: 'two', shape: 'b3' })]} />);
    const another = getByRole(stage, 'button', { name: 'Another of yours' });
    click(another);
    expect(lines(stage)).toEqual(['about both · 3 words']);
    click(another);
    expect(lines(stage)).toHaveLength(3);
  });
});
