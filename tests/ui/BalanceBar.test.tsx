// @vitest-environment jsdom
import { getAllByRole, getByRole } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import { BalanceBar } from '../../src/ui/BalanceBar.tsx';
import { click, press, show } from './render.ts';
import { REVIEW } from './samples.ts';

const { sentences } = REVIEW;

describe('the balance bar', () => {
  test('reads as a list of sentences with side and share', () => {
    const stage = show(<BalanceBar sentences={sentences} onPoint={() => {}} onPick={() => {}} />);
    expect(getByRole(stage, 'list', { name: 'Whose world each sentence is about' })).toBeTruthy();
    expect(getAllByRole(stage, 'button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Sentence 1 of 3, about them: 33%',
      'Sentence 2 of 3, about you: 40%',
      'Sentence 3 of 3, about them: 27%',
    ]);
  });

  test('is one stop for Tab; arrows move in it, stop at its ends, and point at the sentence', () => {
    const onPoint = vi.fn();
    const stage = show(<BalanceBar sentences={sentences} onPoint={onPoint} onPick={() => {}} />);
    const buttons = getAllByRole(stage, 'button');
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    buttons[0]?.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) press(document.activeElement ?? stage, key);
    expect(document.activeElement).toBe(buttons[2]);
    expect(onPoint).toHaveBeenLastCalledWith(expect.objectContaining({ start: sentences[2]?.start }));
    press(document.activeElement ?? stage, 'ArrowLeft');
    expect(document.activeElement).toBe(buttons[1]);
    buttons[1]?.blur();
    expect(onPoint).toHaveBeenLastCalledWith(null);
  });

  test('is walked by the arrows up and down too, and leaves other keys alone', () => {
    const stage = show(<BalanceBar sentences={sentences} onPick={() => {}} onPoint={() => {}} />);
    const buttons = getAllByRole(stage, 'button');
    buttons[0]?.focus();
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['Tab', 1],
      ['ArrowUp', 0],
      ['ArrowUp', 0],
    ] as const) {
      press(document.activeElement ?? stage, key);
      expect(document.activeElement).toBe(buttons[at]);
    }
  });

  test('points at the sentence under the mouse, until it has left', () => {
    const onPoint = vi.fn();
    const stage = show(<BalanceBar sentences={sentences} onPoint={onPoint} onPick={() => {}} />);
    const second = getByRole(stage, 'button', { name: /Sentence 2/ });
    for (const type of ['mouseenter', 'mouseleave']) second.dispatchEvent(new MouseEvent(type));
    expect(onPoint.mock.calls).toEqual([[expect.objectContaining({ start: sentences[1]?.start })], [null]]);
  });

  test('hands over the sentence that is chosen', () => {
    const onPick = vi.fn();
    const stage = show(<BalanceBar sentences={sentences} onPoint={() => {}} onPick={onPick} />);
    click(getByRole(stage, 'button', { name: /Sentence 2/ }));
    expect(onPick).toHaveBeenCalledWith(
      expect.objectContaining({ start: sentences[1]?.start, end: sentences[1]?.end }),
    );
  });
});
