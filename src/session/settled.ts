/**
 * Runs `task` once calls have paused for `quiet` milliseconds. A pending run is dropped when `signal` aborts.
 */
export function settled(task: () => void, quiet: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(task, quiet);
  };
}
