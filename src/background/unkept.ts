import { reasonOf } from '../journal/area.ts';
import type { Failure } from '../journal/types.ts';

/**
 * Whether sends, or changes made beside a draft, can be stored. Kept in memory and shown in the popup: storage that
 * refuses cannot hold a note of it.
 */
export interface Unkept {
  /** Why the last one could not be stored; null if it could. */
  reason(): Failure | null;
  /** Passes the result of storing one on, and remembers it. */
  follow(storing: Promise<unknown>): Promise<void>;
}

/** @param changed called when `reason` has changed */
export function followStoring(changed: () => void): Unkept {
  let held: Failure | null = null;
  const become = (next: Failure | null): void => {
    if (next === held) return;
    held = next;
    changed();
  };
  return {
    reason: () => held,
    async follow(storing) {
      try {
        await storing;
        become(null);
      } catch (error) {
        become(reasonOf(error));
        throw error;
      }
    },
  };
}
