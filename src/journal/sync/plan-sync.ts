import * as v from 'valibot';
import { mergePlaybooks } from '../change-settings.ts';
import { monthOf } from '../day.ts';
import { defineItem } from '../item.ts';
import { DayKey } from '../month.ts';
import { DEFAULTS, FIELDS, type Field, type Playbook, SettingsSchema, Stamp } from '../settings.ts';
import { addSummaries } from '../summary.ts';
import type { Day } from '../types.ts';
import { fromShortDay, ShortDay, toShortDay } from './short-day.ts';

/**
 * What to write to the browser's sync storage, and what it says. Two machines that write while apart lose nothing: a
 * machine's sums are under keys that no other machine writes, and are added when read. Of each setting the later change
 * wins, and every machine keeps its own copy to repair what the browser's merging dropped.
 */

/** Limits of `storage.sync` in both browsers, with a little left free: bytes per item, bytes in all, items. */
const ITEM_BYTES = 8000;
const TOTAL_BYTES = 98_000;
const ITEMS = 500;

/** All fields but the switch of sync, which each machine has for itself. */
const SHARED = FIELDS.filter((field) => field !== 'sync');

/** Months of sums that each machine shares. */
const MONTHS = 18;

const sumKey = (machine: string, month: string) => `sum:${machine}:${month}`;
const fieldKey = (field: Field) => `set:${field}`;

const sumItem = defineItem<readonly ShortDay[]>({
  version: 1,
  fallback: () => [],
  schema: v.array(ShortDay),
  migrations: [],
});

const fieldItem = defineItem<{ readonly at: number; readonly value: unknown }>({
  version: 1,
  fallback: () => ({ at: 0, value: null }),
  schema: v.object({ at: Stamp, value: v.unknown() }),
  migrations: [],
});

type Stored = Readonly<Record<string, unknown>>;

export interface SyncPlan {
  /** The merged settings, to be stored on this machine if they differ. */
  readonly playbook: Playbook;
  readonly set: Stored;
  readonly remove: readonly string[];
  /** Keys that do not fit and stay on this machine only. */
  readonly tooBig: readonly string[];
}

/** `own`: this machine's days, all of them; `remote`: all of sync storage. */
export function planSync(machine: string, mine: Playbook, own: readonly Day[], remote: Stored): SyncPlan {
  const playbook = mergePlaybooks(mine, remotePlaybook(remote));
  const wanted = { ...fieldItems(playbook, remote), ...sumItems(machine, own) };
  const foreign = Object.keys(remote).filter((key) => !(key in wanted) && !key.startsWith(sumKey(machine, '')));
  const { kept, tooBig } = select(wanted, sizeOf(remote, foreign), foreign.length);
  const changed = Object.entries(kept).filter(([key, item]) => inOrder(item) !== inOrder(remote[key]));
  const remove = Object.keys(remote).filter((key) => key.startsWith(sumKey(machine, '')) && !(key in kept));
  return { playbook, set: Object.fromEntries(changed), remove, tooBig };
}

/** The days of the rep's other machines, added up, oldest first. */
export function daysOfOthers(machine: string, remote: Stored): readonly Day[] {
  let days: readonly Day[] = [];
  for (const [key, raw] of Object.entries(remote)) {
    const [, other, month] = /^sum:([^:]+):(\d{4}-\d{2})$/.exec(key) ?? [];
    if (other === undefined || month === undefined || other === machine) continue;
    const theirs = sumItem.open(raw).value.map((short) => fromShortDay(month, short));
    days = addDays(
      days,
      theirs.filter(({ day }) => v.is(DayKey, day)),
    );
  }
  return days;
}

/** Adds two lists of days, oldest first. */
export function addDays(a: readonly Day[], b: readonly Day[]): readonly Day[] {
  const days = new Map(a.map((day) => [day.day, day]));
  for (const { day, ...sums } of b) {
    const known = days.get(day);
    days.set(day, { day, ...(known ? addSummaries(known, sums) : sums) });
  }
  return [...days.values()].sort((x, y) => (x.day < y.day ? -1 : 1));
}

/** The settings in sync storage; a field that is missing, damaged or of a later version counts as never changed. */
function remotePlaybook(remote: Stored): Playbook {
  return SHARED.reduce<Playbook>(
    (playbook, field) => {
      const { status, value } = fieldItem.open(remote[fieldKey(field)]);
      const values = v.safeParse(SettingsSchema, { ...playbook.values, [field]: value.value });
      if (status !== 'current' || !values.success) return playbook;
      return { values: values.output, changed: { ...playbook.changed, [field]: value.at } };
    },
    { values: DEFAULTS, changed: {} },
  );
}

/** The items of all fields that were ever changed, but none that would overwrite a later version's. */
function fieldItems({ values, changed }: Playbook, remote: Stored): Stored {
  const shared = SHARED.filter((field) => {
    return changed[field] !== undefined && fieldItem.open(remote[fieldKey(field)]).status !== 'newer';
  });
  return Object.fromEntries(
    shared.map((field) => [fieldKey(field), fieldItem.seal({ at: changed[field] ?? 0, value: values[field] })]),
  );
}

/** The newest months of this machine. */
function sumItems(machine: string, own: readonly Day[]): Stored {
  const months = [...new Set(own.map(({ day }) => monthOf(day)))].sort().slice(-MONTHS);
  const rows = (month: string) => own.filter(({ day }) => monthOf(day) === month).map(toShortDay);
  return Object.fromEntries(months.toReversed().map((month) => [sumKey(machine, month), sumItem.seal(rows(month))]));
}

/** The first items for which there is room beside `used` bytes and `items` items of others. */
function select(
  wanted: Stored,
  used: number,
  items: number,
): { readonly kept: Stored; readonly tooBig: readonly string[] } {
  let bytes = used;
  let count = items;
  const [kept, tooBig]: [Record<string, unknown>, string[]] = [{}, []];
  for (const [key, item] of Object.entries(wanted)) {
    const size = sizeOf({ [key]: item }, [key]);
    if (size > ITEM_BYTES || bytes + size > TOTAL_BYTES || count + 1 > ITEMS) {
      tooBig.push(key);
      continue;
    }
    bytes += size;
    count += 1;
    kept[key] = item;
  }
  return { kept, tooBig };
}

/** The JSON with sorted keys, for comparing: Chromium returns keys sorted, whatever order they were stored in. */
function inOrder(item: unknown): string | undefined {
  return JSON.stringify(item, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Size as the browsers count it: bytes of the key and of the value's JSON. */
function sizeOf(items: Stored, keys: readonly string[]): number {
  const encoder = new TextEncoder();
  return keys.reduce((all, key) => all + encoder.encode(key + JSON.stringify(items[key])).length, 0);
}
