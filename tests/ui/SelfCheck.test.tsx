// @vitest-environment jsdom
import { getByRole, getByText, queryByText } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import { GuessResult } from '../../src/ui/GuessResult.tsx';
import { SelfCheck } from '../../src/ui/SelfCheck.tsx';
import { click, show } from './render.ts';

const SENTENCES = ['Cork opened in May.', 'We match invoices.', 'We match invoices.'];

function asked() {
  const onGuess = vi.fn();
  return { stage: show(<SelfCheck sentences={SENTENCES} onGuess={onGuess} />), onGuess };
}

describe('the self-check', () => {
  test('tells band and sentence, by the place of the sentence', () => {
    const { stage, onGuess } = asked();
    click(getByRole(stage, 'radio', { name: 'Mostly about them' }));
    const [, last] = stage.querySelectorAll<HTMLElement>('.sentences label:nth-child(n + 2) input');
    if (last) click(last);
    click(getByRole(stage, 'button', { name: 'Show the number' }));
    expect(onGuess).toHaveBeenCalledExactlyOnceWith('mostly-customer', 2);
  });

  test('needs the band and can do without the sentence', () => {
    const { stage, onGuess } = asked();
    click(getByRole(stage, 'button', { name: 'Show the number' }));
    expect(onGuess).not.toHaveBeenCalled();
    click(getByRole(stage, 'radio', { name: 'About you' }));
    click(getByRole(stage, 'button', { name: 'Show the number' }));
    expect(onGuess).toHaveBeenCalledExactlyOnceWith('self-led', null);
  });

  test('forgets a sentence that was rewritten meanwhile', () => {
    const { stage, onGuess } = asked();
    click(getByRole(stage, 'radio', { name: 'About you' }));
    click(getByRole(stage, 'radio', { name: 'Cork opened in May.' }));
    show(<SelfCheck sentences={['Cork opened in June.']} onGuess={onGuess} />, stage);
    click(getByRole(stage, 'button', { name: 'Show the number' }));
    expect(onGuess).toHaveBeenCalledExactlyOnceWith('self-led', null);
  });

  test('can be passed over', () => {
    const { stage, onGuess } = asked();
    click(getByRole(stage, 'radio', { name: 'About you' }));
    click(getByRole(stage, 'button', { name: 'Skip this time' }));
    expect(onGuess).toHaveBeenCalledExactlyOnceWith(null, null);
  });
});

describe('what came of it', () => {
  test('is the guess and the number next to each other', () => {
    const stage = show(<GuessResult guess={{ band: 'self-led', weakest: true }} focus={63.6} />);
    expect(getByText(stage, 'About you')).toBeTruthy();
    expect(getByText(stage, '64, Mostly about them')).toBeTruthy();
    expect(getByText(stage, /You picked the sentence/)).toBeTruthy();
  });

  test('says nothing of the sentence where none was picked, and nothing at all without a guess', () => {
    expect(
      queryByText(show(<GuessResult guess={{ band: 'self-led', weakest: null }} focus={20} />), /sentence/),
    ).toBeNull();
    for (const guess of ['open', null] as const)
      expect(show(<GuessResult guess={guess} focus={20} />).textContent).toBe('');
  });
});
