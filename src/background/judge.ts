import { review } from '../engine/review.ts';
import type { PastSend, Review, ReviewOptions } from '../engine/types.ts';
import { within } from '../journal/area.ts';
import type { Journal } from '../journal/journal.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import { complete } from './complete.ts';
import { PATIENCE, readInTime } from './in-time.ts';
import { keysOf } from './keys.ts';
import type { PlaybookReader } from './playbook.ts';

/** Judges drafts with what the rep has told in the playbook and what the journal knows of earlier sends. */
export interface Judge {
  review(snapshot: DraftSnapshot): Promise<Review>;
  /** The draft as it is judged and recorded: completed by the playbook. */
  complete(snapshot: DraftSnapshot): Promise<DraftSnapshot>;
  /** The journal changed: read the earlier sends again before the next review. */
  forget(): void;
}

/** @param late the earlier sends are known now, and drafts were judged without them */
export function makeJudge(
  journal: Pick<Journal, 'past' | 'hash'>,
  playbook: Pick<PlaybookReader, 'read'>,
  clock: () => number,
  late: () => void,
): Judge {
  const past = readInTime<readonly PastSend[]>(() => journal.past(), [], late);

  /** What to compare a draft with; nothing where the journal does not answer: that costs the comparison, not the number. */
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
      const { input, dismissed, ignored } = complete(snapshot, settings);
      return review(input, {
        off: [...settings.rulesOff, ...dismissed],
        on: settings.rulesOn,
        own: { watch: settings.watched, love: settings.loved },
        ignored,
        ...(focusSkill ? { focusSkill } : {}),
        ...compared,
      });
    },
    complete: async (snapshot) => complete(snapshot, (await playbook.read()).settings),
    forget: past.forget,
  };
}
