import type { Skill } from './types.ts';

/**
 * Every weight of the skill scores and of the next step, in one place. They are judgement where no source is named, so a
 * change that moves a score raises `VERSION` in weights.ts.
 */
export const WEIGHTS = {
  /** A skill is base x exp(-penalties / this): one moderate fault leaves 89, penalties of 20 leave 75, of 50 leave 49. */
  penaltyScale: 70,
  /** The n-th hit of a rule counts this to the power of n - 1. */
  repeatDecay: 0.6,
  /** For skills that must be earned (`EARNED`): base is 50 + 50 x (1 - exp(-credits / this)). */
  creditScale: 12,
  /** In the other skills a credit takes this share of its value off the penalties. */
  creditRelief: 0.5,
  /** Share of the orientation score in the customer-focus skill; the rest is its penalty part. */
  focusShare: 0.7,
  /** The next step: how the sentence a reader would call the worst is found, and how that is weighed. */
  next: {
    /** Points of severity per unit of log-odds. */
    sentence: 12,
    /** Points of severity for a finding of the skill that is practised now. */
    focusSkill: 18,
    /** Log-odds, fitted and rounded (worst.ts). */
    worst: {
      /** Times the share of the sentence that is about the sender, and about the customer. */
      self: 1.7,
      customer: -1.1,
      /** Times the natural logarithm of the words, 40 at most. */
      length: 0.8,
      /** A question about the customer stands before it. */
      afterQuestion: 0.8,
      /** The next sentence is about the sender too. */
      starts: 0.45,
      /** Per sentence about the sender before it. */
      later: -0.2,
      we: 0.65,
      company: 0.6,
      brag: 0.6,
      loud: 0.6,
      question: -0.45,
      order: -0.65,
      bullet: -0.8,
    },
    /**
     * From this customer focus up, a message without findings gets no next step; below it, its costliest sentence does.
     */
    aim: 70,
  },
} as const;

/** Skills that must be earned: without a fault they stay at 50 until there is a credit. */
export const EARNED: ReadonlySet<Skill> = new Set(['relevance', 'questioning', 'listening']);
