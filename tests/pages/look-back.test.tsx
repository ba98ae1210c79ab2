// @vitest-environment jsdom
import { getAllByRole, getByRole, getByText, queryByRole, queryByText } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import type { SendRecord } from '../../src/journal/types.ts';
import { figuresOf } from '../../src/pages/progress/figures.ts';
import { LookBackCard } from '../../src/pages/progress/LookBackCard.tsx';
import { daysOf, type Stock } from '../../src/pages/progress/stock.ts';
import { type Week, weekDue } from '../../src/pages/progress/week.ts';
import { NOON, send } from '../journal/sends.ts';
import { click, show } from '../ui/render.ts';
import { practising } from './practising.ts';

const NAMES = new Map([['self-intro-opener', 'Opens with who the sender is']]);
const DAY = 86_400_000;

function stockOf(sends: readonly SendRecord[], over: Partial<Stock> = {}): Stock {
  return {
    ...{ to: '2026-03-10', days: daysOf(sends), elsewhere: [], left: null, recent: sends.slice(-200), problems: [] },
    ...{ focus: 'relevance', plan: null, lookedBack: null, empty: false, ...over },
  };
}

const dueOf = (stock: Stock) => weekDue(stock, figuresOf(stock, NOON));

function sample(over: Partial<Week> = {}): Week {
  const week = dueOf(stockOf(practising(58, NOON)));
  if (!week) throw new Error('no week to look back on');
  return { ...week, habit: null, calibration: null, ways: { on: null, back: null }, ...over };
}

const onDecide = vi.fn(async () => true);
const onSwitchOff = vi.fn(async () => true);
const onKeep = vi.fn(async () => true);

function card(week: Week, over: Partial<Parameters<typeof LookBackCard>[0]> = {}, stage?: HTMLElement): HTMLElement {
  return show(
    <LookBackCard
      {...{
        week,
        focus: 'relevance',
        plan: null,
        decided: false,
        contested: null,
        names: NAMES,
        onDecide,
        onSwitchOff,
        onKeep,
        ...over,
      }}
    />,
    stage,
  );
}

const buttons = (stage: HTMLElement) => getAllByRole(stage, 'button').map(({ textContent }) => textContent);

describe('a week to look back on', () => {
  test('is the last whole one, with what the page has of habits and self-checks, and the ways on and back', () => {
    const stock = stockOf(practising(58, NOON));
    const figures = figuresOf(stock, NOON);
    expect(dueOf(stock)).toMatchObject({
      ...{ from: '2026-03-02', to: '2026-03-08', level: { n: 14 }, before: { n: 19 } },
      ...{ calibration: figures.calibration, ways: { on: null, back: 'customer-focus' } },
    });
  });

  test('is none after a pause, and none once the rep has looked back', () => {
    const before = practising(58, NOON).filter(({ at }) => at < Date.UTC(2026, 2, 2));
    expect(dueOf(stockOf(before))).toBeNull();
    expect(dueOf(stockOf(practising(58, NOON), { lookedBack: '2026-03-09' }))).toBeNull();
  });

  test('counts what the rep sent on another machine, and says nothing of self-checks made before it', () => {
    const elsewhere = daysOf(Array.from({ length: 6 }, (_, i) => send(`${i}e`, { at: NOON - 4 * DAY })));
    const checked = Array.from({ length: 12 }, (_, i) =>
      send(`${i}c`, { at: NOON - 20 * DAY, guess: { band: 'self-led', weakest: null } }),
    );
    expect(dueOf(stockOf(checked, { elsewhere }))).toMatchObject({ level: { n: 6 }, before: null, calibration: null });
  });
});

describe('looking back', () => {
  test.each([
    ['too-few', 'First drafts were at 64 on average (n = 5), at 40 the week before (n = 8): too few to tell a change.'],
    ['unclear', 'First drafts were at 64 on average (n = 5), at 40 the week before (n = 8): no clear change.'],
    ['higher', /^First drafts were at 64 on average \(n = 5\), up from 40 the week before \(n = 8\)/],
    ['lower', /^First drafts were at 64 on average \(n = 5\), down from 40 the week before \(n = 8\)/],
  ] as const)('says of a change that is %s what both weeks were, with their n', (change, said) => {
    const stage = card(sample({ change, level: { mean: 64.2, n: 5 }, before: { mean: 39.8, n: 8 } }));
    expect(getByText(stage, said)).toBeTruthy();
    expect(getByRole(stage, 'region', { name: /^Looking back: Mar 2\s–\s8, 2026$/ })).toBeTruthy();
  });

  test('says one week alone, and none', () => {
    expect(
      getByText(
        card(sample({ before: null, level: { mean: 60, n: 7 } })),
        'First drafts were at 60 on average (n = 7).',
      ),
    ).toBeTruthy();
    expect(getByText(card(sample({ level: null })), /no level can be told/)).toBeTruthy();
  });

  test('names the habit that changed most once its name is known', () => {
    const habit = { rule: 'self-intro-opener', kind: 'bad', state: 'fading', hits: 4, of: 20, before: 12, strip: [] };
    const week = sample({ habit: habit as Week['habit'] });
    const said =
      /^Most changed: “Opens with who the sender is”, in 4 of your last 20 first drafts; it was 12 of the 20/;
    expect(getByText(card(week), said)).toBeTruthy();
    expect(queryByText(card(week, { names: new Map() }), /Most changed/)).toBeNull();
  });

  test('has the plan to read again, or the way to write one', () => {
    const plan = 'If I name a company, then I name its news.';
    expect(getByText(card(sample(), { plan }), plan)).toBeTruthy();
    expect(queryByRole(card(sample(), { plan }), 'link')).toBeNull();
    const way = getByRole(card(sample()), 'link', { name: 'Write an if-then plan for it' });
    expect(way.getAttribute('href')).toBe('../playbook/index.html#plan');
    expect(queryByText(card(sample(), { focus: null }), /Your focus/)).toBeNull();
  });

  test('tells of a rule that was often called wrong once its name is known, and switches it off at one press', async () => {
    const contested = { rule: 'self-intro-opener', wrong: 8, spoke: 24 };
    const stage = card(sample(), { contested });
    expect(
      getByText(stage, 'You called “Opens with who the sender is” wrong in 8 of the 24 messages it spoke in.'),
    ).toBeTruthy();
    click(getByRole(stage, 'button', { name: 'Switch this rule off' }));
    expect(onSwitchOff).toHaveBeenCalledWith('self-intro-opener');
    onSwitchOff.mockResolvedValueOnce(false);
    click(getByRole(stage, 'button', { name: 'Switch this rule off' }));
    await expect.poll(() => queryByRole(stage, 'alert')?.textContent).toMatch(/could not be saved/);
    expect(queryByText(card(sample(), { contested, names: new Map() }), /You called/)).toBeNull();
  });

  test('keeps a rule that was often called wrong at one press, with the figures it was asked by', async () => {
    const contested = { rule: 'self-intro-opener', wrong: 8, spoke: 24 };
    const stage = card(sample(), { contested });
    click(getByRole(stage, 'button', { name: 'Keep this rule' }));
    expect(onKeep).toHaveBeenCalledWith(contested);
    onKeep.mockResolvedValueOnce(false);
    click(getByRole(stage, 'button', { name: 'Keep this rule' }));
    await expect.poll(() => queryByRole(stage, 'alert')?.textContent).toMatch(/could not be saved/);
    // The next one is asked about by buttons of its own: a second press on these is none on that.
    const before = getByRole(stage, 'button', { name: 'Keep this rule' });
    card(sample(), { contested: { ...contested, rule: 'buzzword' }, names: new Map([['buzzword', 'Pads']]) }, stage);
    expect(getByRole(stage, 'button', { name: 'Keep this rule' })).not.toBe(before);
    expect(queryByRole(stage, 'alert')).toBeNull();
  });

  test('asks for one decision, of the ways there are', () => {
    expect(buttons(card(sample()))).toEqual(['Go on as now']);
    const stage = card(sample({ ways: { on: 'questioning', back: 'customer-focus' } }));
    expect(buttons(stage)).toEqual(['Go on as now', 'Move on to Questioning', 'Go back to Customer focus']);
    for (const button of getAllByRole(stage, 'button')) click(button);
    expect(onDecide.mock.calls).toEqual([[{}], [{ ownFocus: 'questioning' }], [{ ownFocus: 'customer-focus' }]]);
  });

  test('asks no more once decided, and says so to who cannot see it', () => {
    const week = sample({ ways: { on: 'questioning', back: null } });
    const stage = card(week);
    expect(getByRole(stage, 'status').textContent).toBe('');
    card(week, { decided: true }, stage);
    expect(getByRole(stage, 'status').textContent).toBe('Noted. The next look back comes with a new week.');
    expect(queryByRole(stage, 'button')).toBeNull();
    expect(queryByText(stage, /stays until you choose/)).toBeNull();
  });

  test('says when the decision could not be kept', async () => {
    onDecide.mockResolvedValueOnce(false);
    const stage = card(sample());
    click(getByRole(stage, 'button', { name: 'Go on as now' }));
    await expect.poll(() => queryByRole(stage, 'alert')?.textContent).toMatch(/could not be saved/);
  });
});
