import { within } from '../journal/area.ts';

/**
 * Reads; where storage fails or is silent, gives what was read last, so that a page in use is not emptied. null where
 * nothing was read so far.
 */
export function heldOver<T>(read: () => Promise<T>): () => Promise<T | null> {
  let held: T | null = null;
  return async () => {
    held = await within(read()).catch(() => held);
    return held;
  };
}
