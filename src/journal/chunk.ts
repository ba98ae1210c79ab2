import * as v from 'valibot';
import { defineItem, type Migration } from './item.ts';
import { fromRow, type Place, toRow } from './row.ts';
import { count } from './send-schema.ts';
import type { SendRecord } from './types.ts';

/** The sends of one day, as stored under `log:YYYY-MM-DD`. */
interface Stored {
  /** Which generation of the day this is; a generation older than the day's own has been compacted away. */
  readonly gen: number;
  readonly names: readonly string[];
  readonly rows: readonly unknown[];
  /** How many rows were written: if there are fewer, some were lost. */
  readonly count: number;
}

const Stored = v.object({
  gen: count(1_000_000),
  names: v.array(v.string()),
  rows: v.array(v.unknown()),
  count: count(1_000_000),
});

/** A migration: appends a field to every row, with the value that means "not known". */
const withPlace =
  (empty: unknown): Migration =>
  (old) => {
    const { rows, ...rest } = v.parse(v.looseObject({ rows: v.array(v.array(v.unknown())) }), old);
    return { ...rest, rows: rows.map((row) => [...row, empty]) };
  };

const item = defineItem<Stored>({
  version: 3,
  fallback: () => ({ gen: 0, names: [], rows: [], count: 0 }),
  schema: Stored,
  // The fields added: the time of a reply, then the shape.
  migrations: [withPlace(0), withPlace('')],
});

export interface Chunk {
  readonly status: 'missing' | 'current' | 'newer' | 'corrupt';
  readonly gen: number;
  /** The sends that could be read, oldest first. */
  readonly sends: readonly SendRecord[];
}

export function openChunk(raw: unknown): Chunk {
  const { status, value } = item.open(raw);
  const sends = value.rows.map((row) => fromRow(row, value.names)).filter((send) => send !== undefined);
  const damaged = sends.length < Math.max(value.count, value.rows.length);
  return { status: damaged ? 'corrupt' : status, gen: value.gen, sends };
}

export function sealChunk(gen: number, sends: readonly SendRecord[]): unknown {
  const places = new Map<string, number>();
  const place: Place = (name) => {
    const known = places.get(name) ?? places.size;
    places.set(name, known);
    return known;
  };
  const rows = sends.map((send) => toRow(send, place));
  return item.seal({ gen, names: [...places.keys()], rows, count: rows.length });
}
