import type { Skill } from '../engine/types.ts';
import type { Area } from '../journal/area.ts';
import { readSettings } from '../journal/change-settings.ts';
import { readFocus } from '../journal/focus-item.ts';
import { DEFAULTS, type Settings } from '../journal/settings.ts';
import { type InTime, readInTime } from './in-time.ts';

/** What the rep has told Outward, and the skill practised now. */
export interface Playbook {
  readonly settings: Settings;
  /** The rep's own choice where there is one, else the ladder's; null before the first send. */
  readonly focusSkill: Skill | null;
}

/** The playbook as drafts are judged by it: storage that does not answer costs the rep's own words, not the number. */
export type PlaybookReader = InTime<Playbook>;

export function playbookReader(area: Area, late: (before: Playbook, after: Playbook) => void): PlaybookReader {
  return readInTime(() => readPlaybook(area), { settings: DEFAULTS, focusSkill: null }, late);
}

async function readPlaybook(area: Area): Promise<Playbook> {
  const [settings, focus] = await Promise.all([readSettings(area), readFocus(area)]);
  return { settings, focusSkill: settings.ownFocus ?? focus?.skill ?? null };
}
