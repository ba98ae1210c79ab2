import { mean, sampleStandardDeviation } from 'simple-statistics';

/** How a skill moves: the smoothed line of the chart, the rep's own level, and the alarm if it slips. */

/** Weight of the newest message in the line, the default of control charts: row S4 of docs/progress.md. */
const EWMA_WEIGHT = 0.2;

/** Exponentially weighted moving average, one result per value; it starts at the first value. */
export function ewma(values: readonly number[]): number[] {
  let level = values[0] ?? 0;
  return values.map((value) => {
    level += EWMA_WEIGHT * (value - level);
    return level;
  });
}

export interface Baseline {
  readonly mean: number;
  /** At least six points: below that the alarm would ring at trifles (docs/progress.md). */
  readonly sd: number;
  readonly n: number;
}

/** Fewest messages that make a level. Judgement; for the cost of estimating it see row S4. */
export const LEAST_LEVEL = 12;
export const SD_FLOOR = 6;

/** The level of these messages, normally 20; undefined if there are too few. */
export function baseline(values: readonly number[]): Baseline | undefined {
  if (values.length < LEAST_LEVEL) return undefined;
  return { mean: mean([...values]), sd: Math.max(SD_FLOOR, sampleStandardDeviation([...values])), n: values.length };
}

/** Design of the one-sided CUSUM, in standard deviations: row S3. For its false alarms see row M1. */
const ALLOWANCE = 0.5;
const NUDGE = 4;
const ALERT = 5;
const CLIP = 3;
/** An alarm ends when the mean of this many last messages is back at the baseline. */
const BACK = 5;

export interface Drift {
  /** The cumulative sum, in standard deviations. */
  readonly sum: number;
  readonly state: 'steady' | 'nudge' | 'alert';
  /** Index of the message with which the present alarm began; null if there is none. */
  readonly since: number | null;
}

const STEADY: Drift = { sum: 0, state: 'steady', since: null };

/**
 * Whether scores have slipped below the rep's own baseline, after each message: a tabular one-sided CUSUM (row S3).
 * Scores are clipped at three standard deviations, so that one bad message alone cannot ring and one good one cannot
 * end it.
 *
 * An alarm ends when the last five are back on average, not each of them: half of all messages are below their mean, so
 * even a rep who is back would need sixty messages for five in a row above it.
 */
export function drift(values: readonly number[], { mean: level, sd }: Pick<Baseline, 'mean' | 'sd'>): Drift[] {
  let now: Drift = STEADY;
  const below = values.map((value) => Math.max(-CLIP, Math.min(CLIP, (level - value) / sd)));
  return below.map((one, i) => {
    const last = below.slice(Math.max(0, i + 1 - BACK), i + 1);
    now = now.since !== null && last.length === BACK && mean(last) <= 0 ? STEADY : step(now, one, i);
    return now;
  });
}

/** One step. An alarm stays until the rep is back, and may only grow from nudge to alert. */
function step(before: Drift, below: number, i: number): Drift {
  const sum = Math.max(0, before.sum + below - ALLOWANCE);
  const state = sum > ALERT || before.state === 'alert' ? 'alert' : sum > NUDGE ? 'nudge' : before.state;
  return { sum, state, since: state === 'steady' ? null : (before.since ?? i) };
}
