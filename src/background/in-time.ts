import { within } from '../journal/area.ts';

/** How long a draft waits for storage before it is judged without it, milliseconds. */
export const PATIENCE = 500;

/** What drafts are judged by and storage knows. */
export interface InTime<T> {
  /** Never rejects: where storage fails or takes its time, what was known before has to do. */
  read(): Promise<T>;
  /** Storage changed. */
  forget(): void;
}

/**
 * Reads once and again after `forget`, and again where reading failed.
 *
 * @param atFirst stands for the answer until there is one
 * @param late an answer that nobody waited for any more is there: what was judged meanwhile was judged by `before`
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
