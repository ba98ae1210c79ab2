import * as v from 'valibot';
import type { Area } from './area.ts';
import { defineItem } from './item.ts';
import { DISPUTES } from './keys.ts';

/** How often the rep has said of a rule's finding that it is wrong: rule id to count. */
export type Disputes = Readonly<Record<string, number>>;

const disputesItem = defineItem<Disputes>({
  version: 1,
  fallback: () => ({}),
  schema: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
  migrations: [],
});

export async function readDisputes(area: Area): Promise<Disputes> {
  return disputesItem.open((await area.get(DISPUTES))[DISPUTES]).value;
}

/**
 * Returns the function that counts one more "this is wrong" of a rule; calls are carried out one after the other. A
 * value written by a later version is left alone.
 */
export function disputeKeeper(area: Area): (rule: string) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const count = async (rule: string): Promise<void> => {
    const held = disputesItem.open((await area.get(DISPUTES))[DISPUTES]);
    if (held.status === 'newer') return;
    await area.set({ [DISPUTES]: disputesItem.seal({ ...held.value, [rule]: (held.value[rule] ?? 0) + 1 }) });
  };
  return (rule) => {
    last = last.catch(() => undefined).then(() => count(rule));
    return last;
  };
}
