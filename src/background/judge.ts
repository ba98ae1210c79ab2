import { review } from '../engine/review.ts';
import type { PastSend, Review } from '../engine/types.ts';
import type { Journal } from '../journal/journal.ts';
import type { DraftSnapshot } from '../messages/protocol.ts';
import type { FocusSkill } from '../progress/focus-skill.ts';
import { keysOf } from './keys.ts';

/** Judges drafts with what the journal knows of earlier sends. */
export interface Judge {
  review(snapshot: DraftSnapshot): Promise<Review>;
  /** A send was recorded: read the earlier sends and the focus skill again before the next review. */
  forget(): void;
}

export function makeJudge(
  journal: Pick<Journal, 'past' | 'hash'>,
  readFocus: () => Promise<FocusSkill | null>,
  clock: () => number,
): Judge {
  let past: Promise<readonly PastSend[]> | undefined;
  let focus: Promise<FocusSkill | null> | undefined;
  return {
    async review({ input, correspondence, dismissed }) {
      // A journal that cannot be read costs the comparison and the choice of the step, not the number.
      past ??= journal.past().catch(() => []);
      focus ??= readFocus().catch(() => null);
      const [earlier, practised] = await Promise.all([past, focus]);
      const options = { off: dismissed, ...(practised ? { focusSkill: practised.skill } : {}) };
      if (earlier.length === 0) return review(input, options);
      const { recipientKey, companyKey } = await keysOf(correspondence, journal.hash);
      const to = { recipientKey: recipientKey ?? '', companyKey: companyKey ?? '', at: clock() };
      return review(input, { ...options, past: earlier, to });
    },
    forget: () => {
      past = undefined;
      focus = undefined;
    },
  };
}
