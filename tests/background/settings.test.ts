import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { catchUp, followSettings } from '../../src/background/settings.ts';
import type { Area } from '../../src/journal/area.ts';
import { changeSettings } from '../../src/journal/change-settings.ts';
import { changeFocus } from '../../src/journal/focus-item.ts';
import { DEFAULTS, type Settings } from '../../src/journal/settings.ts';
import { NOON } from '../journal/sends.ts';

const { local } = fakeBrowser.storage;
const area = local as Area;
const clock = () => NOON;

/** What was done, in order. */
let done: string[];
const does = (what: string) => vi.fn(async () => void done.push(what));

beforeEach(() => {
  fakeBrowser.reset();
  done = [];
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://own/${path}`,
    getManifest: () => ({}),
    sendMessage: does('judged again'),
  });
  followSettings({
    playbook: { forget: does('read again') },
    judge: { forget: does('sends read again') },
    views: { switched: does('popup') },
    practise: does('practised'),
    syncSoon: does('synced'),
  });
});

const OFF: Partial<Settings> = { sites: { gmail: false, linkedin: true } };
const READ = ['read again', 'sends read again'];

it.each<[string, Partial<Settings>, readonly string[]]>([
  ['a name', { name: 'Theo' }, [...READ, 'synced', 'judged again']],
  ['a site', OFF, [...READ, 'synced', 'popup', 'judged again']],
  ['the skill to practise', { ownFocus: 'tone' }, [...READ, 'synced', 'practised', 'judged again']],
])('a change of %s is carried to whoever has to know', async (_, change, told) => {
  await changeSettings(area, clock, change);
  expect(done).toEqual(told);
});

it('another practised skill has drafts judged again, and is nothing to sync', async () => {
  await changeFocus(area, clock, async () => ({ skill: 'tone', since: NOON }));
  expect(done).toEqual([...READ, 'judged again']);
});

it('settings that are erased are settings changed back', async () => {
  await changeSettings(area, clock, OFF);
  done = [];
  await local.remove('settings');
  expect(done).toEqual([...READ, 'synced', 'popup', 'judged again']);
});

it('nothing else that is stored concerns them', async () => {
  await local.set({ index: 1, glance: 2 });
  expect(done).toEqual([]);
});

it.each<[string, Partial<Settings>, readonly string[]]>([
  ['the same', {}, ['judged again']],
  ['a site switched off', OFF, ['popup', 'judged again']],
])('settings that came late are carried on likewise: %s', async (_, change, told) => {
  await catchUp(DEFAULTS, { ...DEFAULTS, ...change }, { switched: does('popup') });
  expect(done).toEqual(told);
});

it.each<[string, () => Promise<unknown>, readonly string[]]>([
  ['changed', () => changeSettings(area, clock, OFF), [...READ, 'synced', 'popup', 'judged again']],
  [
    'came late',
    () => catchUp(DEFAULTS, { ...DEFAULTS, ...OFF }, { switched: does('popup') }),
    ['popup', 'judged again'],
  ],
])(
  'settings that %s reach drafts and popup though the browser does not say which tabs are open',
  async (_, change, told) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: ['https://mail.google.com/*'] }) });
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('shutting down'));
    await change();
    await vi.waitFor(() => expect(done).toEqual(told));
    expect(error).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  },
);
