// @vitest-environment jsdom
import { getAllByRole, getByRole, getByText, queryByText } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import type { Guess } from '../../src/journal/types.ts';
import { CalibrationCard } from '../../src/pages/progress/CalibrationCard.tsx';
import { calibration, checksOf } from '../../src/progress/calibration.ts';
import { send } from '../journal/sends.ts';
import { show, unfold } from '../ui/render.ts';

/** The card after self-checks that were all answered alike. */
function card(count: number, guess: Guess, unaided: number): HTMLElement {
  const checks = checksOf(Array.from({ length: count }, (_, i) => send(`${i}guess`, { guess, unaided })));
  return show(<CalibrationCard checks={checks} calibration={calibration(checks) ?? null} />);
}

describe('the rep’s own view', () => {
  test('says where to find the self-check while nothing was guessed', () => {
    expect(getByText(card(0, { band: 'self-led', weakest: null }, 40), /^None yet\. With/)).toBeTruthy();
  });

  test('is too early with few, and draws what there is', () => {
    const stage = card(9, { band: 'self-led', weakest: null }, 40);
    expect(getByText(stage, 'Too early: it takes 10 guesses to say something. So far: 9.')).toBeTruthy();
    expect(stage.querySelectorAll('.guess-right')).toHaveLength(4);
    expect(stage.querySelector('.guess-dots')?.getAttribute('d')?.match(/M/g)).toHaveLength(9);
    expect(queryByText(stage, /on average/)).toBeNull();
  });

  test.each([
    ['self-led', 40, /were off by 23 on average, and 23 too low/],
    ['customer-led', 77.5, /were off by 10 on average, and 10 too high/],
    ['mostly-customer', 65, /were off by 0 on average, as much too high as too low/],
  ] as const)('says how far %s is from %i', (band, unaided, said) => {
    expect(getByText(card(20, { band, weakest: null }, unaided), said)).toBeTruthy();
  });

  test('says how often the weakest sentence was found, with its n, and calls close what is close', () => {
    const stage = card(12, { band: 'mostly-customer', weakest: true }, 65);
    expect(getByText(stage, /was found in 12 of 12 \(likely 76% to 100%\)/)).toBeTruthy();
    expect(getByText(stage, /By now they are close\.$/)).toBeTruthy();
  });

  test('has every self-check in a table', () => {
    const stage = card(3, { band: 'mostly-self', weakest: false }, 62.4);
    unfold(stage);
    expect(getByRole(stage, 'table')).toBeTruthy();
    const [head, row] = getAllByRole(stage, 'row').map((one) => [...one.children].map((cell) => cell.textContent));
    expect(head).toEqual(['Day', 'Your guess', 'The number then', 'Sentence found']);
    expect(row?.slice(1)).toEqual(['Mostly about you', '62', 'no']);
  });
});
