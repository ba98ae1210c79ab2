import type { Settings } from '../../journal/settings.ts';

/** What each part of the playbook is given. */
export interface Part {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}
