import type { Area } from './area.ts';
import { dayHere, shiftDay } from './day.ts';
import { monthsNewestFirst } from './index-item.ts';
import { type Loaded, load, loadMonth, readIndex, sendsOf } from './load.ts';
import type { SendRecord } from './types.ts';

/**
 * The record with this id, or undefined. Looks at the last days first, then at the newest `months` months one by one,
 * so an unknown id costs reading all of these.
 */
export async function findSend(area: Area, id: string, now: number, months: number): Promise<SendRecord | undefined> {
  const today = dayHere(now);
  const near = inLoaded(await load(area, [today, shiftDay(today, -1), shiftDay(today, 1)]), id);
  if (near) return near;
  for (const month of monthsNewestFirst((await readIndex(area)).value).slice(0, months)) {
    const found = inLoaded(await loadMonth(area, month), id);
    if (found) return found;
  }
  return undefined;
}

function inLoaded(loaded: Loaded, id: string): SendRecord | undefined {
  for (const day of loaded.chunks.keys()) {
    const found = sendsOf(loaded, day).find((send) => send.id === id);
    if (found) return found;
  }
  return undefined;
}
