import { strongest } from '../engine/evidence.ts';
import { OWN_RULES } from '../engine/own-phrases.ts';
import { isCredit } from '../engine/rule.ts';
import { RULES } from '../engine/rules/index.ts';
import type { RuleSummary } from '../messages/page.ts';

/** Summaries of all rules, for pages: importing the cards would load the whole engine. */
export function ruleSummaries(): readonly RuleSummary[] {
  const cards = RULES.map((rule) => ({
    id: rule.id,
    skill: rule.skill,
    keeps: isCredit(rule),
    title: rule.title,
    does: isCredit(rule) ? null : rule.does,
    why: rule.why,
    evidence: strongest(rule.evidence),
    quiet: rule.quiet ?? null,
  }));
  const own = OWN_RULES.map(({ rule: id, skill, keeps, title, does, why, evidence }) => ({
    ...{ id, skill, keeps, title, does, why, evidence },
    quiet: null,
  }));
  return [...cards, ...own];
}
