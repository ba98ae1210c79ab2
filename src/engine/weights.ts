import type { Band } from './types.ts';

/** Version of everything in this table. Numbers of different versions are not compared. */
export const VERSION = 1;

/** Constants of the focus formula; see docs/engine.md. */
export const FOCUS = {
  /** A prior of about one average sentence. */
  priorWeight: 2.5,
  prior: 0.34,
  /** Words beyond this add no weight. */
  wordCap: 25,
  wordPower: 0.57,
  /** Flat weight for the first oriented unit: flat, since a factor would break monotony. */
  opener: 1,
} as const;

/** Least words for a number. */
export const LEAST_WORDS = 15;
export const LEAST_WORDS_NOTE = 8;
/** Least clauses that are customer, self or shared for a number. */
export const LEAST_ORIENTED = 2;

/** Lower edges of the bands, highest first; the lowest band, self-led, has none. */
export const BANDS: readonly (readonly [number, Band])[] = [
  [75, 'customer-led'],
  [55, 'mostly-customer'],
  [35, 'mostly-self'],
];

export const bandOf = (focus: number): Band => BANDS.find(([edge]) => focus >= edge)?.[1] ?? 'self-led';
