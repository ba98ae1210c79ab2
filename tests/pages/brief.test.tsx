// @vitest-environment jsdom
import { getByLabelText, getByRole, getByText } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { BriefView } from '../../src/pages/brief/BriefView.tsx';
import { questionOf } from '../../src/pages/brief/question.ts';
import { figuresOf } from '../../src/pages/progress/figures.ts';
import { daysOf, type Stock } from '../../src/pages/progress/stock.ts';
import type { Habit } from '../../src/progress/habits.ts';
import { NOON, send } from '../journal/sends.ts';
import { click, show } from '../ui/render.ts';
import { practising } from './practising.ts';

const NAMES = new Map([['self-intro-opener', 'Opens with who the sender is']]);
const SENDS = practising(58, NOON);
const STOCK: Stock = {
  to: '2026-03-10',
  days: daysOf(SENDS),
  elsewhere: [],
  left: null,
  recent: SENDS.slice(-200),
  problems: [],
  focus: 'relevance',
  plan: 'If I name them, then I name a fact.',
  lookedBack: null,
  empty: false,
};

function brief(over: Partial<Stock> = {}) {
  const told = { onWeeks: vi.fn(), onPrint: vi.fn() };
  const stock = { ...STOCK, ...over };
  const read = { stock, figures: figuresOf(stock, NOON) };
  const stage = show(<BriefView read={read} weeks={4} names={NAMES} {...told} />);
  return { stage, ...told };
}

const habit = (state: Habit['state']): Habit => ({
  rule: 'self-intro-opener',
  kind: 'bad',
  state,
  hits: 5,
  of: 20,
  before: null,
  strip: [],
});

describe('the coaching brief', () => {
  test('says period, focus, levels, consistency, ladder and habits, each with its n', () => {
    const { stage } = brief();
    expect(getByText(stage, /2025 – Mar 10, 2026 · 204 messages$/)).toBeTruthy();
    expect(getByText(stage, STOCK.plan ?? '')).toBeTruthy();
    expect(getByText(stage, /n = \d+\) and are at/)).toBeTruthy();
    expect(getByText(stage, /^Messages sent at 70 or more: \d+ of 204/)).toBeTruthy();
    expect(getByText(stage, /^now \d+\/10$/)).toBeTruthy();
    expect(getByText(stage, /Opens with who/)).toBeTruthy();
  });

  test('begins its period with the first day it counts, on whatever machine that was', () => {
    const days = daysOf([send('here')]);
    const elsewhere = daysOf([send('there', { at: NOON - 9 * 86_400_000 })]);
    expect(getByText(brief({ days, elsewhere }).stage, 'Mar 1 – 10, 2026 · 2 messages')).toBeTruthy();
    expect(getByText(brief({ days: [], elsewhere: [] }).stage, /^Mar 10, 2026 · 0/)).toBeTruthy();
  });

  test('prints at a press, with the question as the rep left it', () => {
    const { stage, onPrint } = brief();
    const field = getByLabelText(stage, 'A question for the talk');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('not a field');
    field.value = 'Which two accounts deserve research?';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(stage.querySelector('.brief-asked')?.textContent).toBe('Which two accounts deserve research?');
    click(getByRole(stage, 'button', { name: 'Print or save as PDF' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

describe('the question it proposes', () => {
  test('is about what has slipped, else what is forming or a habit, else the skill practised', () => {
    const slipped = { baseline: { mean: 81.6, sd: 6, n: 20 }, state: 'alert' } as const;
    expect(questionOf({ reversion: slipped, habits: [habit('forming')] }, 'ask', NAMES)).toMatch(/stood at 82\./);
    const nudged = { ...slipped, state: 'nudge' } as const;
    expect(questionOf({ reversion: nudged, habits: [habit('forming')] }, 'ask', NAMES)).toMatch(/Opens with who/);
    expect(questionOf({ reversion: null, habits: [habit('back')] }, 'ask', NAMES)).toMatch(/Opens with who.*keeps/);
    expect(questionOf({ reversion: null, habits: [habit('settled')] }, 'ask', NAMES)).toMatch(/Opens with who.*keeps/);
    expect(questionOf({ reversion: null, habits: [habit('fading')] }, 'ask', NAMES)).toMatch(/“The ask” easier/);
  });

  test('never names a rule by its id', () => {
    expect(questionOf({ reversion: null, habits: [habit('forming')] }, null, new Map())).toMatch(/Customer focus/);
  });
});
