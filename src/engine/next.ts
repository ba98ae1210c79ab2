import type { Draft, Sentence } from './parsed.ts';
import { WEIGHTS } from './skill-weights.ts';
import type { Credit, Finding, Skill, Span } from './types.ts';

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How plainly a sentence is about the sender: what a careful reader would name as the worst one. */
function selfLed(sentence: Sentence): number {
  if (sentence.orientation !== 'self') return 0;
  const own = sentence.clauses.filter((clause) => clause.orientation === 'self');
  const describes = own.some((clause) => clause.act === 'describe' || clause.act === 'offer');
  return 1 + Math.min(sentence.words.length, 25) / 25 + (describes ? 1 : 0) - sentence.index / 50;
}

function worstOf(draft: Draft): Sentence | undefined {
  return draft.sentences.reduce<Sentence | undefined>((worst, one) => {
    const led = selfLed(one);
    return led > 0 && (!worst || led > selfLed(worst)) ? one : worst;
  }, undefined);
}

/**
 * The one change that would help this message most: the finding with the greatest severity, raised where it lies on the
 * sentence most plainly about the sender and where it belongs to the skill practised now. `findings` are strongest
 * first with stable ties, so the same draft always gets the same step.
 */
export function nextOf(draft: Draft, findings: readonly Finding[], focusSkill: Skill | undefined): Finding | null {
  const worst = worstOf(draft);
  const { next } = WEIGHTS;
  const value = (one: Finding) =>
    one.severity +
    (one.skill === focusSkill ? next.focusSkill : 0) +
    (worst && one.target === 'body' && meets(one, worst) ? next.worstSentence : 0);
  return findings.reduce<Finding | null>((best, one) => (best && value(best) >= value(one) ? best : one), null);
}

/** The one thing worth keeping: the weightiest credit whose words no finding blames. */
export function keepOf(credits: readonly Credit[], findings: readonly Finding[]): Credit | null {
  const blamed = (credit: Credit) => findings.some((one) => one.target === credit.target && meets(one, credit));
  return credits.find((credit) => !blamed(credit)) ?? credits[0] ?? null;
}
