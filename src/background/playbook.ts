import type { Skill } from '../engine/types.ts';
import type { Area } from '../journal/area.ts';
import { readSettings } from '../journal/change-settings.ts';
import { readFocus } from '../journal/focus-item.ts';
import { DEFAULTS, type Settings } from '../journal/settings.ts';
import { type InTime, readInTime } from './in-time.ts';

/** The rep's settings, and the skill practised now. */
export interface Playbook {
  readonly settings: Settings;
  /** The rep's own choice, else the ladder's; null before the first send. */
  readonly focusSkill: Skill | null;
}

/** The playbook for judging drafts. If storage does not answer, the rep's own words are missing, not the number. */
export type PlaybookReader = InTime<Playbook>;

export function playbookReader(area: Area, late: (before: Playbook, after: Playbook) => void): PlaybookReader {
  return readInTime(() => readPlaybook(area), { settings: DEFAULTS, focusSkill: null }, late);
}

async function readPlaybook(area: Area): Promise<Playbook> {
  const [settings, focus] = await Promise.all([readSettings(area), readFocus(area)]);
  return { settings, focusSkill: settings.ownFocus ?? focus?.skill ?? null };
}
