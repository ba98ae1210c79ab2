// @vitest-environment jsdom
import { getByRole, getByText, queryByRole, queryByText } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import { StepCard } from '../../src/ui/StepCard.tsx';
import { click, show } from './render.ts';
import { FILLER, NEXT, SUBJECT, SUBJECT_LINE } from './samples.ts';

const NOTHING = { onShow: () => {}, onAside: () => {} };

describe('a step', () => {
  test('says the words, why it matters and what to try, under its own title', () => {
    const stage = show(<StepCard finding={NEXT} quote="We're the leading" lead {...NOTHING} />);
    const step = getByRole(stage, 'region', { name: NEXT.title });
    for (const words of ['One next step', "We're the leading", NEXT.why, NEXT.move]) {
      expect(getByText(step, words)).toBeTruthy();
    }
  });

  test('opens a line that does it only when asked, and has none where no line could', () => {
    const stage = show(<StepCard finding={NEXT} quote="" lead {...NOTHING} />);
    const model = getByText(stage, NEXT.model ?? '').closest('details');
    expect(model?.open).toBe(false);
    click(getByText(stage, 'See one way to say it'));
    expect(model?.open).toBe(true);
    expect(
      queryByText(show(<StepCard finding={FILLER} quote="" lead {...NOTHING} />), 'See one way to say it'),
    ).toBeNull();
  });

  test('tells its evidence when asked, and takes it back', () => {
    const stage = show(<StepCard finding={NEXT} quote="" lead {...NOTHING} />);
    const why = getByRole(stage, 'button', { name: 'Why this?' });
    const evidence = document.getElementById(why.getAttribute('aria-controls') ?? '');
    expect(evidence?.hidden).toBe(true);
    click(why);
    expect([evidence?.hidden, why.getAttribute('aria-expanded')]).toEqual([false, 'true']);
    expect(evidence?.querySelector('p')?.textContent).toBe('Skill: Customer focus. Backed by one published study.');
  });

  test('offers a fix only where it can be applied, and names it', () => {
    const onApply = vi.fn();
    show(<StepCard finding={FILLER} quote="leading " lead {...NOTHING} />);
    expect(queryByRole(document.body, 'button', { name: 'Delete “leading”' })).toBeNull();
    const stage = show(<StepCard finding={FILLER} quote="leading " lead {...NOTHING} onApply={onApply} />);
    click(getByRole(stage, 'button', { name: 'Delete “leading”' }));
    expect(onApply).toHaveBeenCalledWith(FILLER);
  });

  test('names what a word is changed to, and keeps long labels short', () => {
    const change = { ...FILLER, fix: { start: 0, end: 7, replacement: 'use' } };
    const long = { ...FILLER, fix: { start: 0, end: 7, replacement: 'a replacement longer than any button' } };
    expect(
      getByRole(show(<StepCard finding={change} quote="utilise" lead {...NOTHING} onApply={() => {}} />), 'button', {
        name: 'Change to “use”',
      }),
    ).toBeTruthy();
    const cut = { ...FILLER, fix: { start: 0, end: 40, replacement: '' } };
    const sentence = 'We are the leading platform there is.';
    const stage = show(<StepCard finding={cut} quote={sentence} lead {...NOTHING} onApply={() => {}} />);
    expect(getByRole(stage, 'button', { name: 'Apply' })).toBeTruthy();
    expect(
      getByRole(show(<StepCard finding={long} quote="utilise" lead {...NOTHING} onApply={() => {}} />), 'button', {
        name: 'Apply',
      }),
    ).toBeTruthy();
  });

  test('can be set aside: with one press as not right, behind the reason here or for good', () => {
    const onAside = vi.fn();
    const stage = show(<StepCard finding={NEXT} quote="" lead={false} onShow={() => {}} onAside={onAside} />);
    expect(queryByRole(stage, 'button', { name: 'Ignore here' })).toBeNull();
    click(getByRole(stage, 'button', { name: 'Not right' }));
    click(getByRole(stage, 'button', { name: 'Why this?' }));
    click(getByRole(stage, 'button', { name: 'Ignore here' }));
    click(getByRole(stage, 'button', { name: 'Switch this rule off' }));
    expect(onAside.mock.calls.map(([finding, way]) => [finding, way])).toEqual([
      [NEXT, 'wrong'],
      [NEXT, 'here'],
      [NEXT, 'everywhere'],
    ]);
  });

  test('does not offer to show the subject line in the body', () => {
    const stage = show(<StepCard finding={SUBJECT_LINE} quote={SUBJECT} lead {...NOTHING} />);
    expect(queryByRole(stage, 'button', { name: 'Show in draft' })).toBeNull();
    expect(getByText(stage, /In the subject line/)).toBeTruthy();
  });
});
