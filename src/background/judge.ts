import { review } from '../engine/review.ts';
import type { PastSend, Review } from '../engine/types.ts';
import type { Journal } from '../journal/journal.ts';
import type { DraftSnapshot } from '../messages/protocol.ts';
import { keysOf } from './keys.ts';

/** Judges drafts with what the journal knows of earlier sends. */
export interface Judge {
  review(snapshot: DraftSnapshot): Promise<Review>;
  /** A send was recorded: read the earlier sends again before the next review. */
  forget(): void;
}

export function makeJudge(journal: Pick<Journal, 'past' | 'hash'>, clock: () => number): Judge {
  let past: Promise<readonly PastSend[]> | undefined;
  return {
    async review({ input, correspondence, dismissed }) {
      // A journal that cannot be read costs the comparison, not the number.
      past ??= journal.past().catch(() => []);
      const earlier = await past;
      if (earlier.length === 0) return review(input, { off: dismissed });
      const { recipientKey, companyKey } = await keysOf(correspondence, journal.hash);
      const to = { recipientKey: recipientKey ?? '', companyKey: companyKey ?? '', at: clock() };
      return review(input, { off: dismissed, past: earlier, to });
    },
    forget: () => {
      past = undefined;
    },
  };
}
