import { review } from '../engine/review.ts';
import type { PastSend, Review } from '../engine/types.ts';
import type { Reader } from '../journal/reader.ts';
import type { DraftSnapshot } from '../messages/protocol.ts';

/** Judges drafts with what the journal knows of earlier sends. */
export interface Judge {
  review(snapshot: DraftSnapshot): Promise<Review>;
  /** A send was recorded: read the earlier sends again before the next review. */
  forget(): void;
}

export function makeJudge(journal: Pick<Reader, 'past'>): Judge {
  let past: Promise<readonly PastSend[]> | undefined;
  return {
    async review({ input, dismissed }) {
      // A journal that cannot be read costs the comparison, not the number.
      past ??= journal.past().catch(() => []);
      return review(input, { past: await past, off: dismissed });
    },
    forget: () => {
      past = undefined;
    },
  };
}
