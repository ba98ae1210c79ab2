/** Pause before a round, so that one round carries a burst of changes, in milliseconds. */
const SOON = 5_000;
/** Least time between two rounds, in milliseconds: browsers limit writes per hour. */
const GAP = 60_000;

/**
 * Returns a function that requests a round of sync. Rounds are at least a minute apart. A round that is still waiting
 * when the background is stopped is made up for at the next start. A round that resolves to null did not touch sync
 * storage and does not delay the next.
 */
export function syncRounds(round: () => Promise<unknown>, clock: () => number): () => void {
  let waiting = false;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (waiting) return;
    waiting = true;
    const wait = Math.min(GAP, Math.max(SOON, last + GAP - clock()));
    setTimeout(() => {
      waiting = false;
      last = clock();
      round()
        .then((done) => {
          if (done === null) last = Number.NEGATIVE_INFINITY;
        })
        .catch((error) => console.warn('sync: will be tried again', error));
    }, wait);
  };
}
