import type { Skill } from './types.ts';

/**
 * Every weight of the skill scores and of the next step, in one place. They are judgement where no source is named, so a
 * change of any of them raises the version of the scoring table (`SCORING_VERSION` in review.ts).
 */
export const WEIGHTS = {
  /** A skill is base x exp(-penalties / this): one moderate fault leaves 89, penalties of 20 leave 75, of 50 leave 49. */
  penaltyScale: 70,
  /** The n-th hit of one rule counts this to the power of n - 1. */
  repeatDecay: 0.6,
  /** Skills that start in the middle and are earned: base is 50 + 50 x (1 - exp(-credits / this)). */
  creditScale: 12,
  /** In the other skills a credit takes this share of its value off the penalties. */
  creditRelief: 0.5,
  /** Share of the orientation score in the customer-focus skill; the rest is its penalty part. */
  focusShare: 0.7,
  next: {
    /** Added to a finding of the skill that is practised now: less than the step from one severity to the next. */
    focusSkill: 3,
    /** Added to a finding on the sentence that is most plainly about the sender. */
    worstSentence: 16,
    /** Taken off what speaks of the whole message, of its form or of one word. */
    surface: 6,
  },
} as const;

/** Skills that need evidence to be good at: without a fault they stand at 50 until something is earned. */
export const EARNED: ReadonlySet<Skill> = new Set(['relevance', 'questioning', 'listening']);
