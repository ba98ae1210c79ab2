import type { Area } from '../journal/area.ts';
import { readSettings } from '../journal/change-settings.ts';
import { changeFocus } from '../journal/focus-item.ts';
import type { Reader } from '../journal/reader.ts';
import { focusSkill } from '../progress/focus-skill.ts';

/** Sends the choice looks at: as many as the ladder looks back. */
const LOOK_BACK = 100;

/** After a send: chooses the skill to practise from here on. Everything is read before the choice is stored. */
export async function chooseFocus(area: Area, reader: Pick<Reader, 'recent'>, clock: () => number): Promise<void> {
  const [sends, { ownFocus }] = await Promise.all([reader.recent(LOOK_BACK), readSettings(area)]);
  await changeFocus(area, clock, (held) => focusSkill(sends, held, ownFocus, clock()));
}
