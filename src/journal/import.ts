import type { Area } from './area.ts';
import { changeItem } from './change-item.ts';
import { mergePlaybooks } from './change-settings.ts';
import { monthOf } from './day.ts';
import { mergeDisputes } from './disputes.ts';
import { mergeDrills } from './drills-item.ts';
import { type ExportFile, type Refusal, readFile } from './export-file.ts';
import { SETTINGS } from './keys.ts';
import { dayOfOp, type ImportOp } from './op.ts';
import { DEFAULTS, playbookItem } from './settings.ts';
import type { Writer } from './writer.ts';

export type ImportReport =
  /**
   * `added`: records that were not here before. `left`: records left out, on days written by a later version of
   * Outward.
   */
  { readonly ok: true; readonly added: number; readonly left: number } | Refusal;

/**
 * Merges a complete export (`exportJson`) into the journal. Records merge by id, settings by field; the later change
 * wins. A file that does not fit in every detail is refused before anything is changed. Importing again changes
 * nothing, and completes an interrupted import. If everything is erased meanwhile (`isErased`), the rest of the file is
 * dropped. Rejects with `JournalError` if storage fails.
 */
export async function importJson(
  text: string,
  area: Area,
  writer: Writer,
  clock: () => number,
  isErased: () => boolean,
): Promise<ImportReport> {
  const file = readFile(text);
  if ('ok' in file) return file;
  let added = 0;
  let left = 0;
  const step = (work: () => Promise<void>) => writer.alone(async () => (isErased() ? undefined : work()));
  for (const ops of byMonth(file)) {
    await step(async () => {
      const stored = await writer.store(ops);
      left += stored.left.length;
      added += stored.added;
    });
  }
  await step(() => importSettings(file, area, clock));
  await step(() => mergeDisputes(area, file.disputes));
  await step(() => mergeDrills(area, clock, file.drills));
  return isErased() ? { ok: true, added: 0, left: 0 } : { ok: true, added, left };
}

function byMonth({ sends, sums }: ExportFile): readonly ImportOp[][] {
  const restored = sends.map((send): ImportOp => ({ type: 'restore', send }));
  const summed = sums.map(({ day, sum }): ImportOp => ({ type: 'sum', day, sum }));
  const months = new Map<string, ImportOp[]>();
  for (const op of [...restored, ...summed]) {
    const month = monthOf(dayOfOp(op));
    const ops = months.get(month) ?? [];
    ops.push(op);
    months.set(month, ops);
  }
  return [...months.values()];
}

async function importSettings({ settings }: ExportFile, area: Area, clock: () => number): Promise<void> {
  // A file does not decide whether this machine syncs.
  const { sync: _, ...changed } = settings.changed;
  const theirs = { values: { ...settings.values, sync: DEFAULTS.sync }, changed };
  await changeItem(area, SETTINGS, playbookItem, clock, ({ value }) => mergePlaybooks(value, theirs));
}
