import * as v from 'valibot';
import { type Area, JournalError } from './area.ts';
import { SETTINGS } from './keys.ts';
import { settingAside } from './problems.ts';
import {
  DEFAULTS,
  FIELDS,
  type Field,
  type Playbook,
  playbookItem,
  type Settings,
  SettingsSchema,
} from './settings.ts';

/** The settings as they are; defaults when there are none. */
export async function readSettings(area: Area): Promise<Settings> {
  return playbookItem.open((await area.get(SETTINGS))[SETTINGS]).value.values;
}

/** Some fields with their new values, perhaps by what is held. */
export type SettingsChange = Partial<Settings> | ((held: Settings) => Partial<Settings>);

/**
 * Changes some fields and leaves the others. Throws `JournalError` when a value does not fit or when a later version of
 * Outward wrote the settings; then nothing has changed. Damaged settings are set aside first.
 */
export async function changeSettings(area: Area, clock: () => number, change: SettingsChange): Promise<Settings> {
  const raw = (await area.get(SETTINGS))[SETTINGS];
  const held = playbookItem.open(raw);
  if (held.status === 'newer') throw new JournalError('newer', 'a later version of Outward wrote the settings');
  const patch = typeof change === 'function' ? change(held.value.values) : change;
  const values = v.safeParse(SettingsSchema, { ...held.value.values, ...patch });
  if (!values.success) throw new JournalError('corrupt', `not a setting: ${v.summarize(values.issues)}`);
  const now = clock();
  const touched = FIELDS.filter((field) => field in patch);
  const stamps = touched.map((field) => [field, Math.max(now, (held.value.changed[field] ?? 0) + 1)] as const);
  const next: Playbook = { values: values.output, changed: { ...held.value.changed, ...Object.fromEntries(stamps) } };
  const aside = held.status === 'corrupt' ? await settingAside(area, SETTINGS, raw, now) : {};
  await area.set({ ...aside, [SETTINGS]: playbookItem.seal(next) });
  return next.values;
}

/** Field by field the value changed last; the same result whichever way round, however often, in whatever groups. */
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
