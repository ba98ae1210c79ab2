// @vitest-environment jsdom
import { getByRole, getByText, queryByText } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { PracticeView } from '../../src/pages/practice/PracticeView.tsx';
import { PROSPECTS } from '../../src/practice/prospects.ts';
import { practiceSite } from '../../src/sites/practice/site.ts';
import { click, show } from '../ui/render.ts';

const [dana] = PROSPECTS;
const drills = { plan: null, onMark: async () => null, onDrilled: async () => null };

describe('the practice page', () => {
  test('is a composer to the practice adapter', () => {
    const stage = show(<PracticeView prospect={dana} onAnother={() => {}} drills={drills} />);
    const body = getByRole(stage, 'textbox', { name: 'Message' });
    body.textContent = 'Hi Dana, the ad in Cork asks for matching by hand.';
    const seen = vi.fn();
    practiceSite(document).watch(seen, new AbortController().signal);
    const reading = seen.mock.calls[0]?.[0].read();
    expect(reading.input).toMatchObject({
      channel: 'email',
      body: 'Hi Dana, the ad in Cork asks for matching by hand.',
      recipient: { name: 'Dana Whitlock' },
    });
  });

  test('finishes a draft without leaving the page, and says what that means', () => {
    const stage = show(<PracticeView prospect={dana} onAnother={() => {}} drills={drills} />);
    const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    act(() => void getByRole(stage, 'form').dispatchEvent(submit));
    expect(submit.defaultPrevented).toBe(true);
    expect(getByText(stage, 'Finished. Nothing was sent or counted.')).toBeTruthy();
    act(() => void getByRole(stage, 'form').dispatchEvent(new InputEvent('input')));
    expect(queryByText(stage, /^Finished/)).toBeNull();
  });

  test('goes on from the subject to the message at Enter, and finishes nothing that was only begun', () => {
    const stage = show(<PracticeView prospect={dana} onAnother={() => {}} drills={drills} />);
    const enter = (init: KeyboardEventInit) => {
      const subject = getByRole(stage, 'textbox', { name: 'Subject' });
      subject.focus();
      const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
      act(() => void subject.dispatchEvent(key));
      return [key.defaultPrevented, document.activeElement === getByRole(stage, 'textbox', { name: 'Message' })];
    };
    expect(enter({})).toEqual([true, true]);
    // That Enter chooses a word of an input method.
    expect(enter({ isComposing: true })).toEqual([false, false]);
  });

  test('offers somebody else', () => {
    const onAnother = vi.fn();
    click(
      getByRole(show(<PracticeView prospect={dana} onAnother={onAnother} drills={drills} />), 'button', {
        name: 'Another person',
      }),
    );
    expect(onAnother).toHaveBeenCalledOnce();
  });

  test('gives every prospect three facts and a role', () => {
    for (const { facts, you, name, firstName } of PROSPECTS) {
      expect(facts).toHaveLength(3);
      expect(you).not.toBe('');
      expect(name.startsWith(firstName)).toBe(true);
    }
    expect(new Set(PROSPECTS.map(({ id }) => id)).size).toBe(PROSPECTS.length);
  });
});
