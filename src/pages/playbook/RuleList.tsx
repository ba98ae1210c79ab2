import { useId, useState } from 'preact/hooks';
import { SKILLS } from '../../engine/types.ts';
import type { RuleSummary } from '../../messages/page.ts';
import { Check } from '../../ui/fields.tsx';
import { EVIDENCE_NAME, SKILL_NAME } from '../../ui/names.ts';
import { plural, t } from '../../ui/words.ts';
import { runs } from '../runs.ts';

/** A rule, and how often the rep called a finding of it wrong. */
export interface RuleRow extends RuleSummary {
  readonly disputed: number;
  /** In how many messages it found something, if it was often called wrong; null for all others. */
  readonly spoke: number | null;
}

interface RuleListProps {
  readonly rules: readonly RuleRow[];
  /** Ids of the rules that are switched off. */
  readonly off: readonly string[];
  /** Ids of the rules that are off by default and switched on. */
  readonly on: readonly string[];
  readonly onChange: (change: { readonly rulesOff?: readonly string[]; readonly rulesOn?: readonly string[] }) => void;
}

/** Every rule with its reason and evidence, by skill, to search and to switch off. */
export function RuleList({ rules, off, on, onChange }: RuleListProps) {
  const id = useId();
  const [sought, seek] = useState('');
  const found = rules.filter((rule) => matches(rule, sought));
  const speaks = (rule: RuleRow) => runs(rule, { rulesOff: off, rulesOn: on });
  const turn = ({ id: rule, quiet }: RuleRow, wanted: boolean) => {
    // In one change: with two, the answer to the second would hide that the first could not be stored.
    onChange({
      ...(quiet === null ? {} : { rulesOn: wanted ? [...without(on, rule), rule] : without(on, rule) }),
      ...(quiet === null || off.includes(rule) ? { rulesOff: wanted ? without(off, rule) : [...off, rule] } : {}),
    });
  };
  return (
    <>
      <div class="field">
        <label for={id}>{t('playbook_search')}</label>
        <input id={id} type="search" value={sought} onInput={({ currentTarget }) => seek(currentTarget.value)} />
        <p class="small" role="status">
          {found.length > 0
            ? plural(found.length, 'playbook_rules_found_one', 'playbook_rules_found_other')
            : t('playbook_rules_none')}
        </p>
      </div>
      {SKILLS.map((skill) => {
        const own = found.filter((rule) => rule.skill === skill);
        if (own.length === 0) return null;
        return (
          <details key={skill} class="fold" open={sought !== '' || own.some(({ spoke }) => spoke !== null)}>
            <summary>
              {t(SKILL_NAME[skill])} <span class="small">{own.length}</span>
            </summary>
            {own.map((rule) => (
              <Check
                key={rule.id}
                label={rule.title}
                {...noteOf(rule, speaks(rule))}
                hint={hintOf(rule)}
                checked={speaks(rule)}
                onChange={(wanted) => turn(rule, wanted)}
              />
            ))}
          </details>
        );
      })}
    </>
  );
}

function without(list: readonly string[], rule: string): readonly string[] {
  return list.filter((other) => other !== rule);
}

/** A note on how often the rep called a rule wrong, so that they can decide. */
function noteOf({ disputed, spoke }: RuleRow, speaks: boolean): { readonly note?: string } {
  if (spoke === null) return {};
  return { note: t(speaks ? 'rule_contested' : 'rule_contested_off', disputed, spoke) };
}

function hintOf({ keeps, why, evidence, disputed, spoke, quiet }: RuleRow): string {
  const parts = [
    keeps ? t('rule_keeps') : '',
    why,
    t(EVIDENCE_NAME[evidence]),
    quiet === null ? '' : t('rule_quiet', quiet),
    disputed > 0 && spoke === null ? plural(disputed, 'rule_disputed_one', 'rule_disputed_other') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function matches({ id, title, does, why }: RuleRow, sought: string): boolean {
  const words = sought.toLowerCase().split(/\s+/);
  const text = `${id} ${title} ${does ?? ''} ${why}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
