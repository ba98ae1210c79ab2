import type { Band, Review } from '../engine/types.ts';
import type { Guess } from '../journal/types.ts';

/** A guess compared with a review. `sentence`: index of the sentence picked as weakest; null for none. */
export function guessOf(band: Band, sentence: number | null, review: Review): Guess {
  const weakest = weakestOf(review);
  return { band, weakest: sentence === null || weakest === null ? null : sentence === weakest };
}

/**
 * Index of the sentence the coach would change first: the one in which its next step begins, else the one that costs
 * the number most, a point at least; null if there is none.
 */
function weakestOf({ sentences, next, account }: Review): number | null {
  const [costliest] = account.filter(({ points }) => points <= -1).toSorted((a, b) => a.points - b.points);
  const at = next?.target === 'body' ? next : costliest;
  const index = at ? sentences.findIndex(({ start, end }) => at.start >= start && at.start < end) : -1;
  return index < 0 ? null : index;
}
