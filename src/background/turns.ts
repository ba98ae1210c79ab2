/** Runs pieces of work under the same key one after the other, in the order they were asked for; others do not wait. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** A failure goes to the caller and does not block the next piece. Finished work is forgotten. */
export function inTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const done = before.then(work);
    const ended = done
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === ended) last.delete(key);
      });
    last.set(key, ended);
    return done;
  };
}
