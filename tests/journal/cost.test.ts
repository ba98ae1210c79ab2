import { describe, expect, it } from 'vitest';
import { exportJson } from '../../src/journal/export.ts';
import { LONGEST } from '../../src/journal/export-file.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { DEFAULTS } from '../../src/journal/settings.ts';
import { tidings } from '../../src/progress/tidings.ts';
import { MemoryArea } from './memory-area.ts';
import { NOON, send } from './sends.ts';
import { asFile, years } from './years.ts';

const clock = () => NOON;

async function usedFor(count: number): Promise<MemoryArea> {
  const area = new MemoryArea();
  await openJournal(area, clock).importAll(asFile(years(count, 25, NOON), { values: DEFAULTS, changed: {} }));
  return new MemoryArea(area.cells);
}

/** Storage calls, and characters read, of some work. */
async function cost(
  area: MemoryArea,
  work: (area: MemoryArea) => Promise<unknown>,
): Promise<[calls: number, read: number]> {
  const counted = new MemoryArea(area.cells);
  let read = 0;
  const get = counted.get.bind(counted);
  counted.get = async (keys) => {
    const found = await get(keys);
    read += JSON.stringify(found).length;
    return found;
  };
  await work(counted);
  return [counted.calls.length, read];
}

/** What the background does for the popup after each change. */
const glance = (area: MemoryArea): Promise<unknown> => openJournal(area, clock).renewGlance(new MemoryArea(), tidings);

const CHROMIUM_QUOTA = 10_485_760;

/** The index has a line of some fifty characters a month, and is read three to six times; nothing else may grow. */
const indexGrowth = (reads: number): number => reads * 50 * 20;

describe('what the journal costs', async () => {
  const short = await usedFor(2000);
  const long = await usedFor(12_000);

  it('is under 400 bytes a send, sums and index included', () => {
    expect(long.size / 12_000).toBeLessThan(400);
  });

  it('leaves even a full storage with an export that can be imported again', async () => {
    let length = 0;
    for await (const piece of exportJson(long, clock)) length += piece.length;
    expect((CHROMIUM_QUOTA / long.size) * length).toBeLessThan(LONGEST);
  });

  it('is the same for what the popup shows after months and after years', async () => {
    const [few, many] = [await cost(short, glance), await cost(long, glance)];
    expect(many[0]).toBe(few[0]);
    expect(many[1] - few[1]).toBeLessThan(indexGrowth(6));
  });

  it('is the same for a send after months and after years', async () => {
    const append = (area: MemoryArea) => openJournal(area, clock).append(send('new'));
    const [few, many] = [await cost(short, append), await cost(long, append)];
    expect(many[0]).toBe(few[0]);
    expect(many[1] - few[1]).toBeLessThan(indexGrowth(3));
  });
});
