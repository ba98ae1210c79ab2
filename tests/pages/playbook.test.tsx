// @vitest-environment jsdom
import { getByLabelText, getByRole, getByText, queryByLabelText } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';
import { PlaybookView } from '../../src/pages/playbook/PlaybookView.tsx';
import { click, show } from '../ui/render.ts';
import { FILLER, NEXT } from '../ui/samples.ts';

const RULES = [NEXT, FILLER].map(({ rule: id, ...rest }) => ({ id, ...rest }));

function playbook(settings: Partial<Settings> = {}, failed: string | null = null) {
  const onChange = vi.fn();
  const stage = show(
    <PlaybookView settings={{ ...DEFAULTS, ...settings }} rules={RULES} failed={failed} onChange={onChange} />,
  );
  return { stage, onChange };
}

function fire(field: HTMLElement, value: string, type: 'change' | 'input' = 'change'): void {
  if (
    !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
  )
    throw new Error('not a field');
  field.value = value;
  act(() => void field.dispatchEvent(new Event(type, { bubbles: true })));
}

describe('the playbook', () => {
  test('keeps each change by itself', () => {
    const { stage, onChange } = playbook();
    fire(getByLabelText(stage, 'Your company'), 'Ledgerlane');
    fire(getByLabelText(stage, 'Your own mail addresses'), 'Theo@Ledgerlane.example');
    click(getByLabelText(stage, /Draw on LinkedIn/));
    fire(getByLabelText(stage, 'Keep single sends for'), 'null');
    expect(onChange.mock.calls).toEqual([
      [{ company: 'Ledgerlane' }],
      [{ addresses: ['theo@ledgerlane.example'] }],
      [{ drawOnLinkedIn: true }],
      [{ keepMonths: null }],
    ]);
  });

  test('holds nothing back until asked, and then under a number the rep sets', () => {
    const { stage, onChange } = playbook();
    expect(queryByLabelText(stage, 'My floor')).toBeNull();
    click(getByLabelText(stage, /Pause once/));
    expect(onChange).toHaveBeenLastCalledWith({ floor: 35 });
    const asked = playbook({ floor: 35 });
    fire(getByLabelText(asked.stage, 'My floor'), '55');
    expect(asked.onChange).toHaveBeenLastCalledWith({ floor: 55 });
    click(getByLabelText(asked.stage, /Pause once/));
    expect(asked.onChange).toHaveBeenLastCalledWith({ floor: null });
  });

  test('takes no floor outside the scale', () => {
    const { stage, onChange } = playbook({ floor: 35 });
    for (const value of ['', '101', '-1', '3.5']) fire(getByLabelText(stage, 'My floor'), value);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('switches a rule off and on, with its evidence beside it', () => {
    const { stage, onChange } = playbook();
    expect(getByText(stage, `${NEXT.why} Backed by one published study.`)).toBeTruthy();
    click(getByLabelText(stage, NEXT.title));
    expect(onChange).toHaveBeenLastCalledWith({ rulesOff: [NEXT.rule] });
    const off = playbook({ rulesOff: [FILLER.rule, NEXT.rule] });
    click(getByLabelText(off.stage, NEXT.title));
    expect(off.onChange).toHaveBeenLastCalledWith({ rulesOff: [FILLER.rule] });
  });

  test('finds rules by any words of theirs', () => {
    const { stage } = playbook();
    fire(getByLabelText(stage, 'Search the rules'), 'SENDER superlative', 'input');
    expect(getByText(stage, '1 rule')).toBeTruthy();
    expect(queryByLabelText(stage, NEXT.title)).toBeNull();
  });

  test('says when a change could not be kept', () => {
    const { stage } = playbook({}, 'the disk is full');
    expect(getByText(stage, 'That could not be kept: the disk is full')).toBeTruthy();
    expect(getByRole(stage, 'heading', { name: 'Who I am' })).toBeTruthy();
  });
});
