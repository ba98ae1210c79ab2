import type { Journal } from '../journal/journal.ts';
import type { DraftRoom } from './drafts.ts';

/**
 * What the rep changes in the playbook from beside a draft. Each change is made to what is stored when its turn comes, not
 * to what a draft was judged by: of two made at once both are kept.
 */
export function changesFromDrafts(journal: Pick<Journal, 'changeSettings'>): Pick<DraftRoom, 'arrange' | 'switchRule'> {
  return {
    async arrange(site, place) {
      await journal.changeSettings(({ pill }) => ({ pill: { ...pill, [site]: place } }));
    },
    async switchRule(rule, on) {
      await journal.changeSettings(({ rulesOff }) => {
        const others = rulesOff.filter((off) => off !== rule);
        return { rulesOff: on ? others : [...others, rule] };
      });
    },
  };
}
