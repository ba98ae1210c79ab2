import type { Band } from './types.ts';

/** Version of everything in this table. Numbers of different versions are not compared. */
export const VERSION = 9;

/** Constants of the focus formula; see docs/engine.md. */
export const FOCUS = {
  /** The prior counts as much as a short sentence. */
  priorWeight: 2,
  prior: 0.35,
  /** Words beyond this add no weight. */
  wordCap: 40,
  wordPower: 0.5,
  /** Shared pulls the number here; customer pulls to 1 and self to 0. */
  shared: 0.6,
  /** Weight of a customer question; everything else has 1. */
  customerQuestion: 2,
} as const;

/** Least words for a number. */
export const LEAST_WORDS = 15;
export const LEAST_WORDS_NOTE = 8;
/**
 * Least number of clauses that are customer, self or shared, for a number. One is enough if there are enough words: on
 * the corpus such messages err by 8 points, those with more clauses by 11.
 */
export const LEAST_ORIENTED = 1;

/** Lower edges of the bands, highest first; the lowest band, self-led, has none. */
export const BANDS: readonly (readonly [number, Band])[] = [
  [75, 'customer-led'],
  [55, 'mostly-customer'],
  [35, 'mostly-self'],
];

export const bandOf = (focus: number): Band => BANDS.find(([edge]) => focus >= edge)?.[1] ?? 'self-led';
