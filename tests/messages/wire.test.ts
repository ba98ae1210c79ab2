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
    expect(asViewMessage({ type: 'guess', draft: 'd1', band: 'self-led', sentence: 2 })).toBeDefined();
    expect(asViewMessage({ type: 'guess', draft: 'd1', band: null, sentence: null })).toBeDefined();
    expect(asWatchMessage({ type: 'open' })).toBeDefined();
    expect(asWatchMessage({ type: 'visit' })).toBeDefined();
    expect(asPageMessage({ type: 'rules' })).toBeDefined();
    expect(asPageMessage({ type: 'outcome', id: 'r1', outcome: null })).toBeDefined();
    expect(asPageMessage({ type: 'change-settings', change: { name: 'Theo' } })).toBeDefined();
    expect(asPageMessage({ type: 'import', text: '{}' })).toBeDefined();
    expect(asPageMessage({ type: 'erase' })).toBeDefined();
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
    ['no change', { type: 'change-settings', change: 'name' }],
    ['more than it needs', { type: 'erase', everything: true }],
  ])('refuses a request with %s', (_, message) => {
    expect(asPageMessage(message)).toBeUndefined();
  });

  it.each([
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
