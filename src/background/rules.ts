import { strongest } from '../engine/evidence.ts';
import { isCredit } from '../engine/rule.ts';
import { RULES } from '../engine/rules/index.ts';
import type { RuleSummary } from '../messages/protocol.ts';

/** Every rule that can speak, for pages. A page with the cards themselves would load the whole engine. */
export function ruleSummaries(): readonly RuleSummary[] {
  return RULES.filter(({ quiet }) => !quiet).map((rule) => ({
    id: rule.id,
    skill: rule.skill,
    keeps: isCredit(rule),
    title: rule.title,
    why: rule.why,
    evidence: strongest(rule.evidence),
  }));
}
