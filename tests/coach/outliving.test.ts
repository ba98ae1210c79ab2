// @vitest-environment jsdom
import { getByRole } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { mountCoach } from '../../src/coach/mount.tsx';
import { EMPTY } from '../../src/coach/state.ts';
import { type PillPlace, PLAIN } from '../../src/journal/look.ts';
import { giveHighlights, giveLayout, giveSheets, watchShadowRoots } from './page.ts';

const life = new AbortController();
afterEach(() => life.abort());

// Alone in its file: what another test has had said once is known from then on.
test('all that can be pressed of a coach whose extension is gone still has its words', () => {
  giveLayout();
  giveSheets();
  giveHighlights();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const roots = watchShadowRoots();
  const body = document.body.appendChild(document.createElement('div'));
  body.textContent = 'Hello';
  const nothing = () => {};
  const coach = mountCoach({
    anchor: () => body,
    body,
    signal: life.signal,
    locate: () => undefined,
    ...{ onSeen: nothing, onGuess: nothing, onApply: nothing, onMute: nothing, onAside: nothing },
    ...{ onTakeBack: nothing, onCorrect: nothing, onPill: (pill: PillPlace) => show(pill), onRefused: nothing },
  });
  const show = (pill = PLAIN.pill) => coach?.update({ ...EMPTY, problem: 'disconnected', look: { ...PLAIN, pill } });
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  act(() => show());
  const stage = roots.at(-1)?.lastElementChild;
  if (!(stage instanceof HTMLElement)) throw new Error('no coach in the page');
  const press = (name: string | RegExp) => act(() => getByRole(stage, 'button', { name }).click());
  const pill = () => getByRole(stage, 'button', { name: /^Outward: .*updated or stopped/ });
  press(/^Outward/);
  expect(getByRole(stage, 'dialog', { name: 'Outward: coach for this draft' }).textContent).toMatch(/reload/i);
  press('Shrink to a dot');
  press('Show the number');
  press('Move the number');
  expect(stage.textContent).toContain('Arrow keys move it.');
  // Everything is laid out in one place here: wherever the pill is put, it covers the message.
  for (const key of ['ArrowLeft', 'Enter']) {
    act(() => void pill().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })));
  }
  expect(stage.textContent).toContain('It would cover something there');
  press(/^Outward/);
  press('Close');
  expect(pill().title).toBe('Open the coach (Alt+Shift+O)');
});
