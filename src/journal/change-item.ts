import { type Area, JournalError } from './area.ts';
import type { Held, Item } from './item.ts';
import { settingAside } from './problems.ts';

/**
 * Replaces the value under a key by what `change` makes of it, and returns that. A value of a later version is left
 * alone, a damaged one is set aside, an unchanged one is not written. Throws `JournalError` for a new value that could
 * not be read again, since everything under the key would be lost with it. Call it only in the background, and only
 * while nothing else writes: what was read is written back.
 */
export async function changeItem<T>(
  area: Area,
  key: string,
  item: Item<T>,
  clock: () => number,
  change: (held: Held<T>) => T | Promise<T>,
): Promise<T> {
  const raw = (await area.get(key))[key];
  const held = item.open(raw);
  const next = await change(held);
  const isDamaged = held.status === 'corrupt';
  if (held.status === 'newer' || (next === held.value && !isDamaged)) return next;
  const sealed = item.seal(next);
  if (item.open(sealed).status !== 'current') throw new JournalError('corrupt', `not fit to be stored: ${key}`);
  const aside = isDamaged ? await settingAside(area, key, raw, clock()) : {};
  await area.set({ ...aside, [key]: sealed });
  return next;
}
