import type { Area } from '../journal/area.ts';
import { readSettings } from '../journal/change-settings.ts';
import type { Journal } from '../journal/journal.ts';
import { LOOK_BACK } from '../journal/types.ts';
import { focusSkill } from '../progress/focus-skill.ts';

/**
 * Chooses the skill to practise after a send; before the first send only if the rep has picked one. It reads its data
 * in its turn, so that nothing erased meanwhile is used.
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
