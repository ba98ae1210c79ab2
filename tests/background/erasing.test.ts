import { afterEach, describe, expect, it, vi } from 'vitest';
import { changesFromDrafts } from '../../src/background/changes.ts';
import { planLesson } from '../../src/background/drills.ts';
import { chooseFocus } from '../../src/background/focus.ts';
import { makeJudge } from '../../src/background/judge.ts';
import { playbookReader } from '../../src/background/playbook.ts';
import { makeRecorder } from '../../src/background/recorder.ts';
import { makeNoter } from '../../src/background/replies.ts';
import { followStoring } from '../../src/background/unkept.ts';
import { type ExportFile, partsOf, readFile } from '../../src/journal/export-file.ts';
import type { ImportReport } from '../../src/journal/import.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import type { SendMessage } from '../../src/messages/draft.ts';
import { LESSONS } from '../../src/practice/bank/index.ts';
import { tidings } from '../../src/progress/tidings.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';
import { asFile } from '../journal/years.ts';
import { snapshotWith } from './review-fixture.ts';

/** The background's storage, with all there is to erase in it. */
interface Desk {
  readonly local: MemoryArea;
  readonly remote: MemoryArea;
  readonly journal: Journal;
}

const HOUR = 3_600_000;
const THREAD = 'thread-f:1';
/** What the first send is called, and the one that is being recorded. */
const HELD = '5f0c2a4e-1b7d-4c8e-9a66-0d2f3b1c4e5a';
const NEXT = '8d1b7c39-64f2-4f0e-b0a5-92c1e7d40a6b';

const clock = () => NOON;
const NOTHING = () => {};
const UNCHANGED = followStoring(() => {});

function step(id: string, change: Partial<SendMessage> = {}): SendMessage {
  const correspondence = { recipients: ['dana@northwind.example'], thread: THREAD };
  return {
    ...{ type: 'send', draft: 'd1', send: id, at: NOON, state: 'sent', snapshot: snapshotWith({ correspondence }) },
    ...change,
  };
}

function recorderOf({ local, journal }: Desk) {
  return makeRecorder(journal, makeJudge(journal, playbookReader(local, NOTHING), clock, NOTHING));
}

const reply = { threads: [THREAD], from: 'dana@northwind.example', at: NOON + HOUR };
const older = [send('a', { at: Date.UTC(2026, 0, 8) }), send('b', { at: Date.UTC(2026, 1, 9) }), send('c')];
const file = asFile(older, { values: { ...DEFAULTS, name: 'Theo' }, changed: { name: NOON + 1 } });

/** Everything that writes, as the background asks for it. */
const WRITERS: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  'a send that is recorded': (desk) => recorderOf(desk)(step(NEXT)),
  'a press of Send that is recorded': (desk) => recorderOf(desk)(step(NEXT, { state: 'intent' })),
  'a step of a send that is held': (desk) => recorderOf(desk)(step(HELD, { state: 'undone' })),
  'a send that was discarded': (desk) => recorderOf(desk)(step(HELD, { state: 'discarded' })),
  'the choice of a focus skill': ({ local, journal }) => chooseFocus(local, journal, clock),
  'replies seen': ({ journal }) => makeNoter(journal, async () => [])([reply]),
  'an own message seen': ({ journal }) => makeNoter(journal, async () => [])([{ ...reply, draft: 'd1', at: NOON }]),
  'an outcome': ({ journal }) => journal.setOutcome(HELD, 'positive'),
  'a corrected kind': ({ journal }) => journal.correct(HELD, { kind: 'reply' }),
  'a removed send': ({ journal }) => journal.remove(HELD),
  'a dispute': ({ journal }) => journal.dispute('buzzword', false),
  'a drill that is over': ({ journal }) => journal.changeDrills(planLesson(LESSONS[0]?.id ?? '', true, NOON)),
  'a changed setting': ({ journal }) => journal.changeSettings({ name: 'Ines' }),
  'a rule that is switched off': ({ journal }) => changesFromDrafts(journal, UNCHANGED).switchRule('buzzword', false),
  'a pill that is arranged': ({ journal }) =>
    changesFromDrafts(journal, UNCHANGED).arrange('gmail', { at: null, dot: true }),
  'an import': ({ journal }) => journal.importAll(file),
  'the glance': ({ journal, remote }) => journal.renewGlance(remote, tidings),
  'a round of sync': ({ journal, remote }) => journal.sync(remote),
  'a salt': ({ journal }) => journal.hash('dana@northwind.example'),
};

/** A background whose storage has something in every place that is written. */
async function used(): Promise<Desk> {
  const [local, remote] = [new MemoryArea(), new MemoryArea()];
  const desk = { local, remote, journal: openJournal(local, clock) };
  const { journal } = desk;
  await journal.changeSettings({ name: 'Theo', sync: true, ownFocus: 'tone' });
  await recorderOf(desk)(step(HELD));
  await journal.dispute('buzzword', false);
  await chooseFocus(local, journal, clock);
  await journal.sync(remote);
  await journal.renewGlance(remote, tidings);
  // The next choice of a focus skill is another.
  await journal.changeSettings({ ownFocus: 'ask' });
  return desk;
}

/** Long enough for all that does not wait for something else. */
async function aWhile(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await new Promise((done) => setImmediate(done));
}

/**
 * Calls `then` at the storage call with this number, on whichever side, from now on, and has that call wait while the
 * other work goes as far as it can. Returns how many calls there were.
 */
function atCall(number: number, { local, remote }: Desk, then: () => void): () => number {
  let calls = 0;
  const before = () => {
    if (calls++ !== number) return undefined;
    then();
    return aWhile();
  };
  local.before = before;
  remote.before = before;
  return () => calls;
}

/** What is stored on both sides. With the same salt for everybody, two runs can be compared. */
const stored = ({ local, remote }: Desk) => [local.cells, remote.cells].map((cells) => Object.fromEntries(cells));

/** What is left besides a new salt, which says nothing of anything. */
const left = ({ local, remote }: Desk) => [...local.keys().filter((key) => key !== 'salt'), ...remote.keys()];

/** How many calls some work makes of storage that is used. */
async function callsOf(work: (desk: Desk) => Promise<unknown>): Promise<number> {
  const desk = await used();
  const calls = atCall(-1, desk, () => {});
  await work(desk);
  return calls();
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
  it('leaves nothing behind when everything is erased meanwhile, at whatever call', async () => {
    for (let call = 0; call < (await callsOf(write)); call += 1) {
      const desk = await used();
      let erasing: Promise<void> | undefined;
      atCall(call, desk, () => (erasing = desk.journal.eraseAll(desk.remote)));
      await write(desk);
      await erasing;
      expect(left(desk), `erased at call ${call}`).toEqual([]);
    }
  });

  it('is done wholly or not at all when it is asked for while everything is erased, at whatever call', async () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array);
    const erase = ({ journal, remote }: Desk) => journal.eraseAll(remote);
    const after = await used();
    await erase(after);
    await write(after);
    for (let call = 0; call < (await callsOf(erase)); call += 1) {
      const desk = await used();
      let writing: Promise<unknown> = Promise.resolve();
      atCall(call, desk, () => (writing = write(desk)));
      await erase(desk);
      await writing;
      if (left(desk).length > 0) expect(stored(desk), `asked for at call ${call}`).toEqual(stored(after));
    }
  });
});

it('keeps nothing of a press before everything was erased, whatever the page says of it afterwards', async () => {
  const desk = await used();
  const record = recorderOf(desk);
  await record(step(NEXT, { state: 'intent' }));
  await desk.journal.eraseAll(desk.remote);
  for (const state of ['sent', 'undone'] as const) await record(step(NEXT, { state }));
  expect(left(desk)).toEqual([]);
});

const REFUSED = { ok: false, reason: 'erased', where: '' };

it('refuses an import under which everything was erased', async () => {
  const { journal, remote } = await used();
  const importing = journal.importAll(file);
  await journal.eraseAll(remote);
  expect(await importing).toEqual(REFUSED);
});

describe('a file in parts between which everything is erased', () => {
  /** The parts of the file, each after the first naming the journal that took that. */
  async function take(journal: Journal, part: ExportFile, into?: string): Promise<ImportReport> {
    return journal.importAll(JSON.stringify({ ...part, into }));
  }

  it.each([
    ['', (desk: Desk) => desk.journal],
    [', by a background that was stopped since', ({ local }: Desk) => openJournal(local, clock)],
    [', and something was sent since', (desk: Desk) => recorderOf(desk)(step(NEXT)).then(() => desk.journal)],
  ] as const)('is refused with its second part%s', async (_, later) => {
    const desk = await used();
    const whole = readFile(file);
    const [first, second] = 'ok' in whole ? [] : partsOf(whole, 1);
    if (!first || !second) throw new Error('one part only');
    const taken = await take(desk.journal, first);
    if (!taken.ok) throw new Error(taken.reason);
    expect(await take(desk.journal, second, taken.into)).toMatchObject({ ok: true, into: taken.into });
    await desk.journal.eraseAll(desk.remote);
    const journal = await later(desk);
    const before = await journal.recent(100);
    expect(await take(journal, second, taken.into)).toEqual(REFUSED);
    expect(await journal.recent(100)).toEqual(before);
    expect(left(desk)).not.toContain('log:2026-02-09');
    // What is brought in from then on is not held up.
    expect(await take(journal, first)).toMatchObject({ ok: true });
  });
});

it('erases in its turn what it was asked to erase by a storage that was silent for too long', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { local, remote, journal } = await used();
  let answer: () => void = () => {};
  local.before = () => new Promise<void>((done) => (answer = done));
  const told = journal.eraseAll(remote).catch((error) => error.reason);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await told).toBe('storage');
  answer();
  await vi.waitFor(() => expect([...local.keys(), ...remote.keys()]).toEqual([]));
  vi.useRealTimers();
});

it('goes on storing where sync storage never says that it is empty', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { local, remote, journal } = await used();
  remote.before = () => new Promise<void>(() => {});
  const told = journal.eraseAll(remote).catch((error) => error.reason);
  const kept = journal.changeSettings(() => ({ name: 'Theo' }));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await told).toBe('storage');
  expect((await kept).name).toBe('Theo');
  expect(local.keys()).toEqual(['settings']);
  vi.useRealTimers();
});
