import type { Draft } from './parsed.ts';
import { EARNED, WEIGHTS } from './skill-weights.ts';
import { type Credit, type Finding, SKILLS, type Skill } from './types.ts';

/** Sums values of one rule with decay, so that the tenth hit of a rule hardly counts. */
function decayed(hits: readonly (readonly [rule: string, value: number])[]): number {
  const seen = new Map<string, number>();
  let sum = 0;
  for (const [rule, value] of hits) {
    const n = seen.get(rule) ?? 0;
    seen.set(rule, n + 1);
    sum += value * WEIGHTS.repeatDecay ** n;
  }
  return sum;
}

function score(skill: Skill, findings: readonly Finding[], credits: readonly Credit[]): number {
  const penalties = decayed(findings.filter((one) => one.skill === skill).map((one) => [one.rule, one.severity]));
  const earned = decayed(credits.filter((one) => one.skill === skill).map((one) => [one.rule, one.weight]));
  if (EARNED.has(skill)) {
    const base = 50 + 50 * (1 - Math.exp(-earned / WEIGHTS.creditScale));
    return base * Math.exp(-penalties / WEIGHTS.penaltyScale);
  }
  const relief = skill === 'customer-focus' ? 0 : earned * WEIGHTS.creditRelief;
  return 100 * Math.exp(-Math.max(0, penalties - relief) / WEIGHTS.penaltyScale);
}

function judged(skill: Skill, draft: Draft, hasPast: boolean): boolean {
  if (skill === 'listening') return draft.theirs.length > 0;
  if (skill === 'subject') return draft.input.subject !== null;
  if (skill === 'repetition') return hasPast;
  return true;
}

/**
 * Skill scores, 0-100. Faults multiply a score by exp(-sum / 70), credits raise the skills that must be earned. Skills
 * with nothing to judge them by are left out; without judged words all are.
 * @param focus Customer focus 0-100, or null if there is no number: then its skill is left out too.
 */
export function skillScores(
  draft: Draft,
  findings: readonly Finding[],
  credits: readonly Credit[],
  focus: number | null,
  hasPast: boolean,
): Partial<Record<Skill, number>> {
  const scores: Partial<Record<Skill, number>> = {};
  if (draft.wordCount === 0) return scores;
  for (const skill of SKILLS) {
    if (!judged(skill, draft, hasPast)) continue;
    const own = score(skill, findings, credits);
    if (skill !== 'customer-focus') scores[skill] = Math.round(own);
    else if (focus !== null) scores[skill] = Math.round(WEIGHTS.focusShare * focus + (1 - WEIGHTS.focusShare) * own);
  }
  return scores;
}
