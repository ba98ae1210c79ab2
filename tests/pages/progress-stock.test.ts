import { describe, expect, it } from 'vitest';
import { compactMonth } from '../../src/journal/compact.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { figuresOf } from '../../src/pages/progress/figures.ts';
import { type Filter, readHistory, readStock } from '../../src/pages/progress/stock.ts';
import { MemoryArea } from '../journal/memory-area.ts';
import { NOON, send } from '../journal/sends.ts';
import { asFile } from '../journal/years.ts';
import { practising } from './practising.ts';

const clock = () => NOON;
const ALL: Filter = { site: null, kind: null, weeks: null };
const sends = practising(120, NOON);

async function stored(): Promise<MemoryArea> {
  const area = new MemoryArea();
  const report = await openJournal(area, clock).importAll(asFile(sends, { values: DEFAULTS, changed: {} }));
  expect(report).toMatchObject({ added: sends.length });
  return new MemoryArea(area.cells);
}

describe('what the progress page reads', async () => {
  const area = await stored();
  const read = (filter: Partial<Filter>) => readStock(area, new MemoryArea(), NOON, { ...ALL, ...filter });
  const readBack = (depth: number, filter: Partial<Filter> = {}) =>
    readHistory(area, NOON, { ...ALL, ...filter }, depth);

  it('gives the same figures for two filters together as without a filter', async () => {
    const whole = await read({});
    const parts = await Promise.all([read({ site: 'gmail' }), read({ site: 'linkedin' })]);
    const sum = (of: (typeof parts)[number]) => figuresOf(of, NOON).sends;
    expect(parts.map(sum).reduce((a, b) => a + b)).toBe(sum(whole));
    expect(sum(whole)).toBe(sends.length);
  });

  it('keeps to the site, the kind and the period', async () => {
    const filter = { site: 'linkedin', kind: 'follow_up', weeks: 4 } as const;
    const { days, recent } = await read(filter);
    const { sends: history } = await readBack(2, filter);
    expect(history).not.toEqual([]);
    const wanted = sends.filter(({ site, kind }) => site === 'linkedin' && kind === 'follow_up');
    expect(history.every(({ site, kind }) => site === 'linkedin' && kind === 'follow_up')).toBe(true);
    expect(days[0]?.day).toBeDefined();
    expect(days.every(({ day }) => day >= '2026-02-11' && day <= '2026-03-10')).toBe(true);
    expect(recent).toEqual(wanted.filter(({ at }) => at >= Date.UTC(2026, 1, 11)));
  });

  it('leaves out days to come, with a filter as without', async () => {
    const ahead = new MemoryArea(area.cells);
    await openJournal(ahead, clock).append(send('ahead', { at: NOON + 3 * 86_400_000, site: 'gmail' }));
    const stocks = [{}, { site: 'gmail' }] as const;
    for (const filter of stocks) {
      const { days, recent } = await readStock(ahead, new MemoryArea(), NOON, { ...ALL, ...filter });
      expect(days.at(-1)?.day).toBe('2026-03-10');
      expect(recent.some(({ id }) => id.startsWith('ahead'))).toBe(false);
    }
  });

  it('has a traveller’s sends in the order in which they were sent, with a filter as without', async () => {
    const abroad = new MemoryArea();
    const journal = openJournal(abroad, clock);
    // Auckland, where the new month had begun, then Honolulu, where it had not.
    await journal.append(send('a', { at: Date.UTC(2026, 1, 28, 12), zone: 780 }));
    await journal.append(send('b', { at: Date.UTC(2026, 1, 28, 13), zone: -600 }));
    for (const filter of [{}, { site: 'gmail' }] as const) {
      const { recent } = await readStock(abroad, new MemoryArea(), NOON, { ...ALL, ...filter });
      expect(recent.map(({ id }) => id[0])).toEqual(['a', 'b']);
    }
    const { sends: history } = await readHistory(abroad, NOON, ALL, 2);
    expect(history.map(({ id }) => id[0])).toEqual(['b', 'a']);
  });

  it('goes back ten weeks where two hundred sends are a busy rep’s fortnight', async () => {
    const day = 86_400_000;
    const busy = Array.from({ length: 1400 }, (_, i) =>
      send(`busy${i}`, { at: NOON - Math.floor((1399 - i) / 20) * day, rules: {} }),
    );
    const full = new MemoryArea();
    await openJournal(full, clock).importAll(asFile(busy, { values: DEFAULTS, changed: {} }));
    for (const filter of [ALL, { ...ALL, site: 'gmail' }] as const) {
      const { habits, repetition } = figuresOf(await readStock(full, new MemoryArea(), NOON, filter), NOON);
      expect(habits).toMatchObject([{ rule: 'specific-fact', state: 'settled' }]);
      expect(repetition.recent).toBe(280);
    }
  });

  it('reads the history month by month, newest first', async () => {
    const { sends: history, earlier } = await readBack(1);
    expect(new Set(history.map(({ at }) => new Date(at).getUTCMonth()))).toEqual(new Set([2]));
    expect(history[0]?.at).toBe(Math.max(...sends.map(({ at }) => at)));
    expect(earlier).toBe('2026-02');
    expect((await readBack(99)).earlier).toBeNull();
  });

  it('offers no month of which there is nothing to show: one that was compacted, or whose sends were deleted', async () => {
    const old = new MemoryArea(area.cells);
    await compactMonth(old, '2025-11', NOON);
    const journal = openJournal(old, clock);
    for (const { id } of await journal.month('2026-01')) await journal.remove(id);
    expect(await readHistory(old, NOON, ALL, 2)).toMatchObject({ earlier: '2025-12' });
    expect(await readHistory(old, NOON, ALL, 3)).toMatchObject({ earlier: '2025-10' });
  });

  it('costs a fixed number of storage calls without a filter', async () => {
    const calls = async (of: MemoryArea) => {
      of.calls.length = 0;
      await readStock(of, new MemoryArea(), NOON, { ...ALL, weeks: 12 });
      return of.calls.length;
    };
    const short = new MemoryArea();
    for (const one of sends.slice(-200)) await openJournal(short, clock).append(one);
    expect(await calls(new MemoryArea(short.cells))).toBe(10);
    expect(await calls(new MemoryArea(area.cells))).toBe(10);
  });

  it('says which months a filter leaves out, since only their sums are kept', async () => {
    const old = new MemoryArea(area.cells);
    await compactMonth(old, '2025-11', NOON);
    const left = async (filter: Partial<Filter>) =>
      (await readStock(old, new MemoryArea(), NOON, { ...ALL, ...filter })).left;
    expect(await left({})).toBeNull();
    expect(await left({ site: 'gmail' })).toBe('2025-11');
    expect(await left({ kind: 'cold', weeks: 4 })).toBeNull();
  });

  it('adds the days of other machines to the trend, but not to replies, and only while sync is on', async () => {
    const [here, there, remote] = [new MemoryArea(), new MemoryArea(), new MemoryArea()];
    for (const [machine, id] of [
      [here, 'a'],
      [there, 'b'],
    ] as const) {
      const journal = openJournal(machine, clock);
      await journal.changeSettings({ sync: true });
      await journal.append(send(id, { at: NOON - 30 * 86_400_000, outcome: 'positive' }));
      await journal.sync(remote);
    }
    const figures = async (filter: Filter) => figuresOf(await readStock(here, remote, NOON, filter), NOON);
    expect(await figures(ALL)).toMatchObject({ sends: 2, elsewhere: 1, scored: 2, outcomes: { all: { n: 1 } } });
    expect(await figures({ ...ALL, site: 'gmail' })).toMatchObject({ sends: 1, elsewhere: 0 });
    await openJournal(here, clock).changeSettings({ sync: false });
    expect(await figures(ALL)).toMatchObject({ sends: 1, elsewhere: 0 });
  });

  it('goes on without other machines when sync storage fails', async () => {
    const remote = new MemoryArea();
    remote.before = () => {
      throw new Error('no account');
    };
    const synced = new MemoryArea(area.cells);
    await openJournal(synced, clock).changeSettings({ sync: true });
    expect((await readStock(synced, remote, NOON, ALL)).days.length).toBeGreaterThan(0);
  });

  it('tells how many numbers each scoring table made', async () => {
    const mixed = new MemoryArea();
    for (const [i, scoring] of [1, 1, 2].entries()) await openJournal(mixed, clock).append(send(`${i}t`, { scoring }));
    const of = await readStock(mixed, new MemoryArea(), NOON, ALL);
    expect(figuresOf(of, NOON).tables).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('is not empty on a new machine to which the days of another have come, whatever is chosen', async () => {
    const [fresh, there, remote] = [new MemoryArea(), new MemoryArea(), new MemoryArea()];
    await openJournal(fresh, clock).changeSettings({ sync: true });
    const journal = openJournal(there, clock);
    await journal.changeSettings({ sync: true });
    await journal.append(send('b', { at: NOON - 60 * 86_400_000 }));
    await journal.sync(remote);
    const chosen = [ALL, { ...ALL, weeks: 4 }, { ...ALL, site: 'gmail' }] as const;
    for (const filter of chosen) expect(await readStock(fresh, remote, NOON, filter)).toMatchObject({ empty: false });
    remote.before = () => {
      throw new Error('no account');
    };
    expect(await readStock(fresh, remote, NOON, ALL)).toMatchObject({ empty: true });
  });

  it('is empty before the first send', async () => {
    expect(await readStock(new MemoryArea(), new MemoryArea(), NOON, ALL)).toMatchObject({ empty: true, days: [] });
  });
});

describe('the points of the chart', () => {
  it('leave out what has no number, first or sent', async () => {
    const area = new MemoryArea();
    const journal = openJournal(area, clock);
    await journal.append(send('a', { at: NOON - 172_800_000, unaided: 40, focus: null }));
    await journal.append(send('b', { at: NOON - 86_400_000, unaided: null, focus: null }));
    await journal.append(send('c', { unaided: null, focus: 80 }));
    const { points, sends, scored } = figuresOf(await readStock(area, new MemoryArea(), NOON, ALL), NOON);
    expect(points).toEqual([
      { at: Date.UTC(2026, 2, 8), n: 1, anew: false, sent: null, first: 40, sentLine: null, firstLine: 40 },
      { at: Date.UTC(2026, 2, 10), n: 0, anew: false, sent: 80, first: null, sentLine: 80, firstLine: null },
    ]);
    expect([sends, scored]).toEqual([3, 1]);
  });
});
