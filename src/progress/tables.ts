import type { Day, SendRecord } from '../journal/types.ts';

/**
 * Numbers of two versions of the scoring table are not compared: a step between them comes from the table, not from the
 * rep. Counts of findings go on across tables, which weigh findings but do not make them.
 */

/** Scored first drafts after which a new table takes over: as many as any news needs. */
export const ENOUGH = 10;

/** The sends whose numbers may be compared: those of the newest table that has enough of them, in the order given. */
export function comparable(sends: readonly SendRecord[]): readonly SendRecord[] {
  const versions = [...new Set(sends.map(({ scoring }) => scoring))].sort((a, b) => b - a);
  const lists = versions.map((version) => sends.filter(({ scoring }) => scoring === version));
  const enough = lists.find((list) => list.filter(({ unaided }) => unaided !== null).length >= ENOUGH);
  return enough ?? lists[0] ?? [];
}

/**
 * For each day (oldest first), the version of the table that made its numbers; null if there were several. A day that
 * does not say, such as those of other machines, gets the version of the days before it.
 */
export function tablesByDay(days: readonly Pick<Day, 'tables'>[]): readonly (number | null)[] {
  const told = days.map(({ tables }) => Object.keys(tables).map(Number));
  let last = told.find((versions) => versions.length > 0)?.[0] ?? 0;
  return told.map((versions) => {
    last = Math.max(...(versions.length > 0 ? versions : [last]));
    return versions.length > 1 ? null : last;
  });
}

/** The days whose numbers may be compared: those of the newest table that has a day to itself. */
export function comparableDays<T extends Pick<Day, 'tables'>>(days: readonly T[]): readonly T[] {
  const tables = tablesByDay(days);
  const newest = Math.max(...tables.map((table) => table ?? 0));
  return days.filter((_, i) => tables[i] === newest);
}

/** For each item, whether its numbers start anew, given their tables in order; null stands for several tables. */
export function beginnings(tables: readonly (number | null)[]): readonly boolean[] {
  let last: number | null = null;
  return tables.map((table) => {
    const anew = table !== null && last !== null && table !== last;
    last = table ?? last;
    return anew;
  });
}
