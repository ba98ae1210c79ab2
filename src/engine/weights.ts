import type { Band } from './types.ts';

/** Version of everything in this table. Numbers of different versions are not compared. */
export const VERSION = 2;

/** Constants of the focus formula; see docs/engine.md. */
export const FOCUS = {
  /** A prior of about one average sentence. */
  priorWeight: 3.2,
  prior: 0.3,
  /** Words beyond this add no weight. */
  wordCap: 40,
  wordPower: 0.49,
  /** Flat weight for the first oriented unit: flat, since a factor would break monotony. */
  opener: 0.5,
  /** A shared unit draws the number here; customer is 1 and self 0. */
  shared: 0.85,
  /** A customer or shared judgement counts by this power of its confidence, a self judgement by the confidence itself: what is said in doubt earns little. */
  confidencePower: 2.5,
} as const;

/** How strongly a unit counts by what it is. */
export const STRENGTH = {
  customerQuestion: 2.27,
  customer: 1.42,
  shared: 1.42,
  ask: 1.5,
  offer: 1.03,
  introduction: 0.83,
  self: 0.34,
} as const;

/** Least words for a number. */
export const LEAST_WORDS = 15;
export const LEAST_WORDS_NOTE = 8;
/**
 * Least clauses that are customer, self or shared for a number. One is enough where there are words enough: over the
 * corpus such messages err by 8 points, those with more clauses by 11.
 */
export const LEAST_ORIENTED = 1;

/** Lower edges of the bands, highest first; the lowest band, self-led, has none. */
export const BANDS: readonly (readonly [number, Band])[] = [
  [75, 'customer-led'],
  [55, 'mostly-customer'],
  [35, 'mostly-self'],
];

export const bandOf = (focus: number): Band => BANDS.find(([edge]) => focus >= edge)?.[1] ?? 'self-led';
