import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDraftMessage, asPageMessage, asViewMessage, asWatchMessage } from '../../src/messages/wire.ts';
import { snapshotWith } from '../background/review-fixture.ts';

const draft = {
  type: 'draft',
  draft: 'd1',
  seq: 1,
  snapshot: snapshotWith(),
  muted: false,
  front: true,
  refused: false,
};
const send = { type: 'send', draft: 'd1', send: 's1', at: 1, state: 'intent', snapshot: snapshotWith() };

describe('wire', () => {
  it('lets through what the protocol says', () => {
    expect(asDraftMessage(draft)).toEqual(draft);
    expect(asDraftMessage(send)).toEqual(send);
    expect(asDraftMessage({ type: 'gone', draft: 'd1' })).toBeDefined();
    const guess = { band: 'self-led', weakest: null } as const;
    expect(asDraftMessage({ ...send, snapshot: snapshotWith({ guess }) })).toBeDefined();
    expect(asDraftMessage({ ...draft, snapshot: snapshotWith({ limit: 300 }) })).toBeDefined();
    expect(asViewMessage({ type: 'watch', tab: 3 })).toBeDefined();
    const aside = { type: 'aside', draft: 'd1', way: 'here', rule: 'r', target: 'body', span: { start: 0, end: 4 } };
    expect(asViewMessage(aside)).toEqual(aside);
    const correct = { type: 'correct', draft: 'd1', span: { start: 0, end: 4 }, orientation: null };
    expect(asViewMessage(correct)).toEqual(correct);
    expect(asViewMessage({ type: 'guess', draft: 'd1', band: 'self-led', sentence: 2 })).toBeDefined();
    expect(asViewMessage({ type: 'guess', draft: 'd1', band: null, sentence: null })).toBeDefined();
    expect(asWatchMessage({ type: 'open' })).toBeDefined();
    expect(asWatchMessage({ type: 'visit' })).toBeDefined();
    expect(asPageMessage({ type: 'rules' })).toBeDefined();
    expect(asPageMessage({ type: 'outcome', id: 'r1', outcome: null })).toBeDefined();
    expect(asPageMessage({ type: 'change-settings', change: { name: 'Theo' } })).toBeDefined();
    expect(asPageMessage({ type: 'import', text: '{}' })).toBeDefined();
    expect(asPageMessage({ type: 'erase' })).toBeDefined();
    expect(asPageMessage({ type: 'mark-drill', drill: 'd-1', answer: 'Hi' })).toBeDefined();
    expect(asPageMessage({ type: 'drilled', lesson: 'd', right: true })).toBeDefined();
    expect(asPageMessage({ type: 'try-phrases', text: 'a', own: { watch: ['a'], love: [] } })).toBeDefined();
  });

  it('lets through as many replies as were seen, and of those only what fits', () => {
    const reply = { threads: ['t1'], from: null, at: 1 };
    const replies = { type: 'replies', id: 'r1', replies: Array.from({ length: 5000 }, () => reply) };
    expect(asDraftMessage(replies)).toEqual(replies);
    const odd = [{ ...reply, threads: ['t'.repeat(501)] }, { ...reply, text: 'Hi' }, null];
    expect(asDraftMessage({ ...replies, replies: [...odd, reply] })).toEqual({ ...replies, replies: [reply] });
  });

  it.each([
    ['an outcome that does not exist', { type: 'outcome', id: 'r1', outcome: 'won' }],
    ['a state to be changed', { type: 'kind', id: 'r1', kind: 'cold', state: 'sent' }],
    ['no record', { type: 'remove' }],
    ['a drill that is half right', { type: 'drilled', lesson: 'd', right: 0.5 }],
    ['no change', { type: 'change-settings', change: 'name' }],
    ['more than it needs', { type: 'erase', everything: true }],
  ])('refuses a request with %s', (_, message) => {
    expect(asPageMessage(message)).toBeUndefined();
  });

  /** What a draft says of itself, with one value in another's place. */
  const of = (change: object) => ({ ...draft, snapshot: { ...snapshotWith(), ...change } });
  const read = (change: object) => of({ input: { ...snapshotWith().input, ...change } });
  const early = { focus: 41, skills: { relevance: 100 }, rules: ['jargon'], credits: [] };

  it('lets through all that a draft can say, up to the longest of each', () => {
    const line = 'a'.repeat(10_000);
    const rest = { sender: { name: line, company: null, products: [line] }, recipient: { name: null, title: line } };
    for (const full of [
      { ...draft, draft: 'a'.repeat(500), seq: 0 },
      read({ ...rest, subject: line, body: 'a'.repeat(1_000_000), thread: [{ from: 'them', text: 'Hi' }] }),
      of({ early, limit: 1_000_000, ignored: [{ rule: 'jargon', words: '' }] }),
      of({ correspondence: { recipients: [line], thread: 'a'.repeat(500) } }),
    ]) {
      expect(asDraftMessage(full)).toEqual(full);
    }
  });

  it.each([
    ['no name', { ...draft, draft: '' }],
    ['a name beyond all measure', { ...draft, draft: 'a'.repeat(501) }],
    ['a question before the first', { ...draft, seq: -1 }],
    ['half a question', { ...draft, seq: 0.5 }],
    ['a subject beyond all measure', read({ subject: 'a'.repeat(10_001) })],
    ['a recipient beyond all measure', of({ correspondence: { recipients: ['a'.repeat(10_001)], thread: null } })],
    ['a channel that does not exist', read({ channel: 'fax' })],
    ['a site that does not exist', of({ site: 'mail.example' })],
    ['a number under 0', of({ early: { ...early, focus: -1 } })],
    ['a number over 100', of({ early: { ...early, focus: 101 } })],
    ['a number that is none', of({ early: { ...early, focus: Number.NaN } })],
    ['a skill over 100', of({ early: { ...early, skills: { relevance: 101 } } })],
    ['a skill that does not exist', of({ early: { ...early, skills: { charm: 1 } } })],
    ['a place before the first letter', of({ limit: -1 })],
    ['a place between two letters', of({ limit: 0.5 })],
    ['a place beyond all measure', of({ limit: 1_000_001 })],
    ['a send before there was time', { ...send, at: -1 }],
    ['a send at half a moment', { ...send, at: 0.5 }],
    ['an unknown type', { ...draft, type: 'fetch' }],
    ['a field nobody asked for', { ...draft, html: '<b>' }],
    ['a field of another type', { ...draft, seq: '1' }],
    ['a missing field', { ...draft, snapshot: undefined }],
    [
      'a body beyond all measure',
      { ...draft, snapshot: snapshotWith({ input: { ...snapshotWith().input, body: 'a'.repeat(1_000_001) } }) },
    ],
    ['a guess that is no band', { ...send, snapshot: { ...snapshotWith(), guess: { band: '64', weakest: null } } }],
    ['a state that does not exist', { ...send, state: 'delivered' }],
  ])('refuses %s', (_, message) => {
    expect(asDraftMessage(message)).toBeUndefined();
  });

  const span = { start: 0, end: 4 };

  it.each([
    ['words before the draft', { type: 'show', draft: 'd1', span: { ...span, start: -1 } }],
    ['no words', { type: 'show', draft: 'd1', span: null }],
    ['a side that does not exist', { type: 'correct', draft: 'd1', span, orientation: 'theirs' }],
    ['a way that does not exist', { type: 'aside', draft: 'd1', way: 'all', rule: 'r', target: 'body', span }],
    ['a tab that is none', { type: 'watch', tab: 0.5 }],
  ])('refuses of a popup %s', (_, message) => {
    expect(asViewMessage(message)).toBeUndefined();
  });

  it.each([
    ['a text beyond all measure', { text: 'a'.repeat(10_001) }],
    ['more phrases than anybody has', { own: { watch: Array.from({ length: 201 }, () => 'a'), love: [] } }],
  ])('tries no phrases in %s', (_, change) => {
    const asked = { type: 'try-phrases', text: 'a', own: { watch: Array.from({ length: 200 }, () => 'a'), love: [] } };
    expect(asPageMessage(asked)).toEqual(asked);
    expect(asPageMessage({ ...asked, ...change })).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        asDraftMessage(message);
        asViewMessage(message);
        asWatchMessage(message);
        asPageMessage(message);
      }),
    );
  });
});
