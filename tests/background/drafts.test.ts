import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { makeDesk } from '../../src/background/desk.ts';
import { serveDrafts } from '../../src/background/drafts.ts';
import type { CoachMessage, DraftMessage } from '../../src/messages/draft.ts';
import type { DraftSnapshot } from '../../src/messages/snapshot.ts';
import { reviewWith, snapshotWith } from './review-fixture.ts';

/** A page's line to a background whose judge waits to be let go. */
function setting(own: readonly string[] = [], desk = makeDesk()) {
  const said: CoachMessage[] = [];
  let hear: (message: DraftMessage) => void = () => {};
  let close: () => void = () => {};
  let closed = false;
  let recorded: () => void = () => {};
  const room = {
    changed: vi.fn(),
    record: vi.fn(() => new Promise<void>((done) => (recorded = done))),
    wrong: vi.fn(async () => null),
    arrange: vi.fn(async () => {}),
    switchRule: vi.fn(async () => 'quota'),
    replied: vi.fn(async () => {}),
  };
  const judging: { readonly done: () => void; readonly fail: (error: Error) => void }[] = [];
  const port = {
    sender: { tab: { id: 1 }, frameId: 0 },
    postMessage: (message: CoachMessage) => {
      if (closed) throw new Error('Attempting to use a disconnected port object');
      said.push(message);
    },
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: (listener: typeof close) => (close = listener) },
  };
  serveDrafts(
    port as unknown as Runtime.Port,
    {
      desk,
      judge: ({ input }: DraftSnapshot) =>
        new Promise((done, fail) => judging.push({ done: () => done(reviewWith({ words: input.body.length })), fail })),
      wishes: async () => ({ guessFirst: false, floor: null }) as never,
      own: async () => own,
      ...room,
    } as never,
  );
  const settle = () => new Promise((done) => setImmediate(done));
  return {
    desk,
    said,
    room,
    settle,
    hear: (message: DraftMessage) => hear(message),
    close: () => {
      closed = true;
      close();
    },
    async recorded() {
      recorded();
      await settle();
    },
    /** Lets the judge answer what it was asked last, or before. */
    async judged(which = -1) {
      judging.splice(which, 1)[0]?.done();
      await settle();
    },
    /** Has the judge fail at what it was asked last. */
    async failed() {
      judging.pop()?.fail(new Error('no such rule'));
      await settle();
    },
  };
}

const draft = (seq: number, snapshot = snapshotWith()): DraftMessage => ({
  type: 'draft',
  draft: 'd1',
  seq,
  snapshot,
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

  it('keeps the latest words on the desk, in whatever order they are judged', async () => {
    const { hear, judged, desk, said } = setting();
    const { input } = snapshotWith();
    hear(draft(1, snapshotWith({ input: { ...input, body: 'One.' } })));
    hear(draft(2, snapshotWith({ input: { ...input, body: 'One and two.' } })));
    await judged();
    await judged();
    expect(desk.front(1)?.content).toMatchObject({
      snapshot: { input: { body: 'One and two.' } },
      review: { words: 12 },
    });
    expect(said).toEqual([expect.objectContaining({ type: 'review', seq: 2 })]);
  });

  it('says of a draft that cannot be read any more that it cannot, though its last words are judged later', async () => {
    const { hear, judged, desk, said } = setting();
    hear(draft(1));
    hear({ type: 'unreadable', draft: 'd1', site: 'gmail', reason: 'ambiguous', front: true });
    await judged();
    expect(desk.front(1)?.content).toEqual({ readable: false, reason: 'ambiguous' });
    expect(said).toEqual([]);
  });

  it('tells the draft beside which something was changed whether that could be stored', async () => {
    const { hear, said } = setting();
    hear({ type: 'wrong', draft: 'd1', rule: 'jargon', takenBack: false });
    hear({ type: 'switch', draft: 'd1', rule: 'jargon', on: false });
    await vi.waitFor(() =>
      expect(said).toEqual([
        { type: 'changed', draft: 'd1', unstored: null },
        { type: 'changed', draft: 'd1', unstored: 'quota' },
      ]),
    );
  });

  it('keeps no old number of a draft that could not be judged', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const { hear, judged, failed, desk, said } = setting();
    hear(draft(1));
    await judged();
    hear(draft(2));
    await failed();
    expect(desk.front(1)?.content).toEqual({ readable: false, reason: 'failed' });
    expect(said.at(-1)).toEqual({ type: 'failed', draft: 'd1', seq: 2 });
    hear(draft(3));
    await judged();
    expect(desk.front(1)?.content).toMatchObject({ readable: true });
  });

  it('leaves what a newer line of the same frame has put there when an older one closes', async () => {
    const older = setting();
    older.hear(draft(1));
    await older.judged();
    const newer = setting([], older.desk);
    newer.hear(draft(1));
    await newer.judged();
    older.close();
    expect(older.desk.front(1)?.draft).toBe('d1');
    newer.close();
    expect(older.desk.front(1)).toBeUndefined();
  });

  it('ends a send quietly when the page has gone before it is on disk', async () => {
    const failed = vi.fn();
    process.on('unhandledRejection', failed);
    const { hear, close, recorded } = setting();
    hear({ type: 'send', draft: 'd1', send: 's1', at: 1, state: 'intent', snapshot: snapshotWith() });
    close();
    await recorded();
    process.off('unhandledRejection', failed);
    expect(failed).not.toHaveBeenCalled();
  });

  it('says of a step of a send that it is recorded, and not before it is on disk', async () => {
    const { hear, said, room, settle, recorded } = setting();
    const step = { type: 'send', draft: 'd1', send: 's1', at: 1, state: 'sent', snapshot: snapshotWith() } as const;
    hear(step);
    await settle();
    expect(room.record).toHaveBeenCalledExactlyOnceWith(step);
    expect(said).toEqual([]);
    await recorded();
    expect(said).toEqual([{ type: 'recorded', send: 's1', state: 'sent' }]);
  });

  it('says of replies that they are noted, and not before they are', async () => {
    const { hear, said, room, settle } = setting();
    const replies = [{ threads: ['t1'], from: null, at: 1 }];
    let noted: () => void = () => {};
    room.replied.mockReturnValueOnce(new Promise<void>((done) => (noted = done)));
    hear({ type: 'replies', id: 'r1', replies });
    await settle();
    expect(room.replied).toHaveBeenCalledExactlyOnceWith(replies);
    expect(said).toEqual([]);
    noted();
    await settle();
    expect(said).toEqual([{ type: 'noted', id: 'r1' }]);
  });

  it('passes on what the rep changes beside the draft', async () => {
    const { hear, room, settle } = setting();
    const place = { at: { x: 1, y: 2 }, dot: true };
    hear({ type: 'wrong', draft: 'd1', rule: 'jargon', takenBack: true });
    hear({ type: 'switch', draft: 'd1', rule: 'bland', on: false });
    hear({ type: 'pill', draft: 'd1', site: 'gmail', place });
    await settle();
    expect(room.wrong).toHaveBeenCalledExactlyOnceWith('jargon', true);
    expect(room.switchRule).toHaveBeenCalledExactlyOnceWith('bland', false);
    expect(room.arrange).toHaveBeenCalledExactlyOnceWith('gmail', place);
  });

  it('says that something changed whenever a draft is judged, cannot be read, goes, or its page does', async () => {
    const { hear, judged, failed, close, room, desk } = setting();
    const times = () => room.changed.mock.calls.filter(([tab]) => tab === 1).length;
    hear(draft(1));
    await judged();
    expect(times()).toBe(1);
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    hear(draft(2));
    await failed();
    expect(times()).toBe(2);
    hear({ type: 'unreadable', draft: 'd1', site: 'gmail', reason: 'gone', front: true });
    expect(times()).toBe(3);
    hear({ type: 'gone', draft: 'd1' });
    expect(times()).toBe(4);
    expect(desk.front(1)).toBeUndefined();
    close();
    expect(times()).toBe(5);
  });

  it('keeps in front the draft that has the focus, or had it last', async () => {
    const { hear, judged, desk } = setting();
    const say = async (name: string, seq: number, front: boolean) => {
      hear({ ...draft(seq), draft: name, front } as DraftMessage);
      await judged();
      return desk.front(1)?.draft;
    };
    expect(await say('d1', 1, true)).toBe('d1');
    expect(await say('d2', 1, false)).toBe('d1');
    expect(await say('d2', 2, true)).toBe('d2');
    expect(await say('d1', 2, false)).toBe('d2');
    expect(await say('d2', 3, false)).toBe('d2');
  });

  it('keeps it in front though another one cannot be read, until that one has the focus', async () => {
    const { hear, judged, desk } = setting();
    const lost = { type: 'unreadable', draft: 'd2', site: 'gmail', reason: 'ambiguous' } as const;
    hear(draft(1));
    await judged();
    hear({ ...lost, front: false });
    expect([desk.front(1)?.draft, desk.count(1)]).toEqual(['d1', 2]);
    hear({ ...lost, front: true });
    expect(desk.front(1)?.draft).toBe('d2');
    hear({ ...lost, front: false });
    expect(desk.front(1)?.draft).toBe('d2');
  });

  it('says nothing of an earlier question that could not be judged', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const { hear, judged, failed, said, desk } = setting();
    hear(draft(1));
    hear(draft(2));
    await judged();
    await failed();
    expect(said).toEqual([expect.objectContaining({ type: 'review', seq: 2 })]);
    expect(desk.front(1)?.content).toMatchObject({ readable: true });
  });

  it('is not served where it comes from no tab', () => {
    const listen = vi.fn();
    const port = { sender: { frameId: 0 }, onMessage: { addListener: listen }, onDisconnect: { addListener: listen } };
    serveDrafts(port as unknown as Runtime.Port, {} as never);
    expect(listen).not.toHaveBeenCalled();
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
