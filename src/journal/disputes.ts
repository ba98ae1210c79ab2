import * as v from 'valibot';
import type { Area } from './area.ts';
import { changeItem } from './change-item.ts';
import { defineItem } from './item.ts';
import { DISPUTES } from './keys.ts';
import { count, RuleId } from './send-schema.ts';

/** How often the rep called a rule's finding wrong: rule id to count. */
export type Disputes = Readonly<Record<string, number>>;

const MOST = 1_000_000;

export const DisputesSchema: v.GenericSchema<unknown, Disputes> = v.record(RuleId, count(MOST));

const disputesItem = defineItem<Disputes>({
  version: 1,
  fallback: () => ({}),
  schema: DisputesSchema,
  migrations: [],
});

export async function readDisputes(area: Area): Promise<Disputes> {
  return disputesItem.open((await area.get(DISPUTES))[DISPUTES]).value;
}

/** Counts one more "this is wrong" for a rule, or one less if it is taken back: see `changeItem`. */
export function countDispute(area: Area, rule: string, takenBack: boolean): Promise<void> {
  const by = takenBack ? -1 : 1;
  return changeDisputes(area, ({ [rule]: count = 0, ...others }) =>
    count + by > 0 ? { ...others, [rule]: Math.min(MOST, count + by) } : others,
  );
}

/** Keeps the higher count of each rule, so that importing again changes nothing. */
export function mergeDisputes(area: Area, theirs: Disputes): Promise<void> {
  return changeDisputes(area, (held) => {
    const rules = Object.keys({ ...held, ...theirs });
    return Object.fromEntries(rules.map((rule) => [rule, Math.max(held[rule] ?? 0, theirs[rule] ?? 0)]));
  });
}

async function changeDisputes(area: Area, change: (held: Disputes) => Disputes): Promise<void> {
  await changeItem(area, DISPUTES, disputesItem, Date.now, ({ value }) => change(value));
}
