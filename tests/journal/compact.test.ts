import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../src/journal/change-settings.ts';
import { compactMonth, monthsToCompact } from '../../src/journal/compact.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON, send } from './sends.ts';

const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
const clock = () => NOON;

/** Two sends a month, the second with a positive reply. */
async function fiveMonths(): Promise<MemoryArea> {
  const area = new MemoryArea();
  const journal = openJournal(area, clock);
  for (const month of MONTHS) {
    await journal.append(send(`a${month}`, { at: Date.parse(`${month}-05`) }));
    await journal.append(send(`b${month}`, { at: Date.parse(`${month}-05`) + 1, outcome: 'positive' }));
  }
  return new MemoryArea(area.cells);
}

const index = (months: Record<string, number>) => ({
  months: Object.fromEntries(Object.entries(months).map(([month, bytes]) => [month, { sends: 9, records: 9, bytes }])),
  compacted: null,
  changed: 0,
});

describe('which months are compacted', () => {
  const sizes = index({ '2025-11': 50, '2025-12': 50, '2026-01': 50, '2026-02': 50, '2026-03': 50 });

  it('are none while there is room', () => {
    expect(monthsToCompact(sizes, NOON, null, 250)).toEqual([]);
  });

  it('are the oldest beyond the budget, never the two newest', () => {
    expect(monthsToCompact(sizes, NOON, null, 200)).toEqual(['2025-11']);
    expect(monthsToCompact(sizes, NOON, null, 0)).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  it('are those older than the rep wants kept', () => {
    expect(monthsToCompact(sizes, NOON, 3, 1000)).toEqual(['2025-11', '2025-12']);
  });

  it('are not all of them when the clock jumps years ahead and one send is recorded there', () => {
    const jumped = index({ '2025-12': 50, '2026-01': 50, '2026-02': 50, '2026-03': 50, '2036-03': 5 });
    expect(monthsToCompact(jumped, Date.UTC(2036, 2, 1), 12, 1000)).toEqual([]);
  });
});

describe('a month that cannot be compacted', () => {
  /** Refuses everything that would take more room, and gives up on who asks for ever. */
  function full(cells: Iterable<readonly [string, string]>): MemoryArea {
    const area = new MemoryArea(cells);
    area.quota = area.size;
    area.before = () => {
      if (area.calls.length > 300) throw new Error('asked for ever');
    };
    return area;
  }

  it.each([
    ['is damaged', 'days:2025-11', '"torn"'],
    ['was written by a later version', 'days:2025-11', '{"v":9,"d":0}'],
  ])('and %s makes way for the next when storage is full', async (_, key, cell) => {
    const stocked = await fiveMonths();
    const before = openJournal(stocked, clock);
    for (let i = 0; i < 20; i += 1) await before.append(send(`${i}x`, { at: Date.parse('2025-12-06') + i }));
    const area = full([...stocked.cells, [key, cell]]);
    const journal = openJournal(area, clock);
    await journal.append(send('today'));
    expect(await journal.month('2025-12')).toEqual([]);
    expect(await journal.recent(1)).toMatchObject([{ id: expect.stringMatching(/^today/) }]);
  });

  it('leaves storage full where there is no other', async () => {
    const { cells } = await fiveMonths();
    for (const month of MONTHS) cells.set(`days:${month}`, '{"v":9,"d":0}');
    const journal = openJournal(full(cells), clock);
    await expect(journal.append(send('today'))).rejects.toMatchObject({ reason: 'quota' });
  });
});

describe('a compacted month', () => {
  it('leaves alone the list of problems that a later version wrote', async () => {
    const area = await fiveMonths();
    await area.set({ problems: { v: 99, d: 'later' } });
    await compactMonth(area, '2025-11', NOON);
    expect(await area.get('problems')).toEqual({ problems: { v: 99, d: 'later' } });
    expect(await openJournal(area, clock).month('2025-11')).toEqual([]);
  });

  it('keeps its sums and says how much detail is gone', async () => {
    const area = await fiveMonths();
    const before = await openJournal(area, clock).days('2025-01-01', '2026-12-31');
    await compactMonth(area, '2025-11', NOON);
    const journal = openJournal(area, clock);
    expect(await journal.days('2025-01-01', '2026-12-31')).toEqual(before);
    expect(await journal.month('2025-11')).toEqual([]);
    expect(await journal.recent(99)).toHaveLength(8);
    expect(await journal.problems()).toEqual([{ kind: 'compacted', key: 'days:2025-11', at: NOON, sends: 2 }]);
  });

  it('can still take a send, without losing or doubling', async () => {
    const area = await fiveMonths();
    await compactMonth(area, '2025-11', NOON);
    const journal = openJournal(area, clock);
    await journal.append(send('late', { at: Date.parse('2025-11-05') }));
    expect(await journal.days('2025-11-01', '2025-11-30')).toMatchObject([{ sends: 3, outcomes: { positive: 1 } }]);
    expect(await journal.month('2025-11')).toHaveLength(1);
  });

  it('has the same sums wherever the worker was stopped, and is finished by the next', async () => {
    const whole = await fiveMonths();
    const cells = new Map(whole.cells);
    const days = await openJournal(whole, clock).days('2025-01-01', '2026-12-31');
    const counted = new MemoryArea(cells);
    await compactMonth(counted, '2025-11', NOON);
    for (let stopAfter = 0; stopAfter <= counted.steps; stopAfter += 1) {
      const area = new MemoryArea(cells);
      area.stopAfter = stopAfter;
      await Promise.race([compactMonth(area, '2025-11', NOON), area.stopped]);
      const next = new MemoryArea(area.cells);
      await changeSettings(next, clock, { keepMonths: 4 });
      const journal = openJournal(next, clock);
      expect(await journal.days('2025-01-01', '2026-12-31')).toEqual(days);
      await journal.append(send('today'));
      expect(await journal.days('2025-01-01', '2026-03-09')).toEqual(days);
      expect(next.keys('log:2025-11')).toEqual([]);
      expect(next.peek('index')).toMatchObject({ d: { compacted: '2025-11' } });
    }
  });

  it('has the same sums whichever storage call is refused, and loses no detail before its sums are stored', async () => {
    const { cells } = await fiveMonths();
    const days = await openJournal(new MemoryArea(cells), clock).days('2025-01-01', '2026-12-31');
    const counted = new MemoryArea(cells);
    await compactMonth(counted, '2025-11', NOON);
    for (let refused = 0; refused < counted.calls.length; refused += 1) {
      const area = new MemoryArea(cells);
      area.before = () => {
        if (area.calls.length === refused + 1) throw new Error('disk error');
      };
      await expect(compactMonth(area, '2025-11', NOON)).rejects.toThrow('disk error');
      expect(await openJournal(new MemoryArea(area.cells), clock).days('2025-01-01', '2026-12-31')).toEqual(days);
      if (area.calls.indexOf('set') === refused) expect(area.keys('log:2025-11')).toEqual(['log:2025-11-05']);
    }
  });

  it('leaves days that a later version wrote', async () => {
    const area = await fiveMonths();
    area.cells.set('log:2025-11-05', '{"v":9,"d":0}');
    await compactMonth(area, '2025-11', NOON);
    expect(area.peek('log:2025-11-05')).toEqual({ v: 9, d: 0 });
  });
});
