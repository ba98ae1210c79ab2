import { review } from '../engine/review.ts';
import type { PastSend, Review, ReviewOptions } from '../engine/types.ts';
import { within } from '../journal/area.ts';
import type { Journal } from '../journal/journal.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import { complete } from './complete.ts';
import { PATIENCE, readInTime } from './in-time.ts';
import { keysOf } from './keys.ts';
import type { PlaybookReader } from './playbook.ts';

/** Judges drafts with the playbook and the journal's earlier sends. */
export interface Judge {
  review(snapshot: DraftSnapshot): Promise<Review>;
  /** The draft as it is judged and recorded: completed from the playbook. */
  complete(snapshot: DraftSnapshot): Promise<DraftSnapshot>;
  /** Call it when the journal changed: earlier sends are read again before the next review. */
  forget(): void;
}

/** @param late called when the earlier sends become known after drafts were judged without them */
export function makeJudge(
  journal: Pick<Journal, 'past' | 'hash'>,
  playbook: Pick<PlaybookReader, 'read'>,
  clock: () => number,
  late: () => void,
): Judge {
  const past = readInTime<readonly PastSend[]>(() => journal.past(), [], late);

  /**
   * What to compare a draft with. If the journal does not answer, nothing: only the comparison is lost, not the number.
   */
  async function comparison({ correspondence }: DraftSnapshot): Promise<Pick<ReviewOptions, 'past' | 'to'>> {
    const earlier = await past.read();
    const keys = earlier.length > 0 && (await within(keysOf(correspondence, journal.hash), PATIENCE).catch(() => null));
    if (!keys) return {};
    const { recipientKey, companyKey } = keys;
    return { past: earlier, to: { recipientKey: recipientKey ?? '', companyKey: companyKey ?? '', at: clock() } };
  }

  return {
    async review(snapshot) {
      const [{ settings, focusSkill }, compared] = await Promise.all([playbook.read(), comparison(snapshot)]);
      const { input, dismissed, ignored, corrections } = complete(snapshot, settings);
      return review(input, {
        off: [...settings.rulesOff, ...dismissed],
        on: settings.rulesOn,
        own: { watch: settings.watched, love: settings.loved },
        ignored,
        corrections,
        ...(focusSkill ? { focusSkill } : {}),
        ...compared,
      });
    },
    complete: async (snapshot) => complete(snapshot, (await playbook.read()).settings),
    forget: past.forget,
  };
}
