import type { Correction, DraftInput, Ignored, Skill } from '../engine/types.ts';
import type { Guess } from '../journal/types.ts';
import type { Correspondence, SiteId, Surface } from '../sites/site.ts';

/** Everything the background needs to judge a draft. */
export interface DraftSnapshot {
  readonly site: SiteId;
  readonly surface: Surface;
  readonly input: DraftInput;
  readonly correspondence: Correspondence;
  /** The most characters the site takes, where it says so. */
  readonly limit?: number;
  /** The draft as it was when the coach was first opened on it; null while it has not been. */
  readonly early: EarlyReview | null;
  /** Rules the rep has called wrong in this draft: they stay silent in it. */
  readonly dismissed: readonly string[];
  /** Findings the rep ignores in this draft. */
  readonly ignored: readonly Ignored[];
  readonly corrections: readonly Correction[];
  /** The self-check: `open` until the number was shown; then what was guessed before, null for nothing. */
  readonly guess: 'open' | Guess | null;
}

/** What is kept of a review made before the coach was seen. */
export interface EarlyReview {
  readonly focus: number | null;
  readonly skills: Partial<Record<Skill, number>>;
  /** Rule ids of the findings, each once. */
  readonly rules: readonly string[];
  readonly credits: readonly string[];
}
