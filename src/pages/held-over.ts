import { within } from '../journal/area.ts';

/**
 * Reads, and where storage fails or is silent gives what was read last: a page in which a press is answered goes on being
 * shown. null where nothing was read so far.
 */
export function heldOver<T>(read: () => Promise<T>): () => Promise<T | null> {
  let held: T | null = null;
  return async () => {
    held = await within(read()).catch(() => held);
    return held;
  };
}
