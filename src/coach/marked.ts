import type { Finding, Review, ReviewClause, Skill } from '../engine/types.ts';
import type { MarkProfile } from '../journal/look.ts';
import type { CoachState } from './state.ts';

/** From this confidence up nine marks in ten agree with readers. A false mark costs more trust than a missing one. */
export const MARK_CONFIDENCE = 0.75;

/** Most sentences underlined by the profile `coach`: the first in the text, so that none vanishes when one is added. */
export const MOST_CLAUSES = 12;

/** A marked stretch of the body, with what its mark is about. */
export type Mark =
  | { readonly layer: 'customer' | 'self'; readonly at: ReviewClause }
  | { readonly layer: 'next' | 'more'; readonly at: Finding };

/**
 * The marks of a draft, the topmost last. `essentials`: only the words of the next step. `coach`: also the first
 * sentences that are surely about one side. `everything`: all such sentences and all findings. The next step lies on
 * top, below it findings of the focus skill.
 */
export function marked(review: Review, profile: MarkProfile, focusSkill: Skill | null): readonly Mark[] {
  const next: readonly Mark[] = review.next?.target === 'body' ? [{ layer: 'next', at: review.next }] : [];
  if (profile === 'essentials') return next;
  const clauses = review.clauses.flatMap(sure);
  if (profile === 'coach') return [...clauses.slice(0, MOST_CLAUSES), ...next];
  return [...clauses, ...others(review, focusSkill), ...next];
}

function sure(at: ReviewClause): readonly Mark[] {
  const { orientation: layer, confidence } = at;
  return (layer === 'customer' || layer === 'self') && confidence >= MARK_CONFIDENCE ? [{ layer, at }] : [];
}

function others({ findings, next }: Review, focusSkill: Skill | null): readonly Mark[] {
  const rest = findings.filter(({ target, rule, start }) => {
    return target === 'body' && !(rule === next?.rule && start === next.start);
  });
  const practised = (at: Finding) => at.skill === focusSkill;
  return [...rest.filter((at) => !practised(at)), ...rest.filter(practised)].map((at) => ({ layer: 'more', at }));
}

/** The review whose marks belong in the draft now, or null for none. */
export function markable({ review, muted, problem, guess }: CoachState): CoachState['review'] {
  return muted || problem !== null || guess === 'open' ? null : review;
}

/** The marks that belong in the draft now. */
export function marksOf(state: CoachState): readonly Mark[] {
  const review = markable(state);
  return review ? marked(review, state.look.marks, state.look.focusSkill) : [];
}
