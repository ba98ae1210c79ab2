import { mean } from 'simple-statistics';
import type { Band } from '../engine/types.ts';
import { BANDS } from '../engine/weights.ts';
import type { SendRecord } from '../journal/types.ts';
import { type Rate, rate } from './rates.ts';

/**
 * How well the rep judges their own draft before seeing the number: docs/progress.md (rows L9, L11). Compared only
 * with the rep's own past (row L10), and never blended into a score (row L12).
 */
export interface Calibration {
  readonly n: number;
  /** Points by which the rep guesses too high; negative when too low. Mean of guess mid-point less score. */
  readonly bias: number;
  /** Mean distance between guess mid-point and score, points. */
  readonly error: number;
  /** How often the weakest sentence was found, of the times one was picked. */
  readonly weakest: Rate;
  readonly good: boolean;
  /** The last guesses, oldest first: middle of the guessed band, and score. */
  readonly points: readonly (readonly [guess: number, score: number])[];
}

const LEAST = 10;
const WINDOW = 20;

/** Over the last twenty guesses; undefined until there are ten. `sends`: those that count, oldest first. */
export function calibration(sends: readonly SendRecord[]): Calibration | undefined {
  const guessed = sends.flatMap(({ guess, unaided }) => (guess && unaided !== null ? [{ guess, unaided }] : []));
  const last = guessed.slice(-WINDOW);
  if (last.length < LEAST) return undefined;
  const points = last.map(({ guess, unaided }) => [middleOf(guess.band), unaided] as const);
  const picked = last.flatMap(({ guess }) => (guess.weakest === null ? [] : [guess.weakest]));
  const bias = mean(points.map(([guess, score]) => guess - score));
  const error = mean(points.map(([guess, score]) => Math.abs(guess - score)));
  const weakest = rate(picked.filter(Boolean).length, picked.length);
  const good = Math.abs(bias) <= 5 && error <= 10 && weakest.share >= 0.6;
  return { n: last.length, bias, error, weakest, good, points };
}

/** The middle of a band of customer focus, 0-100. */
function middleOf(band: Band): number {
  const edges = [...BANDS, [0, 'self-led'] as const];
  const at = edges.findIndex(([, name]) => name === band);
  const upper = at === 0 ? 100 : (edges[at - 1]?.[0] ?? 100);
  return ((edges[at]?.[0] ?? 0) + upper) / 2;
}
