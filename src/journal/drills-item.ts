import * as v from 'valibot';
import type { Memories } from '../practice/session.ts';
import type { Area } from './area.ts';
import { changeItem } from './change-item.ts';
import { dayHere } from './day.ts';
import { defineItem } from './item.ts';
import { DRILLS } from './keys.ts';
import { Time } from './send-schema.ts';

/** Higher counts of answers are stored as this. */
const MOST = 1_000_000;
/** A bound far above the number of lessons. */
const MOST_LESSONS = 1000;

/** A bound on how far ahead the memory model plans. */
const Due = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const Answers = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((n) => Math.min(n, MOST)),
);
const LessonId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));

export const DrillsSchema: v.GenericSchema<unknown, Memories> = v.pipe(
  v.record(
    LessonId,
    v.strictObject({
      due: Due,
      at: Time,
      stability: v.pipe(v.number(), v.minValue(0.001), v.maxValue(36_500)),
      difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
      times: Answers,
      lapses: Answers,
    }),
  ),
  v.maxEntries(MOST_LESSONS),
);

const drillsItem = defineItem<Memories>({ version: 1, fallback: () => ({}), schema: DrillsSchema, migrations: [] });

/** The state of the drills from the raw value under `DRILLS`. */
export function drillsOf(raw: unknown): Memories {
  return drillsItem.open(raw).value;
}

export async function readDrills(area: Area): Promise<Memories> {
  return drillsOf((await area.get(DRILLS))[DRILLS]);
}

/** How many lessons were last answered on a day, `YYYY-MM-DD`. */
export function answeredOn(memories: Memories, day: string): number {
  return Object.values(memories).filter(({ at }) => dayHere(at) === day).length;
}

/** Replaces the state of the drills by what `change` makes of it: see `changeItem`. */
export async function changeDrills(
  area: Area,
  clock: () => number,
  change: (held: Memories) => Memories,
): Promise<void> {
  await changeItem(area, DRILLS, drillsItem, clock, ({ value }) => change(value));
}

/**
 * Keeps the later answer of each lesson, so that importing again changes nothing. New lessons for which there is no
 * room are left out.
 */
export function mergeDrills(area: Area, clock: () => number, theirs: Memories): Promise<void> {
  return changeDrills(area, clock, (held) => {
    const newer = Object.entries(theirs).filter(([id, { at }]) => at > (held[id]?.at ?? -1));
    const all = Object.entries({ ...held, ...Object.fromEntries(newer) });
    return newer.length > 0 ? Object.fromEntries(all.slice(0, MOST_LESSONS)) : held;
  });
}
