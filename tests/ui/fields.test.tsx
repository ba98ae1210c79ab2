// @vitest-environment jsdom
import { getByLabelText, getByRole } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Check, ListField, TextField } from '../../src/ui/fields.tsx';
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

  test('a box is ticked by its label', () => {
    const onChange = vi.fn();
    const stage = show(<Check label="Coach in Gmail" checked={false} onChange={onChange} />);
    click(getByRole(stage, 'checkbox', { name: 'Coach in Gmail' }));
    expect(onChange).toHaveBeenCalledWith(true);
  });
});
