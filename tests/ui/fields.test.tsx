// @vitest-environment jsdom
import { getByLabelText, getByRole } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Check, Choice, ListField, TextField } from '../../src/ui/fields.tsx';
import { click, show } from './render.ts';

function enter(field: HTMLElement, value: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('not a field');
  field.value = value;
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('fields', () => {
  test('a line of text is labelled, described, and handed over trimmed', () => {
    const onChange = vi.fn();
    const stage = show(<TextField label="Company" hint="Read as your side." value="" onChange={onChange} />);
    const field = getByLabelText(stage, 'Company');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Read as your side.',
    );
    enter(field, '  Ledgerlane ');
    expect(onChange).toHaveBeenCalledWith('Ledgerlane');
  });

  test('a list is its lines: trimmed, none empty, none twice, none longer than can be kept', () => {
    const onChange = vi.fn();
    const stage = show(<ListField label="Products" value={['Match']} onChange={onChange} />);
    enter(getByLabelText(stage, 'Products'), ` Match\n\nReconcile \nMatch\n${'x'.repeat(400)}`);
    expect(onChange).toHaveBeenCalledWith(['Match', 'Reconcile', 'x'.repeat(300)]);
  });

  test('letters being typed stay when something else changes, and go when the value does', () => {
    const field = (value: string, stage?: HTMLElement) =>
      show(<TextField label="Company" value={value} onChange={() => {}} />, stage);
    const stage = field('');
    const input = getByLabelText(stage, 'Company') as HTMLInputElement;
    input.value = 'Ledg';
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    field('', stage);
    expect(input.value).toBe('Ledg');
    field('Ledgerlane', stage);
    expect(input.value).toBe('Ledgerlane');
  });

  test('one of a few is chosen by its name, values of any kind', () => {
    const onChange = vi.fn();
    const options = [
      [12, 'one year'],
      [null, 'always'],
    ] as const;
    const stage = show(<Choice label="Keep" value={12} options={options} onChange={onChange} />);
    const field = getByRole(stage, 'combobox', { name: 'Keep' });
    if (!(field instanceof HTMLSelectElement)) throw new Error('not a choice');
    field.selectedIndex = 1;
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onChange).toHaveBeenCalledWith(null);
  });

  test('a box is ticked by its label', () => {
    const onChange = vi.fn();
    const stage = show(<Check label="Coach in Gmail" checked={false} onChange={onChange} />);
    click(getByRole(stage, 'checkbox', { name: 'Coach in Gmail' }));
    expect(onChange).toHaveBeenCalledWith(true);
  });
});
