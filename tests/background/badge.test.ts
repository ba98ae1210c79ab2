import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { badgeOf, showBadge } from '../../src/background/badge.ts';
import type { DeskDraft } from '../../src/background/desk.ts';
import { contentWith, NO_WISHES, reviewWith } from './review-fixture.ts';

const base = { tab: 1, draft: 'a', site: 'gmail', turn: 1, reply: () => {} } as const;
const readable = (review = reviewWith(), muted = false, guessFirst = false): DeskDraft => ({
  ...base,
  content: contentWith({ review, wishes: { ...NO_WISHES, guessFirst }, muted }),
});

it('shows the number of the draft in front', () => {
  expect(badgeOf(readable(reviewWith({ focus: 63.6 }))).text).toBe('64');
});

it('shows nothing where there is no draft, no number, the number is to be guessed, or the draft is muted', () => {
  expect(badgeOf(undefined).text).toBe('');
  expect(badgeOf(readable(reviewWith({ focus: null, band: null, silence: 'too-short' }))).text).toBe('');
  expect(badgeOf(readable(reviewWith(), true)).text).toBe('');
  expect(badgeOf(readable(reviewWith(), false, true)).text).toBe('');
});

it('says with a question mark that a composer cannot be read', () => {
  expect(badgeOf({ ...base, content: { readable: false, reason: 'gone' } }).text).toBe('?');
});

it('says in its hover text what the number is, or why there is none in the page', () => {
  const draft = readable();
  expect(badgeOf(draft).says).toBe('Customer focus 64 of 100');
  expect(badgeOf(undefined).says).toBeNull();
  expect(badgeOf({ ...base, content: { readable: false, reason: 'no-body' } }).says).toBe('This draft can’t be read');
  expect(badgeOf({ ...base, content: { readable: false, reason: 'failed' } })).toMatchObject({
    text: '?',
    says: 'This draft could not be judged',
  });
  if (!draft.content.readable) throw new Error('not readable');
  const refused = badgeOf({ ...draft, content: { ...draft.content, refused: true } });
  expect(refused).toMatchObject({ text: '64', says: expect.stringMatching(/^This page takes away/) });
});

it('is shown on the button of its tab, with its name alone where there is nothing to say', async () => {
  const set = (name: string) => async (details: object) => void done.push({ [name]: details });
  const done: object[] = [];
  const action = { setBadgeText: set('text'), setBadgeBackgroundColor: set('color'), setTitle: set('title') };
  Object.assign(browser, { action });
  await showBadge(3, readable());
  await showBadge(3, undefined);
  expect(done).toEqual([
    { text: { tabId: 3, text: '64' } },
    { color: { tabId: 3, color: '#0b7a6f' } },
    { title: { tabId: 3, title: 'Outward: Customer focus 64 of 100' } },
    { text: { tabId: 3, text: '' } },
    { color: { tabId: 3, color: expect.any(String) } },
    { title: { tabId: 3, title: 'Outward' } },
  ]);
});

it('is no trouble when its tab was closed meanwhile', async () => {
  const setBadgeText = vi.fn(async () => Promise.reject(new Error('No tab with id: 3')));
  Object.assign(browser, { action: { setBadgeText } });
  await showBadge(3, readable());
  expect(setBadgeText).toHaveBeenCalledOnce();
});
