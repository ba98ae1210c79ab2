import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { followNumber } from '../../src/pages/welcome/number.ts';
import { fakeViewLines } from '../messages/view-lines.ts';
import { DRAFT } from '../popup/samples.ts';

let lines: ReturnType<typeof fakeViewLines>;

beforeEach(() => {
  lines = fakeViewLines();
  Object.assign(browser.tabs, { getCurrent: async () => ({ id: 7 }) });
});

it('hears each number of the draft in its own tab, and of no draft without one', async () => {
  const heard = vi.fn();
  await followNumber(heard);
  expect(lines[0]?.posted).toEqual([{ type: 'watch', tab: 7 }]);
  lines[0]?.say({ view: DRAFT });
  lines[0]?.say({ view: { ...DRAFT, review: { ...DRAFT.review, focus: null } } });
  lines[0]?.say({ view: { state: 'unsupported' } });
  expect(heard.mock.calls).toEqual([[DRAFT.review.focus]]);
});

it('hears them still after the background was stopped', async () => {
  const heard = vi.fn();
  await followNumber(heard);
  lines[0]?.close();
  await vi.waitFor(() => expect(lines[1]?.posted).toEqual([{ type: 'watch', tab: 7 }]));
  lines[1]?.say({ view: DRAFT });
  expect(heard).toHaveBeenCalledOnce();
});

it('asks for nothing in a page that is in no tab', async () => {
  Object.assign(browser.tabs, { getCurrent: async () => ({}) });
  await followNumber(vi.fn());
  expect(lines).toEqual([]);
});
