import { within } from '../journal/area.ts';

/** How long a draft waits for storage before it is judged without it, milliseconds. */
export const PATIENCE = 500;

/** Stored data by which drafts are judged. */
export interface InTime<T> {
  /** Never rejects: if storage fails or is slow, gives what was known before. */
  read(): Promise<T>;
  /** Call it when storage changed. */
  forget(): void;
}

/**
 * Reads once, again after `forget`, and again if reading failed.
 *
 * @param atFirst the value until there is an answer
 * @param late called with an answer that came too late: drafts were judged by `before` meanwhile
 */
export function readInTime<T>(read: () => Promise<T>, atFirst: T, late: (before: T, after: T) => void): InTime<T> {
  let known = atFirst;
  let held: Promise<T> | undefined;
  let turn = 0;

  async function ask(): Promise<T> {
    const asked = turn;
    const before = known;
    let waitedFor = true;
    const answer = read().then(
      (found) => {
        known = found;
        if (asked !== turn) return;
        held = Promise.resolve(found);
        if (!waitedFor) late(before, found);
      },
      () => {
        if (asked === turn) held = undefined;
      },
    );
    await within(answer, PATIENCE).catch(() => undefined);
    waitedFor = false;
    return known;
  }

  return {
    read() {
      held ??= ask();
      return held;
    },
    forget() {
      turn += 1;
      held = undefined;
    },
  };
}
