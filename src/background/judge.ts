import { review } from '../engine/review.ts';
import type { PastSend, Review } from '../engine/types.ts';
import type { Journal } from '../journal/journal.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import { complete } from './complete.ts';
import { readInTime } from './in-time.ts';
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
  // A journal that cannot be read costs the comparison, not the number.
  const past = readInTime<readonly PastSend[]>(() => journal.past(), [], late);

  return {
    async review(snapshot) {
      const [{ settings, focusSkill }, earlier] = await Promise.all([playbook.read(), past.read()]);
      const { input, correspondence, dismissed, ignored } = complete(snapshot, settings);
      const options = {
        off: [...settings.rulesOff, ...dismissed],
        on: settings.rulesOn,
        own: { watch: settings.watched, love: settings.loved },
        ignored,
        ...(focusSkill ? { focusSkill } : {}),
      };
      if (earlier.length === 0) return review(input, options);
      const { recipientKey, companyKey } = await keysOf(correspondence, journal.hash);
      const to = { recipientKey: recipientKey ?? '', companyKey: companyKey ?? '', at: clock() };
      return review(input, { ...options, past: earlier, to });
    },
    complete: async (snapshot) => complete(snapshot, (await playbook.read()).settings),
    forget: past.forget,
  };
}
