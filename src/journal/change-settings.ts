import * as v from 'valibot';
import { type Area, JournalError } from './area.ts';
import { changeItem } from './change-item.ts';
import type { Held } from './item.ts';
import { SETTINGS } from './keys.ts';
import {
  DEFAULTS,
  FIELDS,
  type Field,
  type Playbook,
  playbookItem,
  type Settings,
  SettingsSchema,
  settingsOf,
} from './settings.ts';

/** The current settings; defaults if there are none. */
export async function readSettings(area: Area): Promise<Settings> {
  return settingsOf((await area.get(SETTINGS))[SETTINGS]);
}

/** Some fields with their new values, or a function from the current settings to these. */
export type SettingsChange = Partial<Settings> | ((held: Settings) => Partial<Settings>);

/**
 * Changes some fields and leaves the others. Throws `JournalError` when a value does not fit or when a later version of
 * Outward wrote the settings; then nothing has changed. Damaged settings are set aside first.
 */
export async function changeSettings(area: Area, clock: () => number, change: SettingsChange): Promise<Settings> {
  const next = await changeItem(area, SETTINGS, playbookItem, clock, (held) => changed(held, clock(), change));
  return next.values;
}

function changed({ status, value: held }: Held<Playbook>, now: number, change: SettingsChange): Playbook {
  if (status === 'newer') throw new JournalError('newer', 'a later version of Outward wrote the settings');
  const patch = typeof change === 'function' ? change(held.values) : change;
  const values = v.safeParse(SettingsSchema, { ...held.values, ...patch });
  if (!values.success) throw new JournalError('corrupt', `not a setting: ${v.summarize(values.issues)}`);
  const touched = FIELDS.filter((field) => field in patch);
  const stamps = touched.map((field) => [field, Math.max(now, (held.changed[field] ?? 0) + 1)] as const);
  return { values: values.output, changed: { ...held.changed, ...Object.fromEntries(stamps) } };
}

/** Merges field by field; the later change wins. Commutative, associative and idempotent. */
export function mergePlaybooks(a: Playbook, b: Playbook): Playbook {
  return FIELDS.reduce<Playbook>((merged, field) => takeField(merged, laterOf(a, b, field), field), {
    values: DEFAULTS,
    changed: {},
  });
}

function takeField(into: Playbook, from: Playbook, field: Field): Playbook {
  const stamp = from.changed[field];
  return {
    values: { ...into.values, [field]: from.values[field] },
    changed: stamp === undefined ? into.changed : { ...into.changed, [field]: stamp },
  };
}

function laterOf(a: Playbook, b: Playbook, field: Field): Playbook {
  const order = (a.changed[field] ?? -1) - (b.changed[field] ?? -1);
  if (order !== 0) return order > 0 ? a : b;
  return JSON.stringify(a.values[field]) >= JSON.stringify(b.values[field]) ? a : b;
}
