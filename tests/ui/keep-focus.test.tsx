// @vitest-environment jsdom
import { getByRole } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepFocus } from '../../src/ui/keep-focus.ts';
import { click, show } from './render.ts';

const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => void vi.spyOn(document, 'hasFocus').mockReturnValue(true));
keepFocus(document);

/** A list and, while there is more of it, the button that shows it. */
function list(more: boolean, stage?: HTMLElement): HTMLElement {
  return show(<section>{more ? <button type="button">Show more</button> : <p>All of it</p>}</section>, stage);
}

/** The button with the focus, and the section around it. */
function onButton(): { stage: HTMLElement; button: HTMLElement } {
  const stage = list(true);
  const button = getByRole(stage, 'button');
  button.focus();
  return { stage, button };
}

describe('the focus', () => {
  test('goes to what is left around a control that its own press took away', async () => {
    const { stage, button } = onButton();
    button.addEventListener('click', () => list(false, stage));
    click(button);
    await settle();
    expect(document.activeElement).toBe(stage.querySelector('section'));
    expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
  });

  test('stays where it is put elsewhere', async () => {
    const { stage } = onButton();
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    list(false, stage);
    await settle();
    expect(document.activeElement).toBe(other);
  });

  test('stays nowhere when the rep left the control before it went', async () => {
    const { stage, button } = onButton();
    button.blur();
    await settle();
    list(false, stage);
    await settle();
    expect(document.activeElement).toBe(document.body);
  });

  test('stays nowhere in a page that does not have it', async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    const { stage } = onButton();
    list(false, stage);
    await settle();
    expect(document.activeElement).toBe(document.body);
  });
});
