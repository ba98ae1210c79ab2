import * as v from 'valibot';
import { dayOfSend } from './day.ts';
import { DisputesSchema } from './disputes.ts';
import { DrillsSchema } from './drills-item.ts';
import type { Migration } from './item.ts';
import { DayKey, summaryUpTo } from './month.ts';
import { Send } from './send-schema.ts';
import { DEFAULTS, PlaybookSchema } from './settings.ts';
import { addSummaries, summarise } from './summary.ts';
import type { SendRecord } from './types.ts';

/** The complete export as a file: its shape, its versions, and the parts it is carried in. See docs/data.md. */

/** Rises with every change of what a file may hold, so that an earlier Outward knows it cannot read it. */
export const EXPORT_VERSION = 6;

/** Longest file that is read, in characters: about 300,000 sends, more than any export of ours. */
export const LONGEST = 250_000_000;

/**
 * Why a file was not taken; nothing was changed, or everything was erased meanwhile. `where`: the first place in the file
 * that does not fit.
 */
export interface Refusal {
  readonly ok: false;
  readonly reason: 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'too-long' | 'erased';
  readonly where: string;
}

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
  drills: DrillsSchema,
  sums: v.array(v.strictObject({ day: DayKey, sum: summaryUpTo(LARGEST_SUM) })),
  sends: v.array(Send),
  /** Of a part after the first: the name of the journal that took that. */
  into: v.exactOptional(v.string()),
});
export type ExportFile = v.InferOutput<typeof File>;

const First = v.looseObject({ settings: v.looseObject({ values: v.looseObject({}) }) });
const Loose = v.looseObject({});

/** In order: the first brings version 1 to 2, and so on. */
const MIGRATIONS: readonly Migration[] = [
  /** New settings and disputes; records have the time of a reply, absent if none was seen. */
  (first) => {
    const { settings, ...rest } = v.parse(First, first);
    return {
      disputes: {},
      ...rest,
      version: 2,
      settings: { ...settings, values: { ...DEFAULTS, ...settings.values } },
    };
  },
  /** New: drills. */
  (second) => ({ ...v.parse(Loose, second), version: 3, drills: {} }),
  /** Records have a shape, absent if none is known. */
  (third) => ({ ...v.parse(Loose, third), version: 4 }),
  /** New setting: the week last looked back on, absent if there is none. */
  (fourth) => ({ ...v.parse(Loose, fourth), version: 5 }),
  /** Settings got the rules that were kept though called wrong, which are absent where there are none. */
  (fifth) => ({ ...v.parse(Loose, fifth), version: 6 }),
];

/** Reads a complete export of this version or an earlier one. A file that does not fit in every detail is refused. */
export function readFile(text: string): ExportFile | Refusal {
  if (text.length > LONGEST) return { ok: false, reason: 'too-long', where: '' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'not-json', where: String(error) };
  }
  const head = v.safeParse(Head, raw);
  if (!head.success) return { ok: false, reason: 'not-ours', where: '' };
  if (head.output.version > EXPORT_VERSION) return { ok: false, reason: 'newer', where: '' };
  return raise(raw, head.output.version);
}

function raise(raw: unknown, version: number): ExportFile | Refusal {
  try {
    const raised = MIGRATIONS.slice(version - 1).reduce((file, migrate) => migrate(file), raw);
    const file = v.safeParse(File, raised, { abortEarly: true });
    return file.success ? file.output : { ok: false, reason: 'damaged', where: v.getDotPath(file.issues[0]) ?? '' };
  } catch {
    return { ok: false, reason: 'damaged', where: 'settings' };
  }
}

/**
 * The daily sums for the first part of a file. They include the records that come in later parts; importing such a
 * record takes it out of its day's sum again.
 */
function sumsBefore(sums: ExportFile['sums'], later: readonly SendRecord[]): ExportFile['sums'] {
  const byDay = new Map(sums.map(({ day, sum }) => [day, sum]));
  for (const send of later) {
    const day = dayOfSend(send);
    const sum = byDay.get(day);
    if (sum) byDay.set(day, addSummaries(sum, summarise([send])));
  }
  return [...byDay].map(([day, sum]) => ({ day, sum }));
}

/**
 * Splits a file into complete exports with at most `most` characters of sends each (at least one send). Importing them
 * all has the same result. Browsers carry no message over 64 MiB from a page to the background.
 */
export function partsOf(file: ExportFile, most: number): readonly ExportFile[] {
  const { sends, ...head } = file;
  const parts: ExportFile[] = [];
  let [from, length] = [0, 0];
  const cut = (to: number): void => {
    const first = { ...head, sums: sumsBefore(head.sums, sends.slice(to)) };
    const rest = parts.length === 0 ? first : { ...head, aside: {}, sums: [] };
    parts.push({ ...rest, sends: sends.slice(from, to) });
    [from, length] = [to, 0];
  };
  for (const [i, send] of sends.entries()) {
    const more = JSON.stringify(send).length;
    if (i > from && length + more > most) cut(i);
    length += more;
  }
  cut(sends.length);
  return parts;
}
