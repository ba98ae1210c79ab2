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
  /** The next step: cues of the sentence a reader would call the worst (fitted and rounded), and how they are weighed. */
  next: {
    /** Points of severity per unit of the cues below. */
    sentence: 12,
    /** Points of severity for a finding of the skill that is practised now. */
    focusSkill: 12,
    /** At 30 words and more; in proportion below. */
    words: 1.2,
    /** Times the confidence with which it is judged the sender's. */
    self: 1.5,
    /** Per sentence about the sender before it. */
    later: -0.2,
    we: 0.7,
    i: 0.5,
    company: 0.6,
    brag: 0.9,
    loud: 0.8,
    question: -0.5,
    order: -0.8,
    bullet: -1.1,
    /** Customer focus from which on the next step is a finding or nothing; below it the costliest clause will do. */
    aim: 70,
  },
} as const;

/** Skills that need evidence to be good at: without a fault they stand at 50 until something is earned. */
export const EARNED: ReadonlySet<Skill> = new Set(['relevance', 'questioning', 'listening']);
