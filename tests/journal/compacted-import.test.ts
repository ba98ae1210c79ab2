import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactMonth } from '../../src/journal/compact.ts';
import { exportJson } from '../../src/journal/export.ts';
import { partsOf, readFile } from '../../src/journal/export-file.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { openReader } from '../../src/journal/reader.ts';
import { summarise } from '../../src/journal/summary.ts';
import type { Day, SendRecord } from '../../src/journal/types.ts';
import { consistency } from '../../src/progress/consistency.ts';
import { filled, whole } from './filled.ts';
import { MemoryArea } from './memory-area.ts';
import { anySend, NOON, send } from './sends.ts';

/** What meets in an import: sums of days whose detail is gone here or there, and sends of these days. */

const clock = () => NOON;
const DAY = '2025-11-05';
const MONTH = '2025-11';

const ordinary = { zone: 0, state: 'sent', kind: 'cold', site: 'gmail', outcome: null } as const;

const day = (sends: readonly SendRecord[]): Day => ({ day: DAY, ...summarise(sends) });

/** Different sends of one day that count. */
const sendsOfDay = (most: number) =>
  fc
    .uniqueArray(anySend, { selector: ({ id }) => id, maxLength: most })
    .map((sends) => sends.map((one, i) => ({ ...one, ...ordinary, at: Date.parse(DAY) + i })));

const fileOf = (area: MemoryArea) => whole(exportJson(area, clock));

const daysIn = (area: MemoryArea) => openReader(area, clock).days('2025-01-01', '2026-12-31');

describe('backups of one history, some from before a compaction and some from after', () => {
  it('make the same days in whatever order they are brought back', async () => {
    await fc.assert(
      fc.asyncProperty(sendsOfDay(8), fc.nat(8), async (sends, known) => {
        const early = await fileOf(await filled(...sends.slice(0, known)));
        const area = await filled(...sends);
        await compactMonth(area, MONTH, NOON);
        const late = await fileOf(area);
        for (const order of [
          [early, late],
          [late, early],
          [early, late, early, late],
        ]) {
          const other = new MemoryArea();
          const journal = openJournal(other, clock);
          for (const file of order) await journal.importAll(file);
          expect(await daysIn(other)).toEqual(day(sends).sends === 0 ? [] : [day(sends)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('add up when a day has both sums and single sends, in one part or several', async () => {
    await fc.assert(
      fc.asyncProperty(sendsOfDay(6), sendsOfDay(6), fc.integer({ min: 1, max: 3000 }), async (gone, kept, most) => {
        const area = await filled(...gone);
        await compactMonth(area, MONTH, NOON);
        const journal = openJournal(area, clock);
        for (const one of kept) await journal.append(one);
        const read = readFile(await fileOf(area));
        if ('ok' in read) throw new Error(read.reason);
        const other = new MemoryArea();
        const there = openJournal(other, clock);
        for (const part of partsOf(read, most)) await there.importAll(JSON.stringify(part));
        expect(await daysIn(other)).toEqual(await daysIn(area));
      }),
      { numRuns: 60 },
    );
  });
});

it('tells the months that came as sums only, as it tells those compacted here', async () => {
  const area = await filled(send('a', { at: Date.parse(DAY) }), send('b'));
  await compactMonth(area, MONTH, NOON);
  const other = new MemoryArea();
  const journal = openJournal(other, clock);
  await journal.importAll(await fileOf(area));
  expect(await journal.compacted()).toBe(MONTH);
  await journal.append(send('c'));
  expect(await journal.compacted()).toBe(MONTH);
});

describe('sends of another machine on a day that was compacted here', () => {
  it('leave a day whose sums fit together', async () => {
    await fc.assert(
      fc.asyncProperty(sendsOfDay(8), sendsOfDay(8), async (here, there) => {
        const area = await filled(...here);
        await compactMonth(area, MONTH, NOON);
        await openJournal(area, clock).importAll(await fileOf(await filled(...there)));
        for (const { sends, scored, first, bins, unaided } of await daysIn(area)) {
          expect(bins.reduce((all, n) => all + n, 0)).toBe(scored);
          expect(Math.max(scored, first)).toBeLessThanOrEqual(sends);
          expect(unaided).toBeLessThanOrEqual(100 * first);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('count beside those that were there, where these cannot be the same', async () => {
    const at = Date.parse(DAY);
    const area = await filled(...Array.from({ length: 10 }, (_, i) => send(`here${i}`, { at, focus: 95 })));
    await compactMonth(area, MONTH, NOON);
    const others = Array.from({ length: 10 }, (_, i) => send(`there${i}`, { at, focus: 85 }));
    await openJournal(area, clock).importAll(await fileOf(await filled(...others)));
    expect(consistency(await daysIn(area))).toMatchObject({ hits: 20, n: 20, share: 1 });
  });
});
