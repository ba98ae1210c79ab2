import type { Review } from '../engine/types.ts';
import { type Look, PLAIN } from '../journal/look.ts';
import type { Failure, Guess } from '../journal/types.ts';

/** Why there is no answer: the extension is gone, the composer cannot be read, or the engine failed. */
export type Problem = 'disconnected' | 'unreadable' | 'failed';

/** Everything the coach shows for one draft. */
export interface CoachState {
  /** null until the first answer. */
  readonly review: Review | null;
  /** The reviewed body, into which the review's offsets point. Shown, never stored. */
  readonly text: string;
  /** The subject that was reviewed. */
  readonly subject: string | null;
  /** Customer focus before the coach was first seen on this draft, 0-100. */
  readonly first: number | null;
  /** `open`: the rep is asked to guess before the number is shown. Then the guess; null for none. */
  readonly guess: 'open' | Guess | null;
  /** Set while a press of Send is held: customer focus and the rep's floor, 0-100 each. */
  readonly held: { readonly focus: number; readonly floor: number } | null;
  /** Whether a newer answer has been pending for more than 300 ms. */
  readonly stale: boolean;
  readonly look: Look;
  readonly muted: boolean;
  readonly problem: Problem | null;
  /** Why the rep's last lasting change beside the draft could not be stored; null if it could. */
  readonly unstored: Failure | null;
}

/** The state before the first answer. */
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
