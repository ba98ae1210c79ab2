// @vitest-environment jsdom
import { getAllByRole, getByRole, getByText, queryByRole, queryByText } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { CameBackList } from '../../src/popup/CameBackList.tsx';
import { cameBack } from '../../src/popup/came-back.ts';
import { NOON, send } from '../journal/sends.ts';
import { show } from '../ui/render.ts';

const DAY = 86_400_000;
const NOBODY = new Set<string>();
const ids = (sends: readonly { readonly id: string }[]) => sends.map(({ id }) => id[0]).join('');

describe('what the popup asks about', () => {
  test('is sends of the last 14 days whose outcome is unknown, newest first, seen replies apart', () => {
    const sends = [
      send('a', { at: NOON - 14 * DAY }),
      send('b', { at: NOON - 14 * DAY + 1 }),
      send('c', { at: NOON - 3 * DAY, replied: NOON - DAY }),
      send('d', { at: NOON - 2 * DAY, outcome: 'decline', replied: NOON - DAY }),
      send('e', { at: NOON - DAY }),
      send('f', { replied: NOON }),
    ];
    const asked = cameBack(sends, NOON, NOBODY);
    expect(ids(asked.replied)).toBe('fc');
    expect(ids(asked.waiting)).toBe('eb');
  });

  test('keeps what was said a moment ago where it was, for correction', () => {
    const sends = [send('a', { outcome: 'positive' }), send('b', { at: NOON + 1 }), send('c', { outcome: 'none' })];
    expect(ids(cameBack(sends, NOON, new Set(['a0000000'])).waiting)).toBe('ba');
  });
});

describe('the list', () => {
  const onOutcome = vi.fn(async () => true);
  const replied = [send('a', { replied: NOON, outcome: null })];
  const list = (told: Partial<Parameters<typeof CameBackList>[0]> = {}) =>
    show(<CameBackList replied={replied} waiting={[]} onOutcome={onOutcome} {...told} />);
  const tap = (stage: HTMLElement, name: string) =>
    act(async () => getByRole(stage, 'button', { name, hidden: true }).click());

  test('offers the four answers and tells which was tapped; a second tap takes it back', async () => {
    const stage = list();
    expect(getAllByRole(stage, 'button').map((button) => button.textContent)).toEqual([
      'Positive',
      'Other',
      'Declined',
      'Nothing',
    ]);
    expect(queryByRole(stage, 'button', { pressed: true })).toBeNull();
    await tap(stage, 'Declined');
    expect(onOutcome).toHaveBeenLastCalledWith('a0000000', 'decline');
    const told = list({ replied: [send('a', { replied: NOON, outcome: 'decline' })] });
    expect(getByRole(told, 'button', { pressed: true }).textContent).toBe('Declined');
    await tap(told, 'Declined');
    expect(onOutcome).toHaveBeenLastCalledWith('a0000000', null);
  });

  test('says when an answer could not be kept', async () => {
    const stage = list({ onOutcome: async () => false });
    await tap(stage, 'Positive');
    expect(getByRole(stage, 'alert').textContent).toBe('That could not be saved; nothing has changed.');
  });

  test('folds away those without a reply, and draws three at a time', async () => {
    const waiting = ['b', 'c', 'd', 'e', 'f'].map((name) => send(name));
    const stage = list({ waiting });
    expect(stage.querySelector('details')?.open).toBe(false);
    expect(getByText(stage, '5 messages without a reply so far')).toBeTruthy();
    expect(stage.querySelectorAll('details li')).toHaveLength(3);
    await tap(stage, 'Show 2 more');
    expect(stage.querySelectorAll('details li')).toHaveLength(5);
    expect(queryByText(stage, /more$/)).toBeNull();
  });

  test('is not there when nothing waits', () => {
    expect(list({ replied: [] }).childElementCount).toBe(0);
  });
});
