import { reasonOf } from '../journal/area.ts';
import type { Failure } from '../journal/types.ts';

/**
 * Whether sends, or changes made beside a draft, can be stored. Kept in memory and said in the popup: a storage that
 * refuses cannot hold a note of it.
 */
export interface Unkept {
  /** Why the last one could not be stored; null when it could. */
  reason(): Failure | null;
  /** Passes on how storing one ends, and remembers it. */
  follow(storing: Promise<unknown>): Promise<void>;
}

/** @param changed called when `reason` has become another */
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
