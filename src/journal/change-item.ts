import type { Area } from './area.ts';
import type { Held, Item } from './item.ts';
import { settingAside } from './problems.ts';

/**
 * Replaces what is stored under a key by what `change` makes of it, and returns that. A value of a later version is left
 * alone, a damaged one set aside; what stays the same is not written. Only in the background, and only while nothing else
 * writes: what was read is written back.
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
  const aside = isDamaged ? await settingAside(area, key, raw, clock()) : {};
  await area.set({ ...aside, [key]: item.seal(next) });
  return next;
}
