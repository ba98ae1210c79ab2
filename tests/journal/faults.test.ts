import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { openReader } from '../../src/journal/reader.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON, send } from './sends.ts';

const DAY = 86_400_000;
const clock = () => NOON;
const ids = (sends: readonly { readonly id: string }[]) => sends.map(({ id }) => id[0]).join('');
const LOG = 'log:2026-03-10';

async function withSends(...names: string[]): Promise<MemoryArea> {
  const area = new MemoryArea();
  const journal = openJournal(area, clock);
  for (const name of names) await journal.append(send(name));
  return new MemoryArea(area.cells);
}

function damage(area: MemoryArea, key: string, change: (cell: string) => string): void {
  area.cells.set(key, change(area.cells.get(key) ?? ''));
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('damaged data', () => {
  it('sets a tampered chunk aside, keeps its good records and its sums, and tells', async () => {
    const area = await withSends('a', 'b', 'c');
    const tampered = JSON.stringify({ v: 1, d: { ...(area.peek(LOG) as { d: object }).d, rows: [1, 2, 3] } });
    damage(area, LOG, () => tampered);
    const journal = openJournal(area, clock);
    expect(await journal.today()).toEqual([]);
    await journal.append(send('d'));

    expect(ids(await journal.today())).toBe('d');
    expect(await journal.days('2026-03-10', '2026-03-10')).toMatchObject([{ sends: 4, focus: 280 }]);
    expect(await journal.problems()).toEqual([{ kind: 'corrupt', key: LOG, at: NOON, sends: 3 }]);
    const [aside = ''] = area.keys('corrupt:');
    expect(aside).toBe(`corrupt:${LOG}:${NOON}`);
    expect(area.cells.get(aside)).toBe(tampered);
  });

  it('keeps the sums of a chunk that is gone, and tells', async () => {
    const area = await withSends('a', 'b', 'c');
    area.cells.delete(LOG);
    const journal = openJournal(area, clock);
    for (const name of ['d', 'e']) await journal.append(send(name));

    expect(ids(await journal.today())).toBe('de');
    expect(await journal.days('2026-03-10', '2026-03-10')).toMatchObject([{ sends: 5, focus: 350 }]);
    expect(await journal.problems()).toEqual([{ kind: 'corrupt', key: LOG, at: NOON, sends: 3 }]);
    expect(area.keys('corrupt:')).toEqual([]);
  });

  it.each([
    ['a chunk that is text', LOG, () => '"Hello"'],
    ['a chunk without version', LOG, () => '{"d":{}}'],
    ['a month of nonsense', 'days:2026-03', () => '{"v":1,"d":{"2026-03-10":{"gen":-1}}}'],
    ['an index of nonsense', 'index', () => '[]'],
    ['a missing index', 'index', () => 'null'],
    ['past sends of nonsense', 'past', () => '{"v":1,"d":[[1]]}'],
    ['intents of nonsense', 'intents', () => '{"v":1,"d":[{"type":"put"}]}'],
  ])('goes on after %s', async (_, key, change) => {
    const area = await withSends('a', 'b');
    damage(area, key, change);
    const journal = openJournal(area, clock);
    await journal.append(send('c'));
    const [day] = await journal.days('2026-03-01', '2026-03-31');
    expect(day?.sends).toBe(3);
    expect(ids(await journal.recent(9))).toContain('c');
    expect(await journal.months()).toEqual(['2026-03']);
  });

  it('makes a damaged month anew from all its days', async () => {
    const area = await withSends('a', 'b');
    await openJournal(area, clock).append(send('c', { at: NOON - DAY }));
    damage(area, 'days:2026-03', () => '7');
    const journal = openJournal(new MemoryArea(area.cells), clock);
    await journal.append(send('d', { at: NOON - 2 * DAY }));
    expect((await journal.days('2026-03-01', '2026-03-31')).map(({ sends }) => sends)).toEqual([1, 1, 2]);
  });

  it('makes a month that is gone anew from all its days', async () => {
    const area = await withSends('a', 'b');
    await openJournal(area, clock).append(send('c', { at: NOON - DAY }));
    area.cells.delete('days:2026-03');
    const journal = openJournal(new MemoryArea(area.cells), clock);
    await journal.append(send('d', { at: NOON - 2 * DAY }));
    expect((await journal.days('2026-03-01', '2026-03-31')).map(({ sends }) => sends)).toEqual([1, 1, 2]);
    expect(area.keys('corrupt:')).toEqual([]);
  });

  it('sets damaged sketches of past sends aside, and tells', async () => {
    const area = await withSends('a');
    damage(area, 'past', () => '{"v":1,"d":"x"}');
    const journal = openJournal(area, clock);
    await journal.append(send('b'));
    expect(await journal.problems()).toEqual([{ kind: 'corrupt', key: 'past', at: NOON, sends: 0 }]);
    expect(area.peek(`corrupt:past:${NOON}`)).toEqual({ v: 1, d: 'x' });
  });

  it('sets damaged intents aside', async () => {
    const area = await withSends('a');
    damage(area, 'intents', () => '{"v":1,"d":"x"}');
    const journal = openJournal(area, clock);
    await journal.append(send('b'));
    expect(await journal.problems()).toMatchObject([{ kind: 'corrupt', key: 'intents' }]);
    expect(area.peek(`corrupt:intents:${NOON}`)).toEqual({ v: 1, d: 'x' });
    expect(ids(await journal.today())).toBe('ab');
  });
});

describe('data of a later version', () => {
  it.each([[LOG], ['days:2026-03']])('is left untouched (%s); the new send waits and is shown', async (key) => {
    const area = await withSends('a');
    damage(area, key, () => '{"v":9,"d":{"whatever":1}}');
    const journal = openJournal(area, clock);
    await journal.append(send('b'));
    expect(area.peek(key)).toEqual({ v: 9, d: { whatever: 1 } });
    expect(ids(await journal.today())).toContain('b');
    expect(await journal.problems()).toMatchObject([{ kind: 'newer', key }]);
    expect(area.peek('intents')).toMatchObject({ d: [{ type: 'put', send: { id: 'b0000000' } }] });
  });

  it('keeps waiting only what is of its own month', async () => {
    const area = await withSends('a');
    damage(area, 'days:2026-03', () => '{"v":9,"d":{}}');
    const journal = openJournal(area, clock);
    await journal.append(send('b'));
    await journal.append(send('c', { at: NOON - 30 * DAY }));
    expect(area.peek('intents')).toMatchObject({ d: [{ send: { id: 'b0000000' } }] });
    expect(ids(await journal.month('2026-02'))).toBe('c');
  });

  it('is joined by what waited, once it can be read again', async () => {
    const area = await withSends('a');
    const good = area.cells.get(LOG) ?? '';
    damage(area, LOG, () => '{"v":9,"d":0}');
    await openJournal(area, clock).append(send('b'));
    damage(area, LOG, () => good);
    const journal = openJournal(new MemoryArea(area.cells), clock);
    await journal.append(send('c'));
    expect(ids(await journal.today())).toBe('abc');
    expect(await journal.days('2026-03-10', '2026-03-10')).toMatchObject([{ sends: 3 }]);
  });

  it('refuses to write when the intents themselves are of a later version', async () => {
    const area = await withSends('a');
    damage(area, 'intents', () => '{"v":9,"d":[]}');
    await expect(openJournal(area, clock).append(send('b'))).rejects.toMatchObject({ reason: 'newer' });
    expect(area.peek('intents')).toEqual({ v: 9, d: [] });
  });
});

describe('storage that refuses or stays silent', () => {
  it('rejects a send it could not write down, and takes the next one', async () => {
    const area = await withSends('a');
    const journal = openJournal(area, clock);
    await journal.hash('x');
    area.before = (call) => {
      if (call === 'set') throw new Error('disk error');
    };
    await expect(journal.append(send('b'))).rejects.toThrow('disk error');
    area.before = () => undefined;
    await journal.append(send('c'));
    expect(ids(await journal.today())).toBe('ac');
  });

  it.each([1, 2, 3])('keeps a send that was written down when call %i after it fails', async (failing) => {
    const area = await withSends('a');
    const journal = openJournal(area, clock);
    await journal.hash('x');
    let sets = 0;
    let later = 0;
    area.before = (call) => {
      sets += Number(call === 'set');
      later += Number(sets > 0 && call !== 'set') + Number(sets > 1 && call === 'set');
      if (later >= failing) throw new Error('disk error');
    };
    await journal.append(send('b'));
    area.before = () => undefined;
    expect(ids(await journal.today())).toBe('ab');
    await journal.append(send('c'));
    expect(await journal.days('2026-03-10', '2026-03-10')).toMatchObject([{ sends: 3 }]);
  });

  it('says so when storage does not answer, and stores in order once it does', async () => {
    vi.useFakeTimers();
    const area = await withSends('a');
    const journal = openJournal(area, clock);
    await journal.hash('x');
    let answer: () => void = () => undefined;
    area.before = () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      });
    const silent = expect(journal.append(send('b'))).rejects.toMatchObject({ reason: 'storage' });
    await vi.advanceTimersByTimeAsync(5000);
    await silent;
    area.before = () => undefined;
    const next = journal.append(send('c'));
    answer();
    await next;
    expect(ids(await journal.today())).toBe('abc');
  });

  it('lets a page know when storage does not answer', async () => {
    vi.useFakeTimers();
    const area = new MemoryArea();
    area.before = () => new Promise(() => undefined);
    const silent = expect(openReader(area, clock).today()).rejects.toMatchObject({ reason: 'storage' });
    await vi.advanceTimersByTimeAsync(5000);
    await silent;
  });

  it('compacts the oldest months when storage is full, and loses no sum', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    for (let i = 0; i < 100; i += 1) await journal.append(send(`${i}x`, { at: NOON - (100 - i) * 3 * DAY }));
    area.quota = area.size + 100;
    for (let i = 0; i < 20; i += 1) await journal.append(send(`${i}y`, { at: NOON + i }));
    const days = await journal.days('2025-01-01', '2026-12-31');
    expect(days.reduce((all, { sends }) => all + sends, 0)).toBe(120);
    expect((await journal.problems()).map(({ kind }) => kind)).toContain('compacted');
    expect(await journal.recent(30)).toHaveLength(30);
  });

  it('says that it is full when nothing is left to compact, and has changed nothing', async () => {
    const area = await withSends('a');
    const journal = openJournal(area, clock);
    await journal.hash('x');
    area.quota = area.size + 10;
    const before = [...area.cells];
    await expect(journal.append(send('b'))).rejects.toMatchObject({ reason: 'quota' });
    expect([...area.cells]).toEqual(before);
  });
});

describe('many at once, and odd clocks', () => {
  it('stores fifty sends of fifty tabs, each settled at once', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    const names = Array.from({ length: 50 }, (_, i) => `${i}tab`);
    await Promise.all(
      names.map(async (name) => {
        await journal.append(send(name, { state: 'pending' }));
        expect(await journal.settle(send(name).id, 'sent')).toBe(true);
      }),
    );
    expect(await journal.today()).toHaveLength(50);
    expect(await journal.days('2026-03-10', '2026-03-10')).toMatchObject([{ sends: 50 }]);
    expect(area.peek('intents')).toEqual({ v: 1, d: [] });
  });

  it('loses nothing when the clock is set back between send and confirmation', async () => {
    let now = NOON;
    const journal = openJournal(new MemoryArea(), () => now);
    await journal.append(send('a', { state: 'pending' }));
    now = NOON - 3 * DAY;
    expect(await journal.settle('a0000000', 'sent')).toBe(true);
    await journal.append(send('a', { state: 'pending' }));
    await journal.append(send('b', { at: now }));
    now = NOON;
    expect(await journal.today()).toMatchObject([{ id: 'a0000000', state: 'sent' }]);
    expect(await journal.recent(9)).toHaveLength(2);
  });

  it('stores a send under a clock without sense, within the years a clock may show', async () => {
    const journal = openJournal(new MemoryArea(), () => 0);
    await journal.append(send('a', { at: 0 }));
    expect(await journal.settle('a0000000', 'undone')).toBe(true);
    expect(await journal.month('2000-01')).toMatchObject([{ state: 'undone' }]);
  });

  it('refuses what is no record', async () => {
    const journal = openJournal(new MemoryArea(), clock);
    await expect(journal.append(send('a', { draftKey: 'dana@northwind.example' }))).rejects.toMatchObject({
      reason: 'corrupt',
    });
  });
});
