import * as v from 'valibot';
import { defineItem } from './item.ts';
import { type Month, total } from './month.ts';
import { count } from './send-schema.ts';

/** Size of a month's detail: sends that count, all records, characters of JSON. */
export interface MonthSize {
  readonly sends: number;
  readonly records: number;
  readonly bytes: number;
}

/** The months that exist, so that storage need not be searched. */
export interface Index {
  readonly months: Readonly<Record<string, MonthSize>>;
  /** The last compacted month, or null. */
  readonly compacted: string | null;
  /** When the journal was last written, milliseconds since the epoch. Strictly rising. */
  readonly changed: number;
}

const MonthKey = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const Size = count(Number.MAX_SAFE_INTEGER);

export const indexItem = defineItem<Index>({
  version: 2,
  fallback: () => ({ months: {}, compacted: null, changed: 0 }),
  schema: v.object({
    months: v.record(MonthKey, v.object({ sends: Size, records: Size, bytes: Size })),
    compacted: v.nullable(MonthKey),
    changed: Size,
  }),
  migrations: [(first) => ({ ...v.parse(v.looseObject({}), first), changed: 0 })],
});

/** The time to note for a write at `now`: later than the last one, whatever the clock does. */
export function changedAt(now: number, { changed }: Index): number {
  return Math.max(now, changed + 1);
}

export function sizeOf(month: Month): MonthSize {
  const entries = Object.values(month);
  const sum = (value: (entry: (typeof entries)[number]) => number) => entries.reduce((all, e) => all + value(e), 0);
  return {
    sends: sum((entry) => entry.live?.sends ?? 0),
    records: sum((entry) => entry.records),
    bytes: sum((entry) => entry.bytes),
  };
}

/** The later of `before` and the last of these months that has only sums; null if there is none. */
export function lastCompacted(
  before: string | null,
  months: Iterable<readonly [key: string, month: Month]>,
): string | null {
  const bare = [...months].filter(([, month]) => sizeOf(month).records === 0 && hasSends(month)).map(([key]) => key);
  return [...(before === null ? [] : [before]), ...bare].sort().at(-1) ?? null;
}

function hasSends(month: Month): boolean {
  return Object.values(month).some((entry) => total(entry).sends > 0);
}

/** Months with anything in them, newest first. */
export function monthsNewestFirst(index: Index): string[] {
  return Object.keys(index.months).sort().reverse();
}

/** The months with single records, not only sums. */
export function monthsInDetail(index: Index): string[] {
  return monthsNewestFirst(index).filter((month) => (index.months[month]?.records ?? 0) > 0);
}
