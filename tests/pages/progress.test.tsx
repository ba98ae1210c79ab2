// @vitest-environment jsdom
import { getAllByRole, getByLabelText, getByRole, getByText, queryAllByText, queryByText } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { SendRecord } from '../../src/journal/types.ts';
import { figuresOf } from '../../src/pages/progress/figures.ts';
import { ProgressView } from '../../src/pages/progress/ProgressView.tsx';
import { daysOf, type Filter, type Stock } from '../../src/pages/progress/stock.ts';
import { TrendCard } from '../../src/pages/progress/TrendCard.tsx';
import { NOON, send } from '../journal/sends.ts';
import { click, show, unfold } from '../ui/render.ts';
import { practising } from './practising.ts';

const FILTER: Filter = { site: null, kind: null, weeks: 12 };
const NAMES = new Map([['self-intro-opener', 'Opens with who the sender is']]);
const told = {
  onDecide: vi.fn(async () => true),
  onSwitchOff: vi.fn(async () => true),
  onKeep: vi.fn(async () => true),
  onFilter: vi.fn(),
  onEarlier: vi.fn(),
  onKind: vi.fn(),
  onOutcome: vi.fn(),
  onRemove: vi.fn(),
};

function stockOf(sends: readonly SendRecord[], over: Partial<Stock> = {}): Stock {
  const recent = sends.slice(-200);
  const days = daysOf(sends);
  return {
    to: '2026-03-10',
    days,
    elsewhere: [],
    left: null,
    recent,
    problems: [],
    focus: null,
    plan: null,
    lookedBack: null,
    empty: false,
    ...over,
  };
}

function page(
  stock: Stock | 'unreadable',
  sends: readonly SendRecord[] = [],
  status = '',
  earlier: string | null = null,
) {
  const read = stock === 'unreadable' ? stock : { stock, figures: figuresOf(stock, NOON) };
  return show(
    <ProgressView
      read={read}
      week={null}
      contested={null}
      history={{ sends: sends.toReversed(), earlier }}
      filter={FILTER}
      names={NAMES}
      status={status}
      practice="practice.html"
      brief="brief.html"
      {...told}
    />,
  );
}

function choose(field: HTMLElement, value: string): void {
  if (!(field instanceof HTMLSelectElement)) throw new Error('not a choice');
  field.value = value;
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

function seek(stage: HTMLElement, sought: string): void {
  const field = getByLabelText(stage, 'Search by what was found, or by date');
  if (!(field instanceof HTMLInputElement)) throw new Error('not a field');
  field.value = sought;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

const dates = (stage: HTMLElement) => [...stage.querySelectorAll('.history time')].map((time) => time.textContent);

describe('the progress page', () => {
  test('says every chart in words, each number with its n', () => {
    const stage = page(stockOf(practising(58, NOON), { focus: 'relevance' }));
    expect(
      getByText(stage, /^First drafts began at \d+ \(likely \d+ to \d+, n = \d+\) and are at \d+ now/),
    ).toBeTruthy();
    expect(getByText(stage, '204 sent, 204 of them with a number.')).toBeTruthy();
    expect(getByText(stage, /^Messages sent at 70 or more: \d+ of 204, \d+% \(likely \d+% to \d+%\)\.$/)).toBeTruthy();
    expect(getByText(stage, /^Messages with a positive reply: \d+ of 166/)).toBeTruthy();
    expect(getByText(stage, /^now \d+\/10$/)).toBeTruthy();
  });

  test('says that listening opens with the next reply, though one was written before those looked at', () => {
    const reply = send('reply', { kind: 'reply', skills: { listening: 90 } });
    const stage = page(stockOf([reply, ...Array.from({ length: 200 }, (_, i) => send(`${i}`))]));
    expect(getByText(stage, 'with your next reply')).toBeTruthy();
  });

  test('says how many messages other machines sent, which scoring tables mix, and what a filter leaves out', () => {
    const sends = [send('a'), send('b', { scoring: 2 })];
    const elsewhere = daysOf([send('c')]);
    const stage = page(stockOf(sends, { elsewhere, left: '2025-11' }));
    expect(getByText(stage, /^1 of them was sent on another of your machines\./)).toBeTruthy();
    expect(getByText(stage, /made with 2 versions of the scoring \(version: messages; 1: 2, 2: 1\)/)).toBeTruthy();
    expect(getByText(stage, /^Up to November 2025 there are only daily sums/)).toBeTruthy();
    expect(queryByText(page(stockOf([send('a')])), /of your machines|versions of the scoring|daily sums/)).toBeNull();
  });

  test('says where first drafts began, and not yet where they are, while all of them are of the beginning', () => {
    const stage = page(stockOf(practising(58, NOON).slice(-14)));
    expect(
      getByText(
        stage,
        /^First drafts began at \d+ \(likely \d+ to \d+, n = 14\); it is too early for where they are now\.$/,
      ),
    ).toBeTruthy();
  });

  test('calls too early what is too early', () => {
    const stage = page(stockOf([send('one')]));
    expect(getByText(stage, /^Too early for a level of your own/)).toBeTruthy();
    expect(getByText(stage, 'Too early: no message of this period has had its 14 days yet.')).toBeTruthy();
    expect(getByText(stage, 'Nothing has become a habit yet. First drafts looked at: 1.')).toBeTruthy();
  });

  test('keeps a table behind each chart, made when it is opened', () => {
    const stage = page(stockOf([send('one', { unaided: 41.4, focus: 70 })]));
    expect(stage.querySelector('table')).toBeNull();
    unfold(stage);
    const rows = getAllByRole(stage, 'row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Day', 'n', 'First draft', 'Sent'],
      ['Mar 10, 2026', '1', '41', '70'],
    ]);
  });

  test('has in the tables what stands beside the charts', () => {
    const stage = page(stockOf(practising(58, NOON)));
    const card = (title: string) => getByText(stage, title).closest('section') ?? stage;
    const rows = (title: string) => {
      const fold = card(title).querySelector('details');
      act(() => {
        if (fold) fold.open = true;
        fold?.dispatchEvent(new Event('toggle'));
      });
      return [...card(title).querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      );
    };
    const items = (title: string) =>
      [...card(title).querySelectorAll('ul > li, ol > li')].map(({ textContent }) => textContent);

    const rungs = rows('Skills, one at a time');
    const shown = items('Skills, one at a time');
    expect(
      rungs.map(([skill, state, hits, of]) => (state === 'later' ? skill : `${skill}${state} ${hits}/${of}`)),
    ).toEqual(shown.map((item, i) => (rungs[i]?.[1] === 'later' ? rungs[i]?.[0] : item)));
    expect(rungs.some(([, state]) => state === 'later')).toBe(true);
    expect(rungs.some(([, state]) => state !== 'later')).toBe(true);

    const habits = rows('Habits in your first drafts').map(
      ([title, state, hits, of]) => `${title} ${state}${hits} of the last ${of}`,
    );
    expect(habits.length).toBeGreaterThan(0);
    for (const item of items('Habits in your first drafts')) {
      expect(habits.some((habit) => item?.startsWith(habit))).toBe(true);
    }

    const replies = rows('What goes with replies').map(([title, having, lacking, verdict]) => [
      `${title} ${verdict}`,
      `with: ${having},`,
      `without: ${lacking},`,
    ]);
    for (const item of items('What goes with replies')) {
      expect(replies.some((parts) => parts.every((part) => item?.includes(part)))).toBe(true);
    }

    const days = rows('How often the basics are met');
    const [hits, n] = [1, 2].map((column) => days.reduce((sum, day) => sum + Number(day[column]), 0));
    expect(getByText(stage, new RegExp(`^Messages sent at 70 or more: ${hits} of ${n},`))).toBeTruthy();
  });

  test.each([
    ['says that customer focus has slipped', 'alert', 1],
    ['says nothing of it while it is no more than a nudge', 'nudge', 0],
    ['says nothing of it while it holds', 'steady', 0],
  ] as const)('%s', (_, state, times) => {
    const figures = figuresOf(stockOf([send('one')]), NOON);
    const reversion = { baseline: { mean: 81.6, sd: 6, n: 20 }, state };
    const stage = show(<TrendCard figures={{ ...figures, reversion }} />);
    expect(queryAllByText(stage, 'Customer focus was mastered at 82 (n = 20) and has slipped since.')).toHaveLength(
      times,
    );
  });

  test('asks for another period, site and kind', () => {
    const stage = page(stockOf([send('one')]));
    choose(getByLabelText(stage, 'Period'), 'null');
    choose(getByLabelText(stage, 'Where'), 'linkedin');
    choose(getByLabelText(stage, 'Kind of message'), 'reply');
    expect(told.onFilter.mock.calls).toEqual([
      [{ ...FILTER, weeks: null }],
      [{ ...FILTER, site: 'linkedin' }],
      [{ ...FILTER, kind: 'reply' }],
    ]);
  });

  test('finds sends by rule and by date', () => {
    const other = send('two', { at: NOON - 86_400_000, rules: { 'self-intro-opener': 1 } });
    const stage = page(stockOf([]), [other, send('one', { rules: {} })]);
    seek(stage, 'opens SENDER');
    expect(dates(stage)).toEqual([expect.stringContaining('Mar 9')]);
    seek(stage, '2026-03-10');
    expect(dates(stage)).toEqual([expect.stringContaining('Mar 10')]);
    seek(stage, 'nothing like it');
    expect(getByText(stage, '0 messages.')).toBeTruthy();
  });

  test('corrects kind and outcome, and deletes at the second press', () => {
    const one = send('one');
    const stage = page(stockOf([one]), [one]);
    choose(getByLabelText(stage, 'Kind'), 'other');
    choose(getByLabelText(stage, 'What came back'), 'decline');
    choose(getByLabelText(stage, 'What came back'), 'null');
    expect(told.onKind).toHaveBeenLastCalledWith(one.id, 'other');
    expect(told.onOutcome.mock.calls).toEqual([
      [one.id, 'decline'],
      [one.id, null],
    ]);
    click(getByRole(stage, 'button', { name: 'Delete' }));
    click(getByRole(stage, 'button', { name: 'Keep it' }));
    expect(queryByText(stage, 'Delete for good')).toBeNull();
    click(getByRole(stage, 'button', { name: 'Delete' }));
    expect(told.onRemove).not.toHaveBeenCalled();
    click(getByRole(stage, 'button', { name: 'Delete for good' }));
    expect(told.onRemove).toHaveBeenLastCalledWith(one.id);
  });

  test('says with each of its fields which message it is of, and stays around the press that asks before deleting', () => {
    const stage = page(stockOf([]), [send('one')]);
    const [date] = dates(stage);
    for (const field of ['Kind', 'What came back']) {
      const described = getByLabelText(stage, field).getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(described)?.textContent).toBe(date);
    }
    const group = getByRole(stage, 'group', { name: date ?? '' });
    click(getByRole(group, 'button', { name: 'Delete' }));
    expect(getAllByRole(group, 'button').map(({ textContent }) => textContent)).toEqual(['Delete for good', 'Keep it']);
  });

  test('shows more at a press, and reads an earlier month when asked', () => {
    const stage = page(stockOf([]), practising(20, NOON), '', '2026-01');
    // By text and selector: finding by role takes seconds among so many fields.
    const rows = () => stage.querySelectorAll('.history li').length;
    expect(rows()).toBe(20);
    click(getByText(stage, 'Show 20 more'));
    expect(rows()).toBe(40);
    click(getByText(stage, 'Read January 2026'));
    expect(told.onEarlier).toHaveBeenCalled();
  });

  test('tells what is wrong with the data, what came of a correction, and where nothing is yet', () => {
    const problem = { key: 'log:2026-03-01', at: NOON, sends: 3 };
    const stage = page(stockOf([], { problems: [{ ...problem, kind: 'corrupt' }] }), [send('one')], 'Deleted.');
    expect(getByText(stage, /set aside as it was \(Mar 1, 2026\)\. Messages .* not be read: 3\./)).toBeTruthy();
    const month = page(stockOf([], { problems: [{ ...problem, key: 'days:2024-03', kind: 'compacted' }] }));
    expect(getByText(month, /March 2024 was compacted/)).toBeTruthy();
    expect(getByText(stage, '1 message. Deleted.')).toBeTruthy();
    const empty = page(stockOf([], { empty: true }));
    expect(getByRole(getByRole(empty, 'main'), 'link', { name: 'Practice' }).getAttribute('href')).toBe(
      'practice.html',
    );
    expect(queryByText(empty, 'History')).toBeNull();
    expect(getByText(page('unreadable'), 'Your history cannot be read')).toBeTruthy();
  });
});
