import * as v from 'valibot';
import { defineItem } from './item.ts';
import { count, RuleId } from './send-schema.ts';
import { addSummaries, emptySummary } from './summary.ts';
import type { DaySummary } from './types.ts';

/** What is known of a day without reading its sends. */
export interface DayEntry {
  /** The generation of the day's chunk that `live` was made from. Older chunks are left-overs of a compaction. */
  readonly gen: number;
  /** Sends whose detail is gone: compacted, or lost with a damaged chunk. */
  readonly base: DaySummary | null;
  /** Sends that are in the chunk. */
  readonly live: DaySummary | null;
  /** Records in the chunk, counting or not, and its size in storage (characters of JSON). */
  readonly records: number;
  readonly bytes: number;
}

/** The days of one month, as stored under `days:YYYY-MM`; keyed by `YYYY-MM-DD`. */
export type Month = Readonly<Record<string, DayEntry>>;

const Sum = count(Number.MAX_SAFE_INTEGER);
const Tallies = v.record(RuleId, v.tuple([Sum, Sum, Sum]));

export const Summary: v.GenericSchema<unknown, DaySummary> = v.object({
  sends: Sum,
  scored: Sum,
  focus: Sum,
  first: Sum,
  unaided: Sum,
  squares: Sum,
  bins: v.pipe(v.array(Sum), v.length(10)),
  outcomes: v.object({ positive: Sum, other: Sum, decline: Sum, none: Sum }),
  rules: Tallies,
  credits: Tallies,
});

export const DayKey = v.pipe(v.string(), v.isoDate());

export const monthItem = defineItem<Month>({
  version: 1,
  fallback: () => ({}),
  schema: v.record(
    DayKey,
    v.object({ gen: Sum, base: v.nullable(Summary), live: v.nullable(Summary), records: Sum, bytes: Sum }),
  ),
  migrations: [],
});

/** Everything the day adds up to, detail kept or not. */
export function total(entry: DayEntry | undefined): DaySummary {
  const base = entry?.base ?? emptySummary();
  return entry?.live ? addSummaries(base, entry.live) : base;
}
