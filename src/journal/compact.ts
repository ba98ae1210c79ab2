import type { Area } from './area.ts';
import { dayHere, monthOf } from './day.ts';
import { changedAt, type Index, indexItem, lastCompacted, monthsInDetail, sizeOf } from './index-item.ts';
import { daysKey, INDEX, logKey, PROBLEMS } from './keys.ts';
import { loadMonth, readIndex } from './load.ts';
import { type DayEntry, type Month, monthItem, total } from './month.ts';
import { addProblems, problemsItem } from './problems.ts';

/** Storage holds 10 MB in Chromium; beyond this much detail (characters of JSON) the oldest month is compacted. */
export const DETAIL_BUDGET = 8_000_000;

/** The newest months are never compacted: habits, ladder and late replies are read from them. */
const UNTOUCHED = 2;

/** The months whose detail should go: older than `keepMonths`, or the oldest until the rest fits. Oldest first. */
export function monthsToCompact(index: Index, now: number, keepMonths: number | null, budget: number): string[] {
  const detailed = monthsInDetail(index);
  // A clock that jumped ahead creates a month in the future, next to which all others would look old. So that month
  // counts as the one after its predecessor.
  const thisMonth = monthNumber(monthOf(dayHere(now)));
  const newest = Math.min(thisMonth, ...detailed.slice(1, 2).map((month) => monthNumber(month) + 1));
  let bytes = 0;
  return detailed
    .filter((month, i) => {
      bytes += index.months[month]?.bytes ?? 0;
      const old = keepMonths !== null && newest - monthNumber(month) >= keepMonths;
      return i >= UNTOUCHED && (bytes > budget || old);
    })
    .reverse();
}

/**
 * Drops the records of a month, keeps its daily sums, and notes that among the problems. Needs no free space. If it is
 * stopped between any two steps the sums are the same: a chunk older than its day's generation no longer counts, and
 * the index still asks for the rest to be done. Days written by a later version stay as they are.
 *
 * @returns false if no detail can be dropped: the month is damaged, or a later version wrote it, all its days or the
 * index
 */
export async function compactMonth(area: Area, month: string, now: number): Promise<boolean> {
  const loaded = await loadMonth(area, month);
  const index = await readIndex(area);
  const held = loaded.months.get(month);
  if (held?.status !== 'current' || index.status === 'newer') return false;
  const isNewer = (day: string) => loaded.chunks.get(day)?.status === 'newer';
  const entries = Object.entries(held.value).map(([day, entry]) => [day, isNewer(day) ? entry : fold(entry)] as const);
  const value: Month = Object.fromEntries(entries);
  const sends = index.value.months[month]?.records ?? 0;
  if (sizeOf(value).records >= sends) return false;
  await area.set({ [daysKey(month)]: monthItem.seal(value) });
  await area.remove(
    Object.keys(value)
      .filter((day) => !isNewer(day))
      .map(logKey),
  );
  const told = addProblems(loaded.problems.value, [{ kind: 'compacted', key: daysKey(month), at: now, sends }]);
  const compacted = lastCompacted(index.value.compacted, [[month, value]]);
  const months = { ...index.value.months, [month]: sizeOf(value) };
  await area.set({
    ...(loaded.problems.status === 'newer' ? {} : { [PROBLEMS]: problemsItem.seal(told) }),
    [INDEX]: indexItem.seal({ months, compacted, changed: changedAt(now, index.value) }),
  });
  return true;
}

function fold(entry: DayEntry): DayEntry {
  return { gen: entry.gen + 1, base: total(entry), live: null, records: 0, bytes: 0 };
}

function monthNumber(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
}
