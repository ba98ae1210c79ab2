import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, readSettings } from '../../src/journal/change-settings.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { openReader } from '../../src/journal/reader.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { summarise } from '../../src/journal/summary.ts';
import { addDays } from '../../src/journal/sync/plan-sync.ts';
import { fromShortDay, toShortDay } from '../../src/journal/sync/short-day.ts';
import { daysElsewhere, syncOnce } from '../../src/journal/sync/sync.ts';
import { MemoryArea } from './memory-area.ts';
import { anySend, NOON, send } from './sends.ts';
import { asFile, years } from './years.ts';

const DAY = 86_400_000;
const clock = () => NOON;

afterEach(() => void vi.useRealTimers());

async function machine(): Promise<MemoryArea> {
  const area = new MemoryArea();
  await changeSettings(area, () => 1, { sync: true });
  return area;
}

async function days(local: MemoryArea, remote: MemoryArea): Promise<unknown> {
  const [from, to] = ['2025-01-01', '2026-12-31'] as const;
  const own = await openReader(local, clock).days(from, to);
  const all = addDays(own, await daysElsewhere(local, remote, from, to));
  return all.map(({ rules: _, credits: __, tables: ___, ...day }) => day);
}

/** A value with the fields of its objects in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('a short day', () => {
  it('keeps everything but rules and credits', () => {
    fc.assert(
      fc.property(fc.array(anySend, { maxLength: 10 }), (sends) => {
        const day = { day: '2026-03-09', ...summarise(sends) };
        expect(fromShortDay('2026-03', toShortDay(day))).toEqual({ ...day, rules: {}, credits: {}, tables: {} });
      }),
    );
  });
});

/** What happens in the life of two machines; `apart`: the browsers cannot reach each other until `together`. */
type Event =
  | { readonly what: 'send' | 'sync'; readonly who: 0 | 1 }
  | { readonly what: 'name'; readonly who: 0 | 1; readonly name: string }
  | { readonly what: 'apart' | 'together'; readonly choice: readonly boolean[] };

const who = fc.constantFrom(0 as const, 1 as const);
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ what: fc.constantFrom('send' as const, 'sync' as const), who }),
  fc.record({ what: fc.constant('name' as const), who, name: fc.constantFrom('Theo', 'Ana', 'Dana') }),
  fc.record({ what: fc.constantFrom('apart' as const, 'together' as const), choice: fc.array(fc.boolean()) }),
);

describe('two machines', () => {
  it('show the same settings and sums in the end, whatever happened while apart, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
        const locals = [await machine(), await machine()] as const;
        const journals = locals.map((area) => openJournal(area, clock));
        let remotes = [new MemoryArea(), new MemoryArea()] as const;
        remotes = [remotes[0], remotes[0]];
        let time = 10;
        let sent = 0;
        let name = '';
        for (const one of events) {
          time += 1;
          if (one.what === 'send')
            await journals[one.who]?.append(send(`${sent++}sync`, { at: NOON - (sent % 3) * DAY }));
          if (one.what === 'sync') await syncOnce(locals[one.who], remotes[one.who], clock);
          if (one.what === 'name') {
            await changeSettings(locals[one.who], () => time, { name: one.name });
            name = one.name;
          }
          if (one.what === 'apart') remotes = [remotes[0], new MemoryArea(remotes[0].cells)];
          if (one.what === 'together') remotes = merged(remotes, one.choice);
        }
        remotes = merged(remotes, []);
        for (const round of [0, 1, 0, 1] as const) await syncOnce(locals[round], remotes[round], clock);
        expect((await readSettings(locals[0])).name).toBe(name);
        expect((await readSettings(locals[1])).name).toBe(name);
        const shown = (await days(locals[0], remotes[0])) as { sends: number }[];
        expect(shown).toEqual(await days(locals[1], remotes[1]));
        expect(shown.reduce((all, day) => all + day.sends, 0)).toBe(sent);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a browser's own merging makes of two copies: of each key either one. */
function merged([a, b]: readonly [MemoryArea, MemoryArea], choice: readonly boolean[]): [MemoryArea, MemoryArea] {
  const keys = [...new Set([...a.cells.keys(), ...b.cells.keys()])];
  const cells = keys.map((key, i) => {
    const [first, second] = choice[i % Math.max(1, choice.length)] ? [b, a] : [a, b];
    return [key, first.cells.get(key) ?? second.cells.get(key) ?? ''] as const;
  });
  const one = new MemoryArea(cells);
  return [one, one];
}

describe('sync', () => {
  it('touches nothing while it is off, and cannot be switched on from elsewhere', async () => {
    const [on, off, remote] = [await machine(), new MemoryArea(), new MemoryArea()];
    await changeSettings(on, clock, { name: 'Theo' });
    await syncOnce(on, remote, clock);
    expect(remote.keys()).toEqual(['set:name']);
    const before = remote.calls.length;
    await syncOnce(off, remote, clock);
    expect(remote.calls.length).toBe(before);
    expect(await daysElsewhere(off, remote, '2025-01-01', '2026-12-31')).toEqual([]);
    expect(await readSettings(off)).toEqual(DEFAULTS);
  });

  it('keeps within the limits of sync storage over years, and says what did not fit', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    await openJournal(local, clock).importAll(asFile(years(6000, 8, NOON), { values: DEFAULTS, changed: {} }));
    const words = Array.from({ length: 150 }, (_, i) => `${i}`.padStart(100, 'ü'));
    await changeSettings(local, clock, { name: 'Theo', aliases: words });
    expect(await syncOnce(local, remote, clock)).toEqual(['set:aliases']);
    const problems = () => openReader(local, clock).problems();
    expect(await problems()).toEqual([{ kind: 'unsynced', key: 'sync', at: NOON, sends: 1 }]);
    const bytes = [...remote.cells].map(([key, cell]) => Buffer.byteLength(key + cell));
    expect(Math.max(...bytes)).toBeLessThan(8192);
    expect(bytes.reduce((all, one) => all + one, 0)).toBeLessThan(102_400);
    expect(remote.keys('sum:')).toHaveLength(18);
    await changeSettings(local, clock, { aliases: ['Theo'] });
    expect(await syncOnce(local, remote, clock)).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it('takes another name where its own is damaged, and says so', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    local.cells.set('machine', '{"v":1,"d":7}');
    await syncOnce(local, remote, clock);
    expect(local.peek('machine')).toEqual({ v: 1, d: expect.stringMatching(/^[\w-]{8}$/) });
    expect(local.peek(`corrupt:machine:${NOON}`)).toEqual({ v: 1, d: 7 });
    expect(await openReader(local, clock).problems()).toMatchObject([{ kind: 'corrupt', key: 'machine' }]);
  });

  it('keeps what else there is to be told', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    local.cells.set('log:2026-03-10', '"torn"');
    await openJournal(local, clock).append(send('a'));
    const other = { kind: 'corrupt', key: 'log:2026-03-10', at: NOON, sends: 0 };
    const problems = () => openReader(local, clock).problems();
    await changeSettings(local, clock, { aliases: Array.from({ length: 150 }, (_, i) => `${i}`.padStart(100, 'ü')) });
    await syncOnce(local, remote, clock);
    expect(await problems()).toEqual([other, { kind: 'unsynced', key: 'sync', at: NOON, sends: 1 }]);
    await changeSettings(local, clock, { aliases: [] });
    await syncOnce(local, remote, clock);
    expect(await problems()).toEqual([other]);
  });

  it('says no longer what did not fit once it is switched off', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    await changeSettings(local, clock, { aliases: Array.from({ length: 150 }, (_, i) => `${i}`.padStart(100, 'ü')) });
    await syncOnce(local, remote, clock);
    await changeSettings(local, clock, { sync: false });
    await syncOnce(local, remote, clock);
    expect(await openReader(local, clock).problems()).toEqual([]);
  });

  it('gives way to machines that filled the storage, oldest months first', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    for (let i = 0; i < 95; i += 1) remote.cells.set(`sum:other${i}00:2026-01`, `"${'x'.repeat(990)}"`);
    await openJournal(local, clock).importAll(asFile(years(2000, 8, NOON), { values: DEFAULTS, changed: {} }));
    const tooBig = (await syncOnce(local, remote, clock)) ?? [];
    expect(tooBig.length).toBeGreaterThan(3);
    expect([...remote.keys('sum:')].filter((key) => !key.includes('other')).at(0)).toMatch(/2026-03$/);
    expect(tooBig.at(-1)).toMatch(/2025-0\d$/);
  });

  it('writes nothing when nothing has changed, and only what has', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    const journal = openJournal(local, clock);
    await journal.append(send('a', { at: NOON - 60 * DAY }));
    await journal.append(send('b'));
    await syncOnce(local, remote, clock);
    remote.calls.length = 0;
    await syncOnce(local, remote, clock);
    expect(remote.calls).toEqual(['get']);
    await journal.append(send('c'));
    const before = new Map(remote.cells);
    await syncOnce(local, remote, clock);
    expect([...remote.cells].filter(([key, cell]) => before.get(key) !== cell).map(([key]) => key)).toEqual([
      expect.stringMatching(/^sum:.{8}:2026-03$/),
    ]);
  });

  it('writes nothing when nothing has changed where storage sorts the fields of what it holds, as Chromium does', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    await openJournal(local, clock).append(send('a'));
    await changeSettings(local, clock, { name: 'Theo', sites: { gmail: true, linkedin: false } });
    await syncOnce(local, remote, clock);
    for (const [key, cell] of remote.cells) remote.cells.set(key, JSON.stringify(sorted(JSON.parse(cell))));
    remote.calls.length = 0;
    await syncOnce(local, remote, clock);
    expect(remote.calls).toEqual(['get']);
  });

  it.each([0.5, -1, 1e300])('takes no time of a change that no clock shows: %d', async (at) => {
    const [local, remote] = [await machine(), new MemoryArea()];
    await changeSettings(local, clock, { company: 'Harbourline' });
    remote.cells.set('set:name', JSON.stringify({ v: 1, d: { at, value: 'Eve' } }));
    await syncOnce(local, remote, clock);
    expect(await readSettings(local)).toMatchObject({ name: '', company: 'Harbourline' });
  });

  it('leaves out days that do not exist', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    const short = toShortDay({ day: '2026-02-01', ...summarise([send('a')]) }).slice(1);
    const rows = [0, 1, 30, 1e6].map((day) => [day, ...short]);
    remote.cells.set('sum:machine2:2026-02', JSON.stringify({ v: 1, d: rows }));
    remote.cells.set('sum:machine2:2026-13', JSON.stringify({ v: 1, d: rows }));
    expect((await daysElsewhere(local, remote, '2025-01-01', '2027-01-01')).map(({ day }) => day)).toEqual([
      '2026-02-01',
    ]);
  });

  it.each(['get', 'set'])('that hangs over %s holds up no send', async (hanging) => {
    vi.useFakeTimers();
    const [local, remote] = [await machine(), new MemoryArea()];
    const journal = openJournal(local, clock);
    await journal.append(send('a'));
    remote.before = (call) => (call === hanging ? new Promise(() => undefined) : undefined);
    const round = expect(journal.sync(remote)).rejects.toMatchObject({ reason: 'storage' });
    await vi.advanceTimersByTimeAsync(3000);
    await round;
    const glance = journal.renewGlance(remote, () => ({ strips: {}, news: null, days: [] }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(await glance).toMatchObject({ elsewhere: 0 });
    await journal.append(send('b'));
    expect(await journal.today()).toHaveLength(2);
  });

  it('ignores what is damaged and leaves what a later version wrote', async () => {
    const [local, remote] = [await machine(), new MemoryArea()];
    remote.cells.set('set:name', '{"v":2,"d":{}}');
    remote.cells.set('set:company', '{"v":1,"d":{"at":9,"value":7}}');
    remote.cells.set('sum:machine2:2026-03', '{"v":1,"d":[[1]]}');
    await changeSettings(local, clock, { name: 'Theo', company: 'Harbourline' });
    await syncOnce(local, remote, clock);
    expect(remote.peek('set:name')).toEqual({ v: 2, d: {} });
    expect(remote.peek('set:company')).toMatchObject({ d: { value: 'Harbourline' } });
    expect(await days(local, remote)).toEqual([]);
  });
});
