import { reasonOf } from '../journal/area.ts';
import type { Journal } from '../journal/journal.ts';
import type { DraftRoom } from './drafts.ts';
import type { Unkept } from './unkept.ts';

/**
 * The rep's changes to the playbook from beside a draft. Each applies to the settings stored when its turn comes, not
 * to those a draft was judged by, so two changes at once are both kept. A change that cannot be stored is also reported
 * to
 * `unchanged`.
 */
export function changesFromDrafts(
  journal: Pick<Journal, 'changeSettings' | 'dispute'>,
  unchanged: Pick<Unkept, 'follow'>,
): Pick<DraftRoom, 'arrange' | 'switchRule' | 'wrong'> {
  const follow = async (storing: Promise<unknown>) => {
    try {
      await unchanged.follow(storing);
      return null;
    } catch (error) {
      console.error('could not be kept', error);
      return reasonOf(error);
    }
  };
  return {
    arrange: (site, place) => follow(journal.changeSettings(({ pill }) => ({ pill: { ...pill, [site]: place } }))),
    switchRule: (rule, on) =>
      follow(
        journal.changeSettings(({ rulesOff }) => {
          const others = rulesOff.filter((off) => off !== rule);
          return { rulesOff: on ? others : [...others, rule] };
        }),
      ),
    wrong: (rule, takenBack) => follow(journal.dispute(rule, takenBack)),
  };
}
