import type { Area } from './area.ts';
import { daysOfMonth } from './day.ts';
import { readDisputes } from './disputes.ts';
import { readDrills } from './drills-item.ts';
import { EXPORT_VERSION } from './export-file.ts';
import { monthsNewestFirst } from './index-item.ts';
import { asideKey, daysKey, PROBLEMS, SALT, SETTINGS } from './keys.ts';
import { load, readIndex, sendsOf } from './load.ts';
import { monthItem } from './month.ts';
import { problemsItem } from './problems.ts';
import { playbookItem } from './settings.ts';
import { CSV_HEADER, toCsv, toFlat } from './table.ts';
import type { DaySummary, SendRecord } from './types.ts';

/** Sums of a day whose detail is gone. */
export interface ExportedSum {
  readonly day: string;
  readonly sum: DaySummary;
}

/**
 * The complete export, as pieces of one JSON text: settings, disputed rules, drills,
 * sums of compacted days, damaged values that were set aside, and every record. Read month by month, so that a long
 * history fits in memory.
 */
export async function* exportJson(area: Area, clock: () => number): AsyncGenerator<string> {
  const stored = await area.get([SETTINGS, PROBLEMS]);
  const corrupt = problemsItem
    .open(stored[PROBLEMS])
    .value.filter(({ kind, key }) => kind === 'corrupt' && key !== SALT);
  const head = {
    format: 'outward',
    version: EXPORT_VERSION,
    exported: clock(),
    settings: playbookItem.open(stored[SETTINGS]).value,
    aside: await area.get(corrupt.map(({ key, at }) => asideKey(key, at))),
    disputes: await readDisputes(area),
    drills: await readDrills(area),
    sums: await sumsOf(area),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"sends":[`;
  let first = true;
  for await (const send of allSends(area)) {
    yield `${first ? '' : ','}\n${JSON.stringify(send)}`;
    first = false;
  }
  yield '\n]}\n';
}

/** NDJSON for databases: one object a line, every field on every line. */
export async function* exportNdjson(area: Area): AsyncGenerator<string> {
  for await (const send of allSends(area)) yield `${JSON.stringify(toFlat(send))}\n`;
}

/** CSV for spreadsheets: RFC 4180, with a header. */
export async function* exportCsv(area: Area): AsyncGenerator<string> {
  yield CSV_HEADER;
  for await (const send of allSends(area)) yield toCsv(send);
}

async function* allSends(area: Area): AsyncGenerator<SendRecord> {
  for (const month of await monthsOldestFirst(area)) {
    const loaded = await load(area, daysOfMonth(month));
    for (const day of loaded.chunks.keys()) yield* sendsOf(loaded, day);
  }
}

async function sumsOf(area: Area): Promise<readonly ExportedSum[]> {
  const months = await monthsOldestFirst(area);
  const raw = await area.get(months.map(daysKey));
  const entries = months.flatMap((month) => Object.entries(monthItem.open(raw[daysKey(month)]).value));
  return entries.flatMap(([day, { base }]) => (base && base.sends > 0 ? [{ day, sum: base }] : []));
}

async function monthsOldestFirst(area: Area): Promise<string[]> {
  return monthsNewestFirst((await readIndex(area)).value).reverse();
}
