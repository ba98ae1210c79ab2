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

  test.each([
    ['a line', (value: string) => <TextField label="Company" value={value} onChange={() => {}} />],
    ['a list', (value: string) => <ListField label="Company" value={value.split('\n')} onChange={() => {}} />],
  ])('letters being typed in %s stay when something else changes, and go when the value does', (_, field) => {
    const stage = show(field(''));
    const input = getByLabelText<HTMLInputElement>(stage, 'Company');
    input.value = 'Ledg';
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    show(field(''), stage);
    expect(input.value).toBe('Ledg');
    show(field('Ledgerlane'), stage);
    expect(input.value).toBe('Ledgerlane');
  });

  test.each([
    ['a line', (told: () => void) => <TextField label="Company" value="" onChange={told} />, 'Ledg'],
    ['a list', (told: () => void) => <ListField label="Company" value={[]} onChange={told} />, ['Ledg']],
  ])('letters being typed in %s are handed over when the page goes, as leaving the field would', (_, field, value) => {
    const told = vi.fn();
    const input = getByLabelText<HTMLInputElement>(show(field(told)), 'Company');
    window.dispatchEvent(new Event('pagehide'));
    expect(told).not.toHaveBeenCalled();
    input.value = ' Ledg ';
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    window.dispatchEvent(new Event('pagehide'));
    expect(told.mock.calls).toEqual([[value]]);
  });

  test.each([
    ['a list', <ListField key={0} label="It" hint="For this." value={[]} onChange={() => {}} />],
    ['a box', <Check key={0} label="It" hint="For this." checked={false} onChange={() => {}} />],
    ['a choice', <Choice key={0} label="It" hint="For this." value={1} options={[[1, 'one']]} onChange={() => {}} />],
  ])('%s says what it is for', (_, field) => {
    const stage = show(field);
    const described = getByLabelText(stage, 'It').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('For this.');
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
