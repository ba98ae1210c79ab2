// @vitest-environment jsdom
import { getAllByRole, getByRole, getByText, queryByRole, queryByText } from '@testing-library/dom';
import type { ComponentProps } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { Review, Silence } from '../../src/engine/types.ts';
import { SILENCE_NAME } from '../../src/ui/names.ts';
import { ReviewView } from '../../src/ui/ReviewView.tsx';
import { t } from '../../src/ui/words.ts';
import { click, show } from './render.ts';
import { NEXT, REVIEW, SUBJECT, silent, TEXT } from './samples.ts';

/** The view of the sample, with what a test varies. */
function at(change: Partial<ComponentProps<typeof ReviewView>>) {
  const nothing = () => {};
  const actions = { onShow: nothing, onPoint: nothing, onAside: nothing, onTakeBack: nothing, onCorrect: nothing };
  const sample = { review: REVIEW, text: TEXT, subject: SUBJECT, first: null, stale: false, stored: true };
  return <ReviewView {...sample} {...actions} {...change} />;
}

const view = (review: Review, first: number | null = null) => show(at({ review, first }));

describe('a review', () => {
  test('leads with number and band, and with the way from the first draft', () => {
    const stage = view(REVIEW, 41.4);
    expect(getByText(stage, 'Customer focus 64 of 100')).toBeTruthy();
    expect(getByText(stage, 'Mostly about them')).toBeTruthy();
    expect(getByText(stage, 'first draft 41, now 64')).toBeTruthy();
  });

  test('does not report a change that is none', () => {
    expect(queryByText(view(REVIEW, 64.2), /first draft/)).toBeNull();
  });

  test('shows one next step and folds at most two more away', () => {
    const extra = [1, 2, 3, 4].map((n) => ({ ...NEXT, rule: `other-${n}`, title: `Other ${n}`, start: n, end: n + 1 }));
    const stage = view({ ...REVIEW, findings: [{ ...NEXT }, ...extra] });
    expect(getAllByRole(stage, 'region').map((step) => step.querySelector('h3')?.textContent)).toEqual([
      NEXT.title,
      'Other 1',
      'Other 2',
    ]);
    expect(getByText(stage, '2 more to consider').closest('details')?.open).toBe(false);
  });

  test.each([
    ['Not right', 'wrong', /^Noted as not right/],
    ['Ignore here', 'here', /^Ignored here/],
    ['Switch this rule off', 'everywhere', /^Switched off for every draft/],
  ] as const)('says what %s did and takes it back', (button, way, said) => {
    const [onAside, onTakeBack] = [vi.fn(), vi.fn()];
    const stage = show(at({ onAside, onTakeBack }));
    const [step] = getAllByRole(stage, 'region');
    if (!step) throw new Error('no step');
    click(getByRole(step, 'button', { name: 'Why this?' }));
    click(getByRole(step, 'button', { name: button }));
    expect(onAside).toHaveBeenCalledExactlyOnceWith(NEXT, way);
    show(at({ review: { ...REVIEW, next: null, findings: [] }, onAside, onTakeBack }), stage);
    expect(getByRole(stage, 'status').textContent).toMatch(said);
    // A press without a mouse: the button that was pressed is gone, and the focus is not lost with it.
    expect(document.activeElement).toBe(getByRole(stage, 'button', { name: 'Undo' }));
    click(getByRole(stage, 'button', { name: 'Undo' }));
    expect(onTakeBack).toHaveBeenCalledOnce();
    expect(getByRole(stage, 'status').textContent).toBe('');
  });

  test.each([
    ['Not right', /^Ignored here/],
    ['Ignore here', /^Ignored here/],
    ['Switch this rule off', /^$/],
  ])('says of %s what is the case where storage did not take it', (button, said) => {
    const stage = show(at({}));
    const [step] = getAllByRole(stage, 'region');
    if (!step) throw new Error('no step');
    click(getByRole(step, 'button', { name: 'Why this?' }));
    click(getByRole(step, 'button', { name: button }));
    show(at({ stored: false }), stage);
    expect(getByRole(stage, 'status').textContent).toMatch(said);
  });

  test.each([
    { focus: 70, said: 'No next step: no rule asks for a change here.' },
    { focus: 69, said: /^No rule is sure of a next step here. “Why this number”/ },
  ])('says why there is no next step at $focus', ({ focus, said }) => {
    expect(getByText(view({ ...REVIEW, focus, next: null, findings: [] }), said)).toBeTruthy();
  });

  test('accounts for the number line by line, with the side, the words and signed points', () => {
    const onShow = vi.fn();
    const stage = show(at({ onShow }));
    const line = getByRole(stage, 'button', { name: /^about you *We're the leading.*−31/s, hidden: true });
    click(line);
    expect(onShow).toHaveBeenCalledWith(REVIEW.account[1]);
    expect(getByText(stage, 'Left out: greeting, sign-off.')).toBeTruthy();
  });

  test('lets the rep say whose a line is, and take that back', () => {
    const onCorrect = vi.fn();
    const corrected = (review: Review) => show(at({ review, onCorrect }));
    const stage = corrected(REVIEW);
    const [, pitch] = REVIEW.account;
    if (!pitch) throw new Error('no pitch');
    const [, line] = stage.querySelectorAll<HTMLElement>('.line');
    if (!line) throw new Error('no line');
    const ask = getByRole(line, 'button', { name: 'Not right', hidden: true });
    expect(document.getElementById(ask.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^We're the leading/,
    );
    expect(ask.getAttribute('aria-expanded')).toBe('false');
    click(ask);
    expect(ask.getAttribute('aria-expanded')).toBe('true');
    const choice = line.querySelector('fieldset');
    if (!choice) throw new Error('no choice');
    const pressed = () => [...choice.querySelectorAll('[aria-pressed="true"]')].map((one) => one.textContent);
    expect(pressed()).toEqual(['you']);
    expect(queryByText(choice, 'Undo')).toBeNull();
    click(getByText(choice, 'both'));
    expect(onCorrect).toHaveBeenLastCalledWith(pitch, 'shared');
    const said = { ...pitch, orientation: 'shared', corrected: true } as const;
    show(at({ review: { ...REVIEW, account: REVIEW.account.with(1, said) }, onCorrect }), stage);
    expect(pressed()).toEqual(['both']);
    expect(ask.textContent).toBe('Change');
    click(getByText(choice, 'Undo'));
    expect(onCorrect).toHaveBeenLastCalledWith(said, null);
    click(ask);
    expect(choice.isConnected).toBe(false);
  });

  test('lists what was weighed where that makes no number, without points', () => {
    const account = REVIEW.account.map((line) => ({ ...line, orientation: 'neutral' as const, points: 0 }));
    const stage = view({ ...silent('too-little'), account });
    expect(getByText(stage, 'What does not count')).toBeTruthy();
    expect(getAllByRole(stage, 'button', { name: /^about neither/, hidden: true })).toHaveLength(3);
    expect(stage.querySelector('.points')).toBeNull();
  });

  test('says why the skill is not the number that is called like it', () => {
    const said = /^Customer focus counts here what its rules found too/;
    expect(getByText(view(REVIEW), said)).toBeTruthy();
    expect(queryByText(view({ ...REVIEW, skills: { tone: 95 } }), said)).toBeNull();
  });

  test.each(Object.keys(SILENCE_NAME) as Silence[])('gives its reason for no number: %s', (silence) => {
    const stage = view(silent(silence));
    expect(getByText(stage, t(SILENCE_NAME[silence].title))).toBeTruthy();
    expect(queryByText(stage, /of 100/)).toBeNull();
    expect(queryByRole(stage, 'list', { name: t('balance_label') })).toBeNull();
  });
});
