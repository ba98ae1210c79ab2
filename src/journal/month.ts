import * as v from 'valibot';
import { dayOf, shiftDay } from './day.ts';
import { defineItem } from './item.ts';
import { count, EARLIEST, LATEST, MOST_ZONE, RuleId } from './send-schema.ts';
import { addSummaries, emptySummary } from './summary.ts';
import { BINS, type DaySummary, OUTCOMES, SUMS } from './types.ts';

/** A day's entry in its month: what is known without reading its sends. */
export interface DayEntry {
  /** The generation of the day's chunk that `live` was made from. Older chunks are left-overs of a compaction. */
  readonly gen: number;
  /** Sums of sends whose detail is gone: compacted, or lost with a damaged chunk. */
  readonly base: DaySummary | null;
  /** Sums of the sends in the chunk. */
  readonly live: DaySummary | null;
  /** Records in the chunk, counting or not, and its size in storage (characters of JSON). */
  readonly records: number;
  readonly bytes: number;
}

/** The days of one month, as stored under `days:YYYY-MM`; keyed by `YYYY-MM-DD`. */
export type Month = Readonly<Record<string, DayEntry>>;

/** A version of the scoring table, as the key of an object. */
const Version = v.pipe(v.string(), v.regex(/^\d{1,7}$/));

/** The schema of a day's sums, none above `most`. */
export function summaryUpTo(most: number): v.GenericSchema<unknown, DaySummary> {
  const sum = count(most);
  const tallies = v.record(RuleId, v.tuple([sum, sum, sum]));
  return v.object({
    ...v.entriesFromList(SUMS, sum),
    bins: v.pipe(v.array(sum), v.length(BINS)),
    outcomes: v.object(v.entriesFromList(OUTCOMES, sum)),
    rules: tallies,
    credits: tallies,
    tables: v.optional(v.record(Version, sum), {}),
  });
}

const Sum = count(Number.MAX_SAFE_INTEGER);
const Summary = summaryUpTo(Number.MAX_SAFE_INTEGER);

/** The schema of a calendar day that exists and may have sends. */
export const DayKey = v.pipe(
  v.string(),
  v.isoDate(),
  v.minValue(dayOf(EARLIEST, -MOST_ZONE)),
  v.maxValue(dayOf(LATEST, MOST_ZONE)),
  v.check((day) => !Number.isNaN(Date.parse(day)) && shiftDay(day, 0) === day),
);

export const monthItem = defineItem<Month>({
  version: 1,
  fallback: () => ({}),
  schema: v.record(
    DayKey,
    v.object({ gen: Sum, base: v.nullable(Summary), live: v.nullable(Summary), records: Sum, bytes: Sum }),
  ),
  migrations: [],
});

/** All sums of a day, whether its detail is kept or not. */
export function total(entry: DayEntry | undefined): DaySummary {
  const base = entry?.base ?? emptySummary();
  return entry?.live ? addSummaries(base, entry.live) : base;
}
