import { useId, useState } from 'preact/hooks';
import { SKILLS } from '../../engine/types.ts';
import type { RuleSummary } from '../../messages/protocol.ts';
import { Check } from '../../ui/fields.tsx';
import { EVIDENCE_NAME, SKILL_NAME } from '../../ui/names.ts';
import { plural, t } from '../../ui/words.ts';

/** A rule, and how often the rep has called a finding of it wrong. */
export interface RuleRow extends RuleSummary {
  readonly disputed: number;
}

interface RuleListProps {
  readonly rules: readonly RuleRow[];
  /** Ids of the rules that are switched off. */
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}

/** Every rule with its reason and evidence, by skill, to search and to switch off. */
export function RuleList({ rules, off, onChange }: RuleListProps) {
  const id = useId();
  const [sought, seek] = useState('');
  const found = rules.filter((rule) => matches(rule, sought));
  const turn = (rule: string, on: boolean) => onChange(on ? off.filter((other) => other !== rule) : [...off, rule]);
  return (
    <>
      <div class="field">
        <label for={id}>{t('playbook_search')}</label>
        <input id={id} type="search" value={sought} onInput={({ currentTarget }) => seek(currentTarget.value)} />
        <p class="small" role="status">
          {plural(found.length, 'playbook_rules_found_one', 'playbook_rules_found_other')}
        </p>
      </div>
      {SKILLS.map((skill) => {
        const own = found.filter((rule) => rule.skill === skill);
        if (own.length === 0) return null;
        return (
          <details key={skill} class="fold" open={sought !== ''}>
            <summary>
              {t(SKILL_NAME[skill])} <span class="small">{own.length}</span>
            </summary>
            {own.map((rule) => (
              <Check
                key={rule.id}
                label={rule.title}
                hint={hintOf(rule)}
                checked={!off.includes(rule.id)}
                onChange={(on) => turn(rule.id, on)}
              />
            ))}
          </details>
        );
      })}
    </>
  );
}

function hintOf({ keeps, why, evidence, disputed }: RuleRow): string {
  const parts = [
    keeps ? t('rule_keeps') : '',
    why,
    t(EVIDENCE_NAME[evidence]),
    disputed > 0 ? plural(disputed, 'rule_disputed_one', 'rule_disputed_other') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function matches({ id, title, why }: RuleRow, sought: string): boolean {
  const words = sought.toLowerCase().split(/\s+/);
  const text = `${id} ${title} ${why}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
