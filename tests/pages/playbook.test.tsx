// @vitest-environment jsdom
import { getByLabelText, getByRole, getByText, queryByLabelText, queryByRole, waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { ImportReport } from '../../src/journal/import.ts';
import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';
import type { Kept } from '../../src/messages/protocol.ts';
import { PlaybookView } from '../../src/pages/playbook/PlaybookView.tsx';
import { click, show } from '../ui/render.ts';
import { FILLER, NEXT } from '../ui/samples.ts';

const RULES = [NEXT, FILLER].map(({ rule: id, skill, title, why, evidence }) => ({
  ...{ id, skill, title, why, evidence },
  keeps: false,
  quiet: null,
  disputed: id === FILLER.rule ? 2 : 0,
}));

function playbook(settings: Partial<Settings> = {}, failed: string | null = null) {
  const told = {
    onChange: vi.fn(),
    onExport: vi.fn(async () => {}),
    onImport: vi.fn(async (): Promise<Kept<ImportReport>> => ({ ok: true, value: { ok: true, added: 3, left: 1 } })),
    onErase: vi.fn(async (): Promise<Kept> => ({ ok: true, value: null })),
    onReport: vi.fn(async () => '{"tabs":[]}'),
  };
  const stage = show(<PlaybookView settings={{ ...DEFAULTS, ...settings }} rules={RULES} failed={failed} {...told} />);
  return { stage, ...told };
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
    click(getByLabelText(stage, 'Guess before the number'));
    fire(getByLabelText(stage, 'Pause before a send under'), '55');
    fire(getByLabelText(stage, 'Keep single sends for'), 'null');
    expect(onChange.mock.calls).toEqual([
      [{ company: 'Ledgerlane' }],
      [{ addresses: ['theo@ledgerlane.example'] }],
      [{ drawOnLinkedIn: true }],
      [{ selfCheck: true }],
      [{ floor: 55 }],
      [{ keepMonths: null }],
    ]);
  });

  test('offers to draw on LinkedIn only where it coaches there', () => {
    expect(queryByLabelText(playbook().stage, /Draw on LinkedIn/)).toBeTruthy();
    expect(
      queryByLabelText(playbook({ sites: { gmail: true, linkedin: false } }).stage, /Draw on LinkedIn/),
    ).toBeNull();
  });

  test('lets the rep pick the skill to practise, or leave it open', () => {
    const { stage, onChange } = playbook();
    fire(getByLabelText(stage, 'The skill I practise'), 'ask');
    expect(onChange).toHaveBeenLastCalledWith({ ownFocus: 'ask' });
    const picked = playbook({ ownFocus: 'ask' });
    fire(getByLabelText(picked.stage, 'The skill I practise'), 'null');
    expect(picked.onChange).toHaveBeenLastCalledWith({ ownFocus: null });
  });

  test('switches a rule off and on, with its evidence beside it', () => {
    const { stage, onChange } = playbook();
    expect(getByText(stage, `${NEXT.why} Backed by one published study.`)).toBeTruthy();
    expect(getByText(stage, /You called it wrong 2 times\./)).toBeTruthy();
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

describe('the data of the playbook', () => {
  test('is exported in the form that is asked for, and says when it cannot be read', async () => {
    const { stage, onExport } = playbook();
    click(getByRole(stage, 'button', { name: /CSV/ }));
    expect(onExport).toHaveBeenCalledWith('csv');
    onExport.mockRejectedValueOnce(new Error('no storage'));
    click(getByRole(stage, 'button', { name: 'Everything (JSON)' }));
    await waitFor(() => getByText(stage, 'That did not work: the browser’s storage does not answer.'));
  });

  test.each<[string, Kept<ImportReport>, string]>([
    [
      'what came of it',
      { ok: true, value: { ok: true, added: 3, left: 1 } },
      '3 sends added. 1 was left out: a later version of Outward holds that day.',
    ],
    [
      'where it is damaged',
      { ok: true, value: { ok: false, reason: 'damaged', where: 'sends.3.at' } },
      'That file is damaged at sends.3.at. Nothing has changed.',
    ],
    ['why it was not kept', { ok: false, reason: 'quota' }, 'That did not work: the browser’s storage is full.'],
  ])('is imported from a file, and the rep hears %s', async (_, answer, said) => {
    const { stage, onImport } = playbook();
    onImport.mockResolvedValueOnce(answer);
    choose(getByLabelText(stage, /Bring an export back/), '{"format":"outward"}');
    await waitFor(() => getByText(stage, said));
    expect(onImport).toHaveBeenCalledWith('{"format":"outward"}');
  });

  test('is erased only when the rep says so twice', async () => {
    const { stage, onErase } = playbook();
    click(getByRole(stage, 'button', { name: 'Erase …' }));
    click(getByRole(stage, 'button', { name: 'Keep everything' }));
    expect(queryByRole(stage, 'button', { name: 'Erase now' })).toBeNull();
    click(getByRole(stage, 'button', { name: 'Erase …' }));
    expect(onErase).not.toHaveBeenCalled();
    click(getByRole(stage, 'button', { name: 'Erase now' }));
    await waitFor(() => getByText(stage, 'Everything is erased.'));
    expect(onErase).toHaveBeenCalledOnce();
  });

  test('gives a report to copy when asked', async () => {
    const { stage } = playbook();
    expect(queryByLabelText(stage, 'Report')).toBeNull();
    click(getByRole(stage, 'button', { name: 'Make a report' }));
    await waitFor(() => getByLabelText(stage, 'Report'));
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    click(getByRole(stage, 'button', { name: 'Copy' }));
    await waitFor(() => getByText(stage, 'Copied.'));
    expect(writeText).toHaveBeenCalledWith('{"tabs":[]}');
    vi.unstubAllGlobals();
  });
});

/** Hands a file to a file field, as a rep's choice does. */
function choose(field: HTMLElement, text: string): void {
  const file = { size: text.length, text: async () => text };
  Object.defineProperty(field, 'files', { value: [file] });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}
