import { strongest } from '../engine/evidence.ts';
import { isCredit } from '../engine/rule.ts';
import { RULES } from '../engine/rules/index.ts';
import type { RuleName } from '../messages/protocol.ts';

/** Every rule as pages show it, in the order of the skills. The cards themselves stay here: with their examples they are large. */
export function ruleNames(): readonly RuleName[] {
  return RULES.map((rule) => {
    const { id, skill, title, why, evidence } = rule;
    return { id, skill, title, why, evidence: strongest(evidence), credit: isCredit(rule) };
  });
}
