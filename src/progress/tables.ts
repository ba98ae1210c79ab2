import type { Day, SendRecord } from '../journal/types.ts';

/**
 * Numbers of two versions of the scoring table are not compared: a step between them is the table's, not the rep's. What
 * is counted of findings goes on across tables, which weigh them and do not make them.
 */

/** First drafts with a number before a new table takes over from the one before: as many as any news needs. */
export const ENOUGH = 10;

/** The sends whose numbers may be compared: those of the newest table that has enough of them; in the order given. */
export function comparable(sends: readonly SendRecord[]): readonly SendRecord[] {
  const versions = [...new Set(sends.map(({ scoring }) => scoring))].sort((a, b) => b - a);
  const lists = versions.map((version) => sends.filter(({ scoring }) => scoring === version));
  const enough = lists.find((list) => list.filter(({ unaided }) => unaided !== null).length >= ENOUGH);
  return enough ?? lists[0] ?? [];
}

/**
 * Of each day (oldest first) the version of the table that made its numbers; null where several did. A day that does not
 * tell, as those of other machines, has the one of the days before it.
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

/** Whether numbers begin anew with each item, given their tables in order: null stands for no one table. */
export function beginnings(tables: readonly (number | null)[]): readonly boolean[] {
  let last: number | null = null;
  return tables.map((table) => {
    const anew = table !== null && last !== null && table !== last;
    last = table ?? last;
    return anew;
  });
}
