// @vitest-environment jsdom
import { getByLabelText, getByRole, getByText, queryByRole } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { STEPS, type Step, WelcomeView } from '../../src/pages/welcome/WelcomeView.tsx';
import { PROSPECTS } from '../../src/practice/prospects.ts';
import { click, show } from '../ui/render.ts';

const told = { onChange: vi.fn(), onStep: vi.fn() };

function welcome(step: Step, moved: { from: number; to: number } | null = null, stage?: HTMLElement): HTMLElement {
  const settings = { name: '', company: '', sites: { gmail: true, linkedin: false } };
  return show(
    <WelcomeView
      step={step}
      settings={settings}
      failed={null}
      prospect={PROSPECTS[0]}
      starter={['Hi Dana,', '', 'We match invoices.']}
      moved={moved}
      {...told}
    />,
    stage,
  );
}

describe('the welcome page', () => {
  test('is three steps, each of which can be passed over', () => {
    expect(STEPS).toHaveLength(3);
    for (const step of STEPS) {
      const stage = welcome(step);
      told.onStep.mockClear();
      click(getByRole(stage, 'button', { name: step === 'drill' ? 'Done' : 'Continue' }));
      expect(told.onStep).toHaveBeenCalledWith(1);
    }
  });

  test('goes on at Enter in a field, after what is in it', () => {
    told.onStep.mockClear();
    for (const [step, label] of [
      ['me', 'Your name'],
      ['me', 'Your company'],
      ['where', 'Coach in Gmail'],
    ] as const) {
      // What browsers do at Enter, which jsdom does not.
      getByLabelText<HTMLInputElement>(welcome(step), label).form?.requestSubmit();
      expect(told.onStep).toHaveBeenLastCalledWith(1);
    }
    expect(told.onStep).toHaveBeenCalledTimes(3);
  });

  test('goes back from all but the first', () => {
    expect(queryByRole(welcome('me'), 'button', { name: 'Back' })).toBeNull();
    click(getByRole(welcome('where'), 'button', { name: 'Back' }));
    expect(told.onStep).toHaveBeenCalledWith(-1);
  });

  test('promises what is kept, and says where LinkedIn stands', () => {
    expect(getByText(welcome('me'), /Nothing you write leaves this machine/)).toBeTruthy();
    const where = welcome('where');
    expect(getByText(where, /user agreement forbids/)).toBeTruthy();
    click(getByLabelText(where, 'Coach on LinkedIn'));
    expect(told.onChange).toHaveBeenCalledWith({ sites: { gmail: true, linkedin: true } });
    click(getByLabelText(where, 'Coach in Gmail'));
    expect(told.onChange).toHaveBeenLastCalledWith({ sites: { gmail: false, linkedin: false } });
  });

  test.each([
    ['Your name', { name: 'Theo' }],
    ['Your company', { company: 'Theo' }],
  ])('keeps what is written under “%s” as that', (label, change) => {
    const field = getByLabelText<HTMLInputElement>(welcome('me'), label);
    field.value = 'Theo';
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(told.onChange).toHaveBeenLastCalledWith(change);
  });

  test('says how the next step is reached, with a mouse and without', () => {
    expect(getByText(welcome('drill'), /Press that, or Alt\+Shift\+O, for one next step/)).toBeTruthy();
  });

  test('ends on a draft to rewrite, and shows that the number moved without talking over the typing', () => {
    const stage = welcome('drill', { from: 41, to: 64 });
    for (const live of stage.querySelectorAll('[role=status], [role=alert], [aria-live]'))
      expect(live.textContent).toBe('');
    const body = getByRole(stage, 'textbox', { name: 'Message' });
    expect([...body.children].map(({ textContent }) => textContent)).toEqual(['Hi Dana,', '', 'We match invoices.']);
    expect(getByText(stage, 'The number moved from 41 to 64.')).toBeTruthy();
  });

  test('leaves the rewrite alone when the number moves', () => {
    const stage = welcome('drill');
    const body = getByRole(stage, 'textbox', { name: 'Message' });
    body.textContent = 'Hi Dana, the ad in Cork asks for matching by hand.';
    welcome('drill', { from: 41, to: 64 }, stage);
    expect(getByText(stage, /The number moved/)).toBeTruthy();
    expect(body.isConnected && body.textContent).toBe('Hi Dana, the ad in Cork asks for matching by hand.');
  });
});
