import * as v from 'valibot';
import type { Area } from './area.ts';
import { mergePlaybooks } from './change-settings.ts';
import { monthOf } from './day.ts';
import { DisputesSchema, mergeDisputes } from './disputes.ts';
import { EXPORT_VERSION } from './export.ts';
import { SETTINGS } from './keys.ts';
import { DayKey, summaryUpTo } from './month.ts';
import { dayOfOp, type ImportOp } from './op.ts';
import { Send } from './send-schema.ts';
import { DEFAULTS, PlaybookSchema, playbookItem } from './settings.ts';
import type { Writer } from './writer.ts';

export type ImportReport =
  /** How many records came in that were not here, and how many are with a later version of Outward and were left out. */
  | { readonly ok: true; readonly added: number; readonly left: number }
  /** Nothing was changed. `where`: the first place in the file that does not fit. */
  | { readonly ok: false; readonly reason: 'not-json' | 'not-ours' | 'newer' | 'damaged'; readonly where: string };

/** No file of ours is longer; anything that is, is not parsed. About 300,000 sends. */
const LONGEST = 250_000_000;

/** Far above any day's, and far below where sums of sums lose precision. */
const LARGEST_SUM = 1e9;

const Head = v.object({ format: v.literal('outward'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const File = v.strictObject({
  format: v.literal('outward'),
  version: v.literal(EXPORT_VERSION),
  exported: v.number(),
  settings: PlaybookSchema,
  aside: v.record(v.string(), v.unknown()),
  disputes: DisputesSchema,
  sums: v.array(v.strictObject({ day: DayKey, sum: summaryUpTo(LARGEST_SUM) })),
  sends: v.array(Send),
});
type File = v.InferOutput<typeof File>;

type Refusal = Extract<ImportReport, { ok: false }>;

/**
 * Merges a complete export (`exportJson`) into the journal, by record id: the later change of a record wins, and so does
 * the later change of a setting. A file that does not fit in every detail is refused before anything is changed. Importing
 * again changes nothing; after an interruption it completes the work. Rejects with `JournalError` when storage fails.
 */
export async function importJson(text: string, area: Area, writer: Writer): Promise<ImportReport> {
  const file = parse(text);
  if ('ok' in file) return file;
  let added = 0;
  let left = 0;
  for (const ops of byMonth(file)) {
    await writer.alone(async () => {
      const stored = await writer.store(ops);
      left += stored.left.length;
      added += stored.added;
    });
  }
  await writer.alone(() => importSettings(file, area));
  await writer.alone(() => mergeDisputes(area, file.disputes));
  return { ok: true, added, left };
}

function parse(text: string): File | Refusal {
  if (text.length > LONGEST) return { ok: false, reason: 'not-ours', where: '' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'not-json', where: String(error) };
  }
  const head = v.safeParse(Head, raw);
  if (!head.success) return { ok: false, reason: 'not-ours', where: '' };
  if (head.output.version > EXPORT_VERSION) return { ok: false, reason: 'newer', where: '' };
  const file = v.safeParse(File, raw, { abortEarly: true });
  return file.success ? file.output : { ok: false, reason: 'damaged', where: v.getDotPath(file.issues[0]) ?? '' };
}

function byMonth({ sends, sums }: File): readonly ImportOp[][] {
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

async function importSettings({ settings }: File, area: Area): Promise<void> {
  const held = playbookItem.open((await area.get(SETTINGS))[SETTINGS]);
  if (held.status === 'newer') return;
  // Whether this machine syncs is not for a file to say.
  const { sync: _, ...changed } = settings.changed;
  const theirs = { values: { ...settings.values, sync: DEFAULTS.sync }, changed };
  await area.set({ [SETTINGS]: playbookItem.seal(mergePlaybooks(held.value, theirs)) });
}
