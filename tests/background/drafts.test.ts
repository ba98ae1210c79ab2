import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { makeDesk } from '../../src/background/desk.ts';
import { serveDrafts } from '../../src/background/drafts.ts';
import type { CoachMessage, DraftMessage } from '../../src/messages/draft.ts';
import { reviewWith, snapshotWith } from './review-fixture.ts';

/** A page's line to a background whose judge waits to be let go. */
function setting(own: readonly string[] = []) {
  const desk = makeDesk();
  const said: CoachMessage[] = [];
  let hear: (message: DraftMessage) => void = () => {};
  let close: () => void = () => {};
  let judged: () => void = () => {};
  const port = {
    sender: { tab: { id: 1 }, frameId: 0 },
    postMessage: (message: CoachMessage) => said.push(message),
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: (listener: typeof close) => (close = listener) },
  };
  serveDrafts(
    port as unknown as Runtime.Port,
    {
      desk,
      judge: () => new Promise((done) => (judged = () => done(reviewWith()))),
      wishes: async () => ({ guessFirst: false, floor: null }) as never,
      own: async () => own,
      changed: vi.fn(),
      record: async () => {},
      wrong: async () => {},
      replied: async () => {},
    } as never,
  );
  const settle = () => new Promise((done) => setImmediate(done));
  return {
    desk,
    said,
    hear: (message: DraftMessage) => hear(message),
    close: () => close(),
    async judged() {
      judged();
      await settle();
    },
  };
}

const draft = (seq: number): DraftMessage => ({
  type: 'draft',
  draft: 'd1',
  seq,
  snapshot: snapshotWith(),
  muted: false,
  refused: false,
  front: true,
});

describe('the line of a page', () => {
  it('puts a judged draft on the desk', async () => {
    const { hear, judged, desk, said } = setting();
    hear(draft(1));
    await judged();
    expect(desk.front(1)?.draft).toBe('d1');
    expect(said.map(({ type }) => type)).toEqual(['review']);
  });

  it('forgets a draft that goes while it is judged', async () => {
    const { hear, judged, desk, said } = setting();
    hear(draft(1));
    hear({ type: 'gone', draft: 'd1' });
    await judged();
    expect(desk.front(1)).toBeUndefined();
    expect(said).toEqual([]);
  });

  it('forgets a draft whose page goes while it is judged', async () => {
    const { hear, judged, close, desk, said } = setting();
    hear(draft(1));
    close();
    await judged();
    expect(desk.front(1)).toBeUndefined();
    expect(said).toEqual([]);
  });

  it('says the rep’s own addresses once, after the first review', async () => {
    const { hear, judged, said } = setting(['pat@alias.example']);
    for (const seq of [1, 2]) {
      hear(draft(seq));
      await judged();
    }
    expect(said.map(({ type }) => type)).toEqual(['review', 'own', 'review']);
  });
});
