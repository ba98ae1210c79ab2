import type { SendRecord } from '../journal/types.ts';
import { type Baseline, baseline, type Drift, drift, LEAST_LEVEL } from './drift.ts';
import { firstMastery } from './ladder.ts';
import { comparable } from './tables.ts';
import { unaidedOf } from './unaided.ts';

/** Whether unaided customer focus has slipped since it was mastered, because training fades: docs/progress.md. */
export interface Reversion {
  /** The rep's level over the twenty messages up to mastery. */
  readonly baseline: Baseline;
  /** `nudge` is shown to the rep alone, quietly. What others may see mentions only `alert`. */
  readonly state: Drift['state'];
}

const BASELINE_OF = 20;

/**
 * The state of the alarm; undefined if customer focus has not been mastered within `sends` (those that count, oldest
 * first; two hundred are enough). Messages without a number are left out.
 */
export function reversion(sends: readonly SendRecord[]): Reversion | undefined {
  const scored = comparable(sends).filter(({ unaided }) => unaided !== null);
  const mastered = firstMastery(scored.map(unaidedOf), LEAST_LEVEL);
  if (mastered === undefined) return undefined;
  const scores = scored.map(({ unaided }) => unaided ?? 0);
  const level = baseline(scores.slice(Math.max(0, mastered - BASELINE_OF), mastered));
  if (!level) return undefined;
  return { baseline: level, state: drift(scores.slice(mastered), level).at(-1)?.state ?? 'steady' };
}
