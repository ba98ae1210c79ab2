import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { makeRecorder } from '../../src/background/recorder.ts';
import { awaitsReplies, makeNoter, noteReplies, noteSent } from '../../src/background/replies.ts';
import type { Review } from '../../src/engine/types.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import type { RepliesMessage, SendMessage } from '../../src/messages/draft.ts';
import type { SendState } from '../../src/sites/site.ts';
import { reviewWith, snapshotWith } from './review-fixture.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const THREAD = 'thread-f:1';
const ID = '5f0c2a4e-1b7d-4c8e-9a66-0d2f3b1c4e5a';

let journal: Journal;

beforeEach(async () => {
  await browser.storage.local.clear();
  journal = openJournal(browser.storage.local, () => NOW);
});

function step(state: SendState, change: Partial<SendMessage> = {}): SendMessage {
  const correspondence = { recipients: ['dana@northwind.example'], thread: THREAD };
  return {
    type: 'send',
    draft: 'd1',
    send: ID,
    at: NOW,
    state,
    snapshot: snapshotWith({ correspondence }),
    ...change,
  };
}

const judgeAs = (review: () => Promise<Review>) => ({ complete: async <T>(snapshot: T) => snapshot, review });

const record = (...steps: SendMessage[]): Promise<void> =>
  steps.reduce(
    (before, one) =>
      before.then(() =>
        makeRecorder(
          journal,
          judgeAs(async () => reviewWith()),
        )(one),
      ),
    Promise.resolve(),
  );

const states = async () => (await journal.today()).map(({ state }) => state);

describe('a recorder', () => {
  it.each<[string, SendState[], string[]]>([
    ['a press alone is pending', ['intent'], ['pending']],
    ['a confirmed send', ['intent', 'sent'], ['sent']],
    ['the confirmation alone', ['sent'], ['sent']],
    ['the same steps twice', ['intent', 'sent', 'intent', 'sent'], ['sent']],
    ['an undone send', ['intent', 'sent', 'undone'], ['undone']],
    ['a refused one leaves nothing', ['intent', 'refused'], []],
    ['a discarded one leaves nothing', ['intent', 'discarded'], []],
    ['a scheduled one', ['intent', 'scheduled'], ['scheduled']],
  ])('keeps %s', async (_, said, kept) => {
    await record(...said.map((state) => step(state)));
    expect(await states()).toEqual(kept);
  });

  it.each<SendState>(['refused', 'discarded'])(
    'keeps nothing of a press that is %s while it is judged',
    async (state) => {
      const judging: ((review: Review) => void)[] = [];
      const keep = makeRecorder(
        journal,
        judgeAs(() => new Promise((done) => void judging.push(done))),
      );
      const both = Promise.all([keep(step('intent')), keep(step(state))]);
      await vi.waitFor(() => expect(judging).toHaveLength(1));
      judging[0]?.(reviewWith());
      await both;
      expect(await states()).toEqual([]);
    },
  );

  it('keeps numbers and salted hashes, no word and no address', async () => {
    await record(step('intent'));
    const stored = JSON.stringify(await browser.storage.local.get(null)).toLowerCase();
    for (const word of ['cork', 'dana', 'northwind', THREAD]) expect(stored).not.toContain(word);
    const [send] = await journal.today();
    expect(send).toMatchObject({ focus: 64, unaided: 64, words: 40, companyKey: expect.any(String) });
  });

  it('keeps how often each rule spoke, each credit once, and how bad the worst finding was', async () => {
    const found = (rule: string, severity: number) => ({ rule, severity }) as Review['findings'][number];
    const credit = { rule: 'specific-fact' } as Review['credits'][number];
    const findings = [found('jargon', 4), found('bland', 14), found('jargon', 8)];
    const review = reviewWith({ version: 3, skills: { tone: 70 }, findings, credits: [credit, credit] });
    await makeRecorder(
      journal,
      judgeAs(async () => review),
    )(step('sent'));
    expect((await journal.today())[0]).toMatchObject({
      scoring: 3,
      skills: { tone: 70 },
      rules: { jargon: 2, bland: 1 },
      credits: ['specific-fact'],
      worst: 14,
    });
    await record(step('sent', { send: crypto.randomUUID() }));
    expect((await journal.today()).filter(({ worst }) => worst !== undefined)).toHaveLength(1);
  });

  it('knows thread and recipient where the page tells, and says nothing of them where it does not', async () => {
    await record(step('sent'));
    const snapshot = snapshotWith({ correspondence: { recipients: [], thread: null } });
    await record(step('sent', { send: crypto.randomUUID(), at: NOW + 1, snapshot }));
    const key = expect.stringMatching(/^[\w-]{11}$/);
    expect(await journal.today()).toMatchObject([
      { draftKey: key, threadKey: key, recipientKey: key, companyKey: key },
      { draftKey: key, threadKey: null, recipientKey: null, companyKey: null },
    ]);
  });

  it('keeps the number before the coach was seen apart from the one sent', async () => {
    const early = { focus: 41, skills: {}, rules: ['vague-notice'], credits: [] };
    await record(step('sent', { snapshot: snapshotWith({ early }) }));
    expect((await journal.today())[0]).toMatchObject({ unaided: 41, focus: 64, early: { rules: ['vague-notice'] } });
  });

  it('keeps what the rep guessed before the number was shown, and nothing where nothing was', async () => {
    const guess = { band: 'mostly-self', weakest: true } as const;
    await record(step('sent', { snapshot: snapshotWith({ guess }) }));
    expect((await journal.today())[0]?.guess).toEqual(guess);
    for (const none of ['open', null] as const) {
      await record(step('sent', { send: crypto.randomUUID(), snapshot: snapshotWith({ guess: none }) }));
    }
    expect((await journal.today()).filter(({ guess: kept }) => kept)).toHaveLength(1);
  });

  it('does not record practice', async () => {
    await record(step('sent', { snapshot: snapshotWith({ site: 'practice' }) }));
    expect(await states()).toEqual([]);
  });
});

type Reply = RepliesMessage['replies'][number];

/** When people may have answered. */
const LATER = NOW + 60_000;

describe('noteReplies', () => {
  const first = async () => (await journal.today())[0];
  const OWN = ['pat@alias.example', 'pat@gmail.com'];
  const note = (
    reply: Partial<Reply> & {
      readonly threads: readonly string[];
      readonly at: number | null;
    },
  ) => noteReplies([{ from: 'ana@harbour.example', ...reply }], OWN, journal);

  it('notes when a reply came after the send in its conversation, and never guesses what kind it was', async () => {
    await record(step('sent'));
    await note({ threads: ['thread-x:9', THREAD], at: LATER + 0.4 });
    expect(await first()).toMatchObject({ replied: LATER, outcome: null });
  });

  it.each([
    ['came before the send', { threads: [THREAD], at: NOW - 1 }],
    ['came with the mail itself', { threads: [THREAD], at: LATER - 1 }],
    ['has no time', { threads: [THREAD], at: null }],
    ['comes from an address of the rep\u2019s own', { threads: [THREAD], from: 'pat@alias.example', at: LATER }],
    ['comes from one on a public mail host', { threads: [THREAD], from: 'pat@gmail.com', at: LATER }],
    ['comes from a colleague, by the page', { threads: [THREAD], from: 'lee@sender.example', inside: true, at: LATER }],
    ['comes from a colleague, by an own address', { threads: [THREAD], from: 'lee@alias.example', at: LATER }],
    ['is in another conversation', { threads: ['thread-f:2'], at: LATER }],
  ])('leaves alone a message that %s', async (_, reply) => {
    await record(step('sent'));
    await note(reply);
    expect(await first()).not.toHaveProperty('replied');
  });

  it('keeps the first reply to a send and what the rep has said of it', async () => {
    await record(step('sent'));
    await journal.setOutcome(ID, 'positive');
    await note({ threads: [THREAD], at: LATER });
    await note({ threads: [THREAD], at: LATER + 1 });
    expect(await first()).toMatchObject({ replied: LATER, outcome: 'positive' });
  });

  it('leaves alone the mail itself, listed under an address that is not known as an own one', async () => {
    await record(step('sent'));
    await record({ ...step('sent', { send: crypto.randomUUID() }), at: LATER });
    await note({ threads: [THREAD], from: 'pat@other.example', at: LATER + 30_000 });
    expect((await journal.today()).filter(({ replied }) => replied !== undefined)).toEqual([]);
  });

  it('notes the answer of a customer on a public mail host that is the rep\u2019s as well', async () => {
    await record(step('sent'));
    await note({ threads: [THREAD], from: 'ana@gmail.com', inside: true, at: LATER });
    expect(await first()).toMatchObject({ replied: LATER });
  });

  it('notes an answer from the own organisation to what was sent there, and the customer\u2019s after a colleague\u2019s', async () => {
    await record(step('sent'));
    await note({ threads: [THREAD], from: 'dana@northwind.example', inside: true, at: LATER });
    expect(await first()).toMatchObject({ replied: LATER });
    const send = crypto.randomUUID();
    const snapshot = snapshotWith({ correspondence: { recipients: ['dana@northwind.example'], thread: 'thread-f:2' } });
    await record(step('sent', { send, snapshot }));
    const told = { threads: ['thread-f:2'] };
    const colleague = { ...told, from: 'lee@sender.example', inside: true, at: LATER + 5 };
    await noteReplies([colleague, { ...told, from: 'bo@harbour.example', at: LATER + 6 }], OWN, journal);
    expect((await journal.today()).find(({ id }) => id === send)).toMatchObject({ replied: LATER + 6 });
  });

  it('notes an answer on LinkedIn as soon as it comes, and nothing from before the send', async () => {
    const sent = step('sent');
    await record({ ...sent, snapshot: { ...sent.snapshot, site: 'linkedin' } });
    await note({ threads: [THREAD], at: NOW - 1 });
    expect(await first()).not.toHaveProperty('replied');
    await note({ threads: [THREAD], at: NOW + 1 });
    expect(await first()).toMatchObject({ replied: NOW + 1 });
  });

  it('takes the earliest of the replies it is told of at once', async () => {
    await record(step('sent'));
    const told = [3, 1, 2].map((after) => ({ threads: [THREAD], from: 'ana@harbour.example', at: LATER + after }));
    await noteReplies(told, OWN, journal);
    expect(await first()).toMatchObject({ replied: LATER + 1 });
  });

  it('takes an earlier one that is seen later, as when a conversation is opened after its row was seen', async () => {
    await record(step('sent'));
    await note({ threads: [THREAD], at: LATER + 5 });
    await note({ threads: [THREAD], at: LATER + 1 });
    expect(await first()).toMatchObject({ replied: LATER + 1 });
  });

  it('takes the earliest of those it is told of in two messages at a time', async () => {
    await record(step('sent'));
    const tell = makeNoter(journal, async () => OWN);
    const told = [1, 3, 2].map((after) => ({ threads: [THREAD], from: 'ana@harbour.example', at: LATER + after }));
    await Promise.all(told.map((reply) => tell([reply])));
    expect(await first()).toMatchObject({ replied: LATER + 1 });
  });

  it('notes no reply to a send that was taken back', async () => {
    await record(step('sent'));
    await record(step('undone'));
    await note({ threads: [THREAD], at: LATER });
    expect(await first()).not.toHaveProperty('replied');
  });
});

describe('noteSent', () => {
  const UNDRAFTED = { threads: [THREAD], from: 'pat@sender.example', at: NOW + 2000 };
  const SEEN = { ...UNDRAFTED, draft: 'd1' };
  const seen = (message: Reply = SEEN) => noteSent([message], journal);

  it.each(['intent', 'probable', 'unknown'] as const)('settles a send left as %s', async (state) => {
    await record(step('intent'), step(state));
    await seen();
    expect(await states()).toEqual(['sent']);
  });

  it.each([
    ['another draft', { ...SEEN, draft: 'd2' }],
    ['no draft', UNDRAFTED],
    ['a message of another time', { ...SEEN, at: NOW + 60_000 }],
    ['a message from before', { ...SEEN, at: NOW - 60_000 }],
    ['a message without a time', { ...SEEN, at: null }],
  ])('leaves it in doubt for %s', async (_, message) => {
    await record(step('intent'));
    await seen(message);
    expect(await states()).toEqual(['pending']);
  });

  it.each(['undone', 'scheduled'] as const)('leaves one that was %s', async (state) => {
    await record(step('intent'), step(state));
    await seen();
    expect(await states()).toEqual([state]);
  });

  it('takes the message for the latest of several sends of its draft alone', async () => {
    await record(step('intent'));
    await record(step('sent', { send: crypto.randomUUID(), at: NOW + 1000 }));
    await seen();
    expect(await states()).toEqual(['pending', 'sent']);
  });

  it('comes before the replies that are told with it: they may answer that very send', async () => {
    await record(step('intent'));
    const told = { threads: [THREAD], at: NOW + 2000 };
    await makeNoter(journal, async () => [])([
      { ...told, from: 'ana@harbour.example', at: LATER },
      { ...told, from: 'pat@sender.example', draft: 'd1' },
    ]);
    expect(await journal.today()).toMatchObject([{ state: 'sent', replied: LATER }]);
  });

  it('is no reply', async () => {
    await record(step('sent'));
    await noteReplies([{ threads: [THREAD], from: 'pat@other.example', draft: 'd1', at: LATER }], [], journal);
    expect((await journal.today())[0]).not.toHaveProperty('replied');
  });
});

describe('awaitsReplies', () => {
  it('is so of the site of a send in doubt from before midnight', async () => {
    await record(step('intent', { at: NOW - 13 * 3_600_000 }));
    expect(await awaitsReplies('gmail', journal)).toBe(true);
  });

  it('is so of the site of a send in doubt, and of a confirmed one until a reply to it was seen', async () => {
    expect(await awaitsReplies('gmail', journal)).toBe(false);
    await record(step('probable'));
    expect(await awaitsReplies('gmail', journal)).toBe(true);
    expect(await awaitsReplies('linkedin', journal)).toBe(false);
    await record(step('undone'));
    expect(await awaitsReplies('gmail', journal)).toBe(false);
    await record(step('sent'));
    expect(await awaitsReplies('gmail', journal)).toBe(true);
    expect(await awaitsReplies('linkedin', journal)).toBe(false);
    await noteReplies([{ threads: [THREAD], from: null, at: LATER }], [], journal);
    expect(await awaitsReplies('gmail', journal)).toBe(false);
  });
});
