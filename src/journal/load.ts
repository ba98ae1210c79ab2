import type { Area } from './area.ts';
import { type Chunk, openChunk } from './chunk.ts';
import { daysOfMonth, monthOf } from './day.ts';
import { type Index, indexItem, lastCompacted, sizeOf } from './index-item.ts';
import type { Held } from './item.ts';
import { daysKey, INDEX, INTENTS, logKey, monthOfKey, PAST, PROBLEMS } from './keys.ts';
import { type Month, monthItem } from './month.ts';
import { applyOps, dayOfOp, type Intent, intentsItem, type Op } from './op.ts';
import { problemsItem } from './problems.ts';
import type { Problem, SendRecord } from './types.ts';

/** Some days of the journal as read from storage, with the changes waiting to be written. */
export interface Loaded {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly intents: Held<readonly Intent[]>;
  readonly problems: Held<readonly Problem[]>;
  readonly months: ReadonlyMap<string, Held<Month>>;
  /** By day. A chunk left behind by a compaction counts as missing. */
  readonly chunks: ReadonlyMap<string, Chunk>;
}

const MISSING: Chunk = { status: 'missing', gen: 0, sends: [] };

/** Reads the given days, and `more` keys into `raw`, in one storage call. */
export async function load(area: Area, days: readonly string[], more: readonly string[] = []): Promise<Loaded> {
  const months = [...new Set(days.map(monthOf))];
  const raw = await area.get([INTENTS, PROBLEMS, ...more, ...months.map(daysKey), ...days.map(logKey)]);
  const held = new Map(months.map((month) => [month, monthItem.open(raw[daysKey(month)])]));
  return {
    raw,
    intents: intentsItem.open(raw[INTENTS]),
    problems: problemsItem.open(raw[PROBLEMS]),
    months: held,
    chunks: new Map(days.map((day) => [day, chunkOf(raw[logKey(day)], held.get(monthOf(day))?.value[day]?.gen ?? 0)])),
  };
}

function chunkOf(raw: unknown, gen: number): Chunk {
  const chunk = openChunk(raw);
  return chunk.status === 'current' && chunk.gen < gen ? MISSING : chunk;
}

/** The sends of a loaded day, with the changes that are under `intents` but not yet carried out. */
export function sendsOf(loaded: Loaded, day: string): readonly SendRecord[] {
  const waiting = loaded.intents.value.filter((op) => dayOfOp(op) === day);
  return applyOps(loaded.chunks.get(day)?.sends ?? [], waiting);
}

/** Reads the days that operations concern, and the whole month if its summaries must be made anew. */
export async function loadForWriting(area: Area, ops: readonly Op[]): Promise<Loaded> {
  const loaded = await load(area, [...new Set(ops.map(dayOfOp))], [PAST]);
  const anew = [...loaded.months].filter(([, held]) => isMadeAnew(held)).map(([month]) => month);
  if (anew.length === 0) return loaded;
  return load(area, [...new Set([...loaded.chunks.keys(), ...anew.flatMap(daysOfMonth)])], [PAST]);
}

/** Whether the summaries of a month must be made from its chunks: they are damaged or missing. */
export function isMadeAnew({ status }: Held<Month>): boolean {
  return status === 'corrupt' || status === 'missing';
}

/** Reads a whole month in one storage call. */
export function loadMonth(area: Area, month: string): Promise<Loaded> {
  return load(area, daysOfMonth(month));
}

/** The index; made anew from everything stored when it is missing or damaged. */
export async function readIndex(area: Area): Promise<Held<Index>> {
  const held = indexItem.open((await area.get(INDEX))[INDEX]);
  if (held.status === 'current' || held.status === 'newer') return held;
  return { status: held.status, value: rebuildIndex(await area.get(null)) };
}

function rebuildIndex(all: Readonly<Record<string, unknown>>): Index {
  const keys = [...new Set(Object.keys(all).map(monthOfKey))].filter((month) => month !== undefined);
  const opened = keys.map((month) => [month, monthItem.open(all[daysKey(month)]).value] as const);
  return {
    months: Object.fromEntries(opened.map(([key, month]) => [key, sizeOf(month)])),
    compacted: lastCompacted(null, opened),
    changed: 0,
  };
}
