import type { DraftLine } from '../messages/draft-line.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import type { Composer } from '../sites/site.ts';

/** A press of Send being followed to its end. */
interface Press {
  readonly id: string;
  readonly at: number;
  readonly snapshot: DraftSnapshot;
}

/**
 * Reports each press of Send and what became of it. The text is read at the press, while the composer still stands;
 * later steps carry that snapshot, so that each alone is enough to record the send.
 */
export function followSend(composer: Composer, line: DraftLine, read: () => DraftSnapshot | undefined): void {
  let press: Press | undefined;
  let refused = false;
  composer.onSend((state) => {
    if (state === 'intent') {
      const snapshot = read();
      press = snapshot && { id: crypto.randomUUID(), at: Date.now(), snapshot };
    }
    // What was refused and then left is a draft again, and no send in doubt.
    const isDraft = refused && state === 'unknown';
    refused = state === 'refused';
    if (!press || isDraft) return;
    line.post({ type: 'send', draft: composer.id, send: press.id, at: press.at, state, snapshot: press.snapshot });
  });
}
