import * as v from 'valibot';
import { SKILLS } from '../engine/types.ts';
import type { FocusSkill } from '../progress/focus-skill.ts';
import type { Area } from './area.ts';
import { changeItem } from './change-item.ts';
import { defineItem } from './item.ts';
import { FOCUS } from './keys.ts';

/** The skill practised now; null before the first send. */
const focusItem = defineItem<FocusSkill | null>({
  version: 1,
  fallback: () => null,
  schema: v.nullable(v.object({ skill: v.picklist(SKILLS), since: v.number() })),
  migrations: [],
});

/** The focus skill from the raw value under `FOCUS`. */
export function focusOf(raw: unknown): FocusSkill | null {
  return focusItem.open(raw).value;
}

export async function readFocus(area: Area): Promise<FocusSkill | null> {
  return focusOf((await area.get(FOCUS))[FOCUS]);
}

/** Replaces the focus skill by what `choose` makes of it, and returns it: see `changeItem`. */
export function changeFocus(
  area: Area,
  clock: () => number,
  choose: (held: FocusSkill | null) => Promise<FocusSkill | null>,
): Promise<FocusSkill | null> {
  return changeItem(area, FOCUS, focusItem, clock, ({ value }) => choose(value));
}
