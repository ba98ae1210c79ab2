import type { Review } from '../engine/types.ts';
import { type Look, PLAIN } from '../journal/look.ts';
import type { Failure, Guess } from '../journal/types.ts';

/** Why there is no answer at all: the extension is gone from under the page, the composer cannot be read, or we failed. */
export type Problem = 'disconnected' | 'unreadable' | 'failed';

/** Everything the coach shows of one draft. */
export interface CoachState {
  /** null until the first answer. */
  readonly review: Review | null;
  /** The body that was reviewed: what the review's offsets point into. Shown, never kept. */
  readonly text: string;
  /** The subject that was reviewed. */
  readonly subject: string | null;
  /** Customer focus before the coach was first seen on this draft, 0-100. */
  readonly first: number | null;
  /** `open`: the rep is to guess before the number is shown. Then what was guessed, null for nothing. */
  readonly guess: 'open' | Guess | null;
  /** A press of Send is held: customer focus and the rep's floor, 0-100 each. */
  readonly held: { readonly focus: number; readonly floor: number } | null;
  /** A newer answer has been on its way for more than 300 ms. */
  readonly stale: boolean;
  readonly look: Look;
  readonly muted: boolean;
  readonly problem: Problem | null;
  /** Why what the rep changed last beside the draft, to outlive it, could not be stored; null when it could. */
  readonly unstored: Failure | null;
}

/** Before the first answer. */
export const EMPTY: CoachState = {
  review: null,
  text: '',
  subject: null,
  first: null,
  guess: null,
  held: null,
  look: PLAIN,
  stale: false,
  muted: false,
  problem: null,
  unstored: null,
};
