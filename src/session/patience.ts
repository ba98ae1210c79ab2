/** After this long without an answer the shown number is marked as old, in milliseconds. */
const STALE = 300;
/** After this long without an answer the coach says that it gets none, in milliseconds. */
const SILENT = 5000;

/** Waiting for an answer. */
export interface Patience {
  /** Begins to wait, anew where it waits already. */
  wait(): void;
  /** The answer is there, or nobody waits any more. */
  end(): void;
}

/** Calls `stale`, and some time later `silent`, while no answer comes. */
export function patience(stale: () => void, silent: () => void): Patience {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    wait() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        stale();
        timer = setTimeout(silent, SILENT - STALE);
      }, STALE);
    },
    end: () => clearTimeout(timer),
  };
}
