/**
 * Runs `task` once calls have paused for `quiet` milliseconds; where they do not, once `longest` milliseconds have passed
 * since the first. A pending run is dropped when `signal` aborts.
 */
export function settled(task: () => void, quiet: number, signal: AbortSignal, longest?: number): () => void {
  let paused: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(paused);
    clearTimeout(late);
    late = undefined;
  };
  const run = () => {
    stop();
    task();
  };
  signal.addEventListener('abort', stop);
  return () => {
    clearTimeout(paused);
    if (signal.aborted) return;
    paused = setTimeout(run, quiet);
    if (longest !== undefined) late ??= setTimeout(run, longest);
  };
}
