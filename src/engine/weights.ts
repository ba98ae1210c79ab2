import type { Band } from './types.ts';

/** Version of everything in this table. Numbers of different versions are not compared. */
export const VERSION = 1;

/** Constants of the focus formula; see docs/engine.md. */
export const FOCUS = {
  /** A prior of about one average sentence. */
  priorWeight: 5,
  prior: 0.21,
  /** Words beyond this add no weight. */
  wordCap: 32,
  wordPower: 0.65,
  /** Flat weight for the first oriented unit: flat, since a factor would break monotony. */
  opener: 0.1,
  /** A shared unit draws the number here; customer is 1 and self 0. */
  shared: 0.78,
  /** A judgement counts by this power of its confidence. */
  confidencePower: 3,
} as const;

/** How strongly a unit counts by what it is. */
export const STRENGTH = {
  customerQuestion: 2.2,
  customer: 1.08,
  shared: 3,
  ask: 1.3,
  offer: 0.83,
  introduction: 0.68,
  selfWithYou: 0.3,
  self: 0.48,
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
