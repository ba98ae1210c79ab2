import * as v from 'valibot';
import type { Area } from '../area.ts';
import { mergePlaybooks } from '../change-settings.ts';
import { defineItem, type Held } from '../item.ts';
import { MACHINE, SETTINGS } from '../keys.ts';
import { base64url } from '../pack.ts';
import { openReader } from '../reader.ts';
import { playbookItem } from '../settings.ts';
import type { Day } from '../types.ts';
import { planSync, withOtherMachines } from './plan-sync.ts';

const machineItem = defineItem<string>({
  version: 1,
  fallback: () => base64url(crypto.getRandomValues(new Uint8Array(6))),
  schema: v.pipe(v.string(), v.regex(/^[\w-]{8}$/)),
  migrations: [],
});

const ALWAYS = ['2000-01-01', '2100-12-31'] as const;

/**
 * One round of sync between this machine's storage and the browser's sync storage, when the rep switched it on. Call it in
 * the background, not more than once a minute: it writes at most twice. Returns what did not fit.
 */
export async function syncOnce(local: Area, remote: Area, clock: () => number): Promise<readonly string[]> {
  const held = playbookItem.open((await local.get(SETTINGS))[SETTINGS]);
  if (!held.value.values.sync || held.status === 'newer') return [];
  const machine = await ownMachine(local);
  const days = await openReader(local, clock).days(...ALWAYS);
  const plan = planSync(machine, held.value, days, await remote.get(null));
  if (JSON.stringify(plan.playbook) !== JSON.stringify(held.value)) {
    const now = playbookItem.open((await local.get(SETTINGS))[SETTINGS]).value;
    await local.set({ [SETTINGS]: playbookItem.seal(mergePlaybooks(now, plan.playbook)) });
  }
  if (plan.remove.length > 0) await remote.remove([...plan.remove]);
  if (Object.keys(plan.set).length > 0) await remote.set(plan.set);
  return plan.tooBig;
}

/** The days between two, both included, of all the rep's machines, as `Reader.days` gives those of this one; for pages. */
export async function daysOfAllMachines(local: Area, remote: Area, from: string, to: string): Promise<readonly Day[]> {
  const own = await openReader(local, Date.now).days(from, to);
  const all = withOtherMachines((await readMachine(local)).value, own, await remote.get(null));
  return all.filter(({ day }) => day >= from && day <= to);
}

async function readMachine(local: Area): Promise<Held<string>> {
  return machineItem.open((await local.get(MACHINE))[MACHINE]);
}

async function ownMachine(local: Area): Promise<string> {
  const held = await readMachine(local);
  if (held.status === 'missing' || held.status === 'corrupt')
    await local.set({ [MACHINE]: machineItem.seal(held.value) });
  return held.value;
}
