import type { Skill } from '../engine/types.ts';
import type { Area } from '../journal/area.ts';
import { readSettings } from '../journal/change-settings.ts';
import { readFocus } from '../journal/focus-item.ts';
import { DEFAULTS, type Settings } from '../journal/settings.ts';
import { PATIENCE, within } from './within.ts';

/** What the rep has told Outward, and the skill practised now. */
export interface Playbook {
  readonly settings: Settings;
  /** The rep's own choice where there is one, else the ladder's; null before the first send. */
  readonly focusSkill: Skill | null;
}

/** The playbook, read once and again after `forget`. */
export interface PlaybookReader {
  /** Never rejects: storage that does not answer costs the rep's own words, not the number. */
  read(): Promise<Playbook>;
  /** Storage changed. */
  forget(): void;
}

export function playbookReader(area: Area): PlaybookReader {
  let held: Promise<Playbook> | undefined;
  return {
    read() {
      held ??= readOrNot(area).then((found) => {
        if (!found) held = undefined;
        return found ?? { settings: DEFAULTS, focusSkill: null };
      });
      return held;
    },
    forget: () => {
      held = undefined;
    },
  };
}

/** null where storage fails or hangs. */
function readOrNot(area: Area): Promise<Playbook | null> {
  return within<Playbook | null>(PATIENCE, readPlaybook(area), null);
}

async function readPlaybook(area: Area): Promise<Playbook> {
  const [settings, focus] = await Promise.all([readSettings(area), readFocus(area)]);
  return { settings, focusSkill: settings.ownFocus ?? focus?.skill ?? null };
}
