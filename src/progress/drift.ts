import { mean, sampleStandardDeviation } from 'simple-statistics';

/** How a skill moves: the line of the chart, the rep's own level, and the alarm when it slips. */

/** Weight of the newest message in the line, the default of quality control charts: row S4 of docs/progress.md. */
const EWMA_WEIGHT = 0.2;

/** Exponentially weighted moving average, one value per value; it begins with the first. */
export function ewma(values: readonly number[]): number[] {
  let level = values[0] ?? 0;
  return values.map((value) => {
    level += EWMA_WEIGHT * (value - level);
    return level;
  });
}

export interface Baseline {
  readonly mean: number;
  /** Never under six points: below that the alarm would ring at nothing (docs/progress.md). */
  readonly sd: number;
  readonly n: number;
}

/** Fewer messages make no level. Judgement; what estimating it costs: row S4. */
export const LEAST_LEVEL = 12;
export const SD_FLOOR = 6;

/** The level of these messages, 20 of them by rights; undefined from too few. */
export function baseline(values: readonly number[]): Baseline | undefined {
  if (values.length < LEAST_LEVEL) return undefined;
  return { mean: mean([...values]), sd: Math.max(SD_FLOOR, sampleStandardDeviation([...values])), n: values.length };
}

/** Design of the one-sided CUSUM, in standard deviations: row S3. What it costs in false alarms: row M1. */
const ALLOWANCE = 0.5;
const NUDGE = 4;
const ALERT = 5;
const CLIP = 3;
/** So many messages whose mean is back at the baseline end an alarm. */
const BACK = 5;

export interface Drift {
  /** The cumulative sum, in standard deviations. */
  readonly sum: number;
  readonly state: 'steady' | 'nudge' | 'alert';
  /** The message, counted from 0, with which the present alarm began; null when there is none. */
  readonly since: number | null;
}

const STEADY: Drift = { sum: 0, state: 'steady', since: null };

/**
 * Whether scores have slipped below the rep's own baseline, after each message: tabular one-sided CUSUM (row S3), scores
 * clipped at three standard deviations so that one bad message alone cannot ring, and one good one cannot end it. The last
 * five must be back on average, not each of them: half of all messages are below their mean, and of a rep who is back
 * five in a row above it take sixty messages.
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

/** An alarm once rung stays until the rep is back; it may only grow. */
function step(before: Drift, below: number, i: number): Drift {
  const sum = Math.max(0, before.sum + below - ALLOWANCE);
  const state = sum > ALERT || before.state === 'alert' ? 'alert' : sum > NUDGE ? 'nudge' : before.state;
  return { sum, state, since: state === 'steady' ? null : (before.since ?? i) };
}
