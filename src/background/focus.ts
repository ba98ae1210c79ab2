import type { Area } from '../journal/area.ts';
import { readSettings } from '../journal/change-settings.ts';
import type { Journal } from '../journal/journal.ts';
import { LOOK_BACK } from '../journal/types.ts';
import { focusSkill } from '../progress/focus-skill.ts';

/**
 * After a send: chooses the skill to practise from here on; before the first one only where the rep has chosen. What the
 * choice rests on is read in its turn, so that nothing of what is erased meanwhile is in it.
 */
export async function chooseFocus(
  area: Area,
  journal: Pick<Journal, 'recent' | 'changeFocus'>,
  clock: () => number,
): Promise<void> {
  await journal.changeFocus(async (held) => {
    const [sends, { ownFocus }] = await Promise.all([journal.recent(LOOK_BACK), readSettings(area)]);
    return sends.length === 0 && ownFocus === null ? held : focusSkill(sends, held, ownFocus, clock());
  });
}
