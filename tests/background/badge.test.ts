import { expect, it } from 'vitest';
import { badgeOf } from '../../src/background/badge.ts';
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
