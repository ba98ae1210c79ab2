import browser from 'webextension-polyfill';
import { FOCUS, SETTINGS } from '../journal/keys.ts';
import { type Settings, settingsOf } from '../journal/settings.ts';
import type { Judge } from './judge.ts';
import type { PlaybookReader } from './playbook.ts';
import { judgeAgain, switchedSites, switchSite } from './tabs.ts';
import type { Views } from './views.ts';

/** Everything that must know when the rep's settings or the practised skill change. */
interface Followers {
  readonly playbook: Pick<PlaybookReader, 'forget'>;
  readonly judge: Pick<Judge, 'forget'>;
  readonly views: Pick<Views, 'switched'>;
  /** Chooses the skill to practise. */
  practise(): Promise<void>;
  syncSoon(): void;
}

/**
 * Carries changes of the settings and of the practised skill into whatever is open, whoever made them: a page, an
 * import, another machine. Call it as the background starts.
 */
export function followSettings({ playbook, judge, views, practise, syncSoon }: Followers): void {
  browser.storage.local.onChanged.addListener(async (changes) => {
    const { [SETTINGS]: settings, [FOCUS]: focus } = changes;
    if (!settings && !focus) return;
    playbook.forget();
    judge.forget();
    if (settings) {
      syncSoon();
      const [before, after] = [settingsOf(settings.oldValue), settingsOf(settings.newValue)];
      await carry(before, after, views);
      if (before.ownFocus !== after.ownFocus) await practise().catch(console.error);
    }
    await judgeAgain();
  });
}

/** Brings what is open in line with settings that were read too late for it. */
export async function catchUp(before: Settings, after: Settings, views: Pick<Views, 'switched'>): Promise<void> {
  await carry(before, after, views);
  await judgeAgain();
}

async function carry(before: Settings, after: Settings, views: Pick<Views, 'switched'>): Promise<void> {
  const switched = switchedSites(before, after);
  for (const site of switched) await switchSite(site, before, after).catch(console.error);
  if (switched.length > 0) views.switched();
}
