import * as v from 'valibot';
import { type Area, within } from '../area.ts';
import { changeItem } from '../change-item.ts';
import { mergePlaybooks, readSettings } from '../change-settings.ts';
import { defineItem } from '../item.ts';
import { MACHINE, SETTINGS } from '../keys.ts';
import { randomText } from '../pack.ts';
import { tellUnsynced } from '../problems.ts';
import { openReader } from '../reader.ts';
import { playbookItem } from '../settings.ts';
import type { Day } from '../types.ts';
import { daysOfOthers, planSync } from './plan-sync.ts';

/** This machine's name in sync storage; empty before it has one. */
const machineItem = defineItem<string>({
  version: 1,
  fallback: () => '',
  schema: v.pipe(v.string(), v.regex(/^[\w-]{8}$/)),
  migrations: [],
});

/**
 * How long one call of sync storage may take, ms. The journal's next turn waits for it, so it is shorter than a send
 * waits.
 */
export const SYNC_PATIENCE = 2000;

const ALWAYS = ['2000-01-01', '2100-12-31'] as const;

/**
 * One round of sync between this machine's storage and the browser's sync storage, if the rep switched it on. Call it
 * in the background, at most once a minute; it writes at most twice. Returns the keys that did not fit, which are also
 * noted for the rep while sync is on; null while sync is off. Rejects with `JournalError` if sync storage does not
 * answer in time.
 */
export async function syncOnce(local: Area, remote: Area, clock: () => number): Promise<readonly string[] | null> {
  const held = playbookItem.open((await local.get(SETTINGS))[SETTINGS]);
  if (held.status === 'newer') return null;
  if (!held.value.values.sync) {
    await tellUnsynced(local, 0, clock());
    return null;
  }
  const machine = await changeItem(local, MACHINE, machineItem, clock, ({ value }) => value || randomText(6));
  const days = await openReader(local, clock).days(...ALWAYS);
  const plan = planSync(machine, held.value, days, await allOf(remote));
  if (JSON.stringify(plan.playbook) !== JSON.stringify(held.value)) {
    await changeItem(local, SETTINGS, playbookItem, clock, ({ value }) => mergePlaybooks(value, plan.playbook));
  }
  if (plan.remove.length > 0) await within(remote.remove([...plan.remove]), SYNC_PATIENCE);
  if (Object.keys(plan.set).length > 0) await within(remote.set(plan.set), SYNC_PATIENCE);
  await tellUnsynced(local, plan.tooBig.length, clock());
  return plan.tooBig;
}

/**
 * The days of the rep's other machines between two days, both included; none while sync is off here. They have no rules
 * and credits. Rejects if sync storage cannot be read.
 */
export async function daysElsewhere(local: Area, remote: Area, from: string, to: string): Promise<readonly Day[]> {
  if (!(await readSettings(local)).sync) return [];
  const machine = machineItem.open((await local.get(MACHINE))[MACHINE]).value;
  const all = daysOfOthers(machine, await allOf(remote));
  return all.filter(({ day }) => day >= from && day <= to);
}

function allOf(remote: Area): Promise<Record<string, unknown>> {
  return within(remote.get(null), SYNC_PATIENCE);
}
