import { within } from '../journal/area.ts';

/**
 * Wraps a read. If storage fails or does not answer, it gives what was read last, so that a page in use is not emptied;
 * null if nothing was read so far.
 */
export function heldOver<T>(read: () => Promise<T>): () => Promise<T | null> {
  let held: T | null = null;
  return async () => {
    held = await within(read()).catch(() => held);
    return held;
  };
}
