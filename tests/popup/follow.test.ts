import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { followFront } from '../../src/popup/follow.ts';
import { fakeViewLines } from '../messages/view-lines.ts';

/** What the popup hears of the browser. */
let activate: (tab: { tabId: number; windowId: number }) => void;
let update: (tab: number, change: { status?: string }) => void;
let lines: ReturnType<typeof fakeViewLines>;

const settle = () => new Promise((done) => setImmediate(done));
const watched = (line: number) => lines[line]?.posted.flatMap((one) => (one.type === 'watch' ? [one.tab] : []));

beforeEach(() => {
  lines = fakeViewLines();
  Object.assign(browser.tabs, {
    query: async () => [{ id: 7, windowId: 1 }],
    onActivated: { addListener: (listener: typeof activate) => (activate = listener) },
    onUpdated: { addListener: (listener: typeof update) => (update = listener) },
  });
});

it('watches the tab in front of its window, when it opens and when the rep goes to another', async () => {
  followFront(() => {});
  await settle();
  activate({ tabId: 8, windowId: 1 });
  activate({ tabId: 9, windowId: 2 });
  expect(watched(0)).toEqual([7, 8]);
});

it('looks again when another page has loaded in that tab, and in no other', async () => {
  followFront(() => {});
  await settle();
  update(7, { status: 'loading' });
  update(8, { status: 'complete' });
  expect(watched(0)).toEqual([7]);
  update(7, { status: 'complete' });
  expect(watched(0)).toEqual([7, 7]);
});

it('opens the line again when the background was stopped, and speaks over that one from then on', async () => {
  const heard = vi.fn();
  const post = followFront(heard);
  await settle();
  lines[0]?.close();
  expect(watched(1)).toEqual([7]);
  const told = { type: 'front', view: { state: 'unsupported' }, unkept: null, unchanged: null } as const;
  lines[1]?.say(told);
  expect(heard).toHaveBeenCalledExactlyOnceWith(told);
  const mute = { type: 'mute', draft: 'd1', muted: true } as const;
  post(mute);
  expect(lines.map(({ posted }) => posted.includes(mute))).toEqual([false, true]);
});
