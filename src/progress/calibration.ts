import { mean } from 'simple-statistics';
import type { Band } from '../engine/types.ts';
import { BANDS } from '../engine/weights.ts';
import type { SendRecord } from '../journal/types.ts';
import { type Rate, rate } from './rates.ts';
import { comparable } from './tables.ts';

/**
 * How well the rep judges their own draft before seeing the number: docs/progress.md (rows L9, L11). Compared only
 * with the rep's own past (row L10), and never blended into a score (row L12).
 */
export interface Calibration {
  readonly n: number;
  /** Points by which the rep guesses too high; negative if too low. Mean of the guess's mid-point less the score. */
  readonly bias: number;
  /** Mean distance between guess mid-point and score, points. */
  readonly error: number;
  /** The same over the self-checks before those; null if there are fewer than ten. */
  readonly errorBefore: number | null;
  /** How often the weakest sentence was found, of the times a sentence was picked. */
  readonly weakest: Rate;
  readonly good: boolean;
}

/** A self-check: the guess, and the score of the unaided draft. */
export interface Check {
  /** When the message was sent, ms since the epoch. */
  readonly at: number;
  readonly band: Band;
  /** Customer focus, 0-100. */
  readonly score: number;
  /** Whether the weakest sentence was found; null if none was picked. */
  readonly weakest: boolean | null;
}

/** Fewest self-checks that say something, then how many are used. */
export const LEAST_CHECKS = 10;
const WINDOW = 20;

/** The self-checks among `sends` whose scores may be compared. `sends`: those that count, oldest first. */
export function checksOf(sends: readonly SendRecord[]): readonly Check[] {
  return comparable(sends).flatMap(({ at, guess, unaided }) =>
    guess && unaided !== null ? [{ at, band: guess.band, weakest: guess.weakest, score: unaided }] : [],
  );
}

/** The last checks, as many as are used. */
export function lastChecks(checks: readonly Check[]): readonly Check[] {
  return checks.slice(-WINDOW);
}

/** Over the last twenty self-checks; undefined until there are ten. */
export function calibration(checks: readonly Check[]): Calibration | undefined {
  const last = lastChecks(checks);
  if (last.length < LEAST_CHECKS) return undefined;
  const before = checks.slice(-2 * WINDOW, -WINDOW);
  const picked = last.flatMap(({ weakest }) => (weakest === null ? [] : [weakest]));
  const bias = mean(last.map(missOf));
  const error = errorOf(last);
  const weakest = rate(picked.filter(Boolean).length, picked.length);
  const good = Math.abs(bias) <= 5 && error <= 10 && weakest.share >= 0.6;
  return {
    n: last.length,
    bias,
    error,
    errorBefore: before.length < LEAST_CHECKS ? null : errorOf(before),
    weakest,
    good,
  };
}

/** The range of customer focus of a band, 0-100. */
export function rangeOf(band: Band): readonly [from: number, to: number] {
  const edges = [...BANDS, [0, 'self-led'] as const];
  const at = edges.findIndex(([, name]) => name === band);
  return [edges[at]?.[0] ?? 0, edges[at - 1]?.[0] ?? 100];
}

function errorOf(checks: readonly Check[]): number {
  return mean(checks.map((check) => Math.abs(missOf(check))));
}

/** The middle of the guessed band less the score, points. */
function missOf({ band, score }: Check): number {
  const [from, to] = rangeOf(band);
  return (from + to) / 2 - score;
}
