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
   * How many records came in that were not here, how many are with a later version of Outward and were left out, and the
   * name of the journal, for further parts of the same file to go by.
   */
  { readonly ok: true; readonly added: number; readonly left: number; readonly into: string } | Refusal;

/** The journal as an import has to know it. */
export interface ImportRoom {
  /** Has another after everything was erased, whichever worker is asked. */
  name(): Promise<string>;
  /** Whether everything was erased since the import began. */
  isErased(): boolean;
}

/**
 * Merges a complete export (`exportJson`) into the journal, by record id: the later change of a record wins, and so does
 * the later change of a setting. A file that does not fit in every detail is refused before anything is changed. Importing
 * again changes nothing; after an interruption it completes the work. A file is refused under which everything is erased,
 * and so are its further parts. Rejects with `JournalError` when storage fails.
 */
export async function importJson(
  text: string,
  area: Area,
  writer: Writer,
  clock: () => number,
  { name, isErased }: ImportRoom,
): Promise<ImportReport> {
  const file = readFile(text);
  if ('ok' in file) return file;
  const into = await name();
  if (file.into !== undefined && file.into !== into) return ERASED;
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
  return isErased() ? ERASED : { ok: true, added, left, into };
}

const ERASED: Refusal = { ok: false, reason: 'erased', where: '' };

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
