import { SKILLS } from '../../engine/types.ts';
import type { Settings } from '../../journal/settings.ts';
import { Check, Choice, ListField, TextField } from '../../ui/fields.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { SKILL_NAME } from '../../ui/names.ts';
import { t } from '../../ui/words.ts';
import { SiteChecks } from '../SiteChecks.tsx';
import { DataFields } from './DataFields.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { Exchange, type ExchangeActions } from './Exchange.tsx';
import { RuleList, type RuleRow } from './RuleList.tsx';
import { Section } from './Section.tsx';

interface PlaybookViewProps extends ExchangeActions {
  readonly settings: Settings;
  /** Every rule, in the order of the skills. */
  readonly rules: readonly RuleRow[];
  /** Why the last change could not be kept; null when it was. */
  readonly failed: string | null;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onReport: () => Promise<string>;
}

/** The playbook: who I am, where to coach, what to practise, which rules speak, what is kept. */
export function PlaybookView({ settings, rules, failed, onChange, onReport, ...exchange }: PlaybookViewProps) {
  return (
    <>
      <header class="head">
        <Logo size={18} />
        <h1>{t('playbook_title')}</h1>
        <span class={failed === null ? 'small' : 'small failed'} role="status">
          {failed === null ? t('playbook_saved') : t('playbook_failed', failed)}
        </span>
      </header>
      <main class="playbook">
        <Section title={t('playbook_me')}>
          <Me settings={settings} onChange={onChange} />
        </Section>
        <Section title={t('playbook_where')}>
          <SiteChecks sites={settings.sites} onChange={(sites) => onChange({ sites })} />
          {settings.sites.linkedin && (
            <Check
              label={t('where_draw')}
              hint={t('where_draw_hint')}
              checked={settings.drawOnLinkedIn}
              onChange={(drawOnLinkedIn) => onChange({ drawOnLinkedIn })}
            />
          )}
        </Section>
        <Section title={t('playbook_practice')}>
          <Choice
            label={t('playbook_focus')}
            hint={t('playbook_focus_hint')}
            value={settings.ownFocus}
            options={[
              [null, t('playbook_focus_ladder')],
              ...SKILLS.map((skill) => [skill, t(SKILL_NAME[skill])] as const),
            ]}
            onChange={(ownFocus) => onChange({ ownFocus })}
          />
          <Check
            label={t('playbook_self_check')}
            hint={t('playbook_self_check_hint')}
            checked={settings.selfCheck}
            onChange={(selfCheck) => onChange({ selfCheck })}
          />
          <Choice
            label={t('playbook_floor')}
            hint={t('playbook_floor_hint')}
            value={settings.floor}
            options={floors(settings.floor)}
            onChange={(floor) => onChange({ floor })}
          />
        </Section>
        <Section title={t('playbook_rules')}>
          <RuleList rules={rules} off={settings.rulesOff} onChange={(rulesOff) => onChange({ rulesOff })} />
        </Section>
        <Section title={t('playbook_data')}>
          <DataFields settings={settings} onChange={onChange} />
          <Exchange {...exchange} />
        </Section>
        <Section title={t('playbook_diagnostics')}>
          <Diagnostics onReport={onReport} />
        </Section>
      </main>
    </>
  );
}

const FLOORS = [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80];

/** Numbers to choose from, with the one that was chosen elsewhere. */
function floors(chosen: number | null): readonly (readonly [floor: number | null, name: string])[] {
  const numbers = [...new Set([...FLOORS, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
  return [[null, t('playbook_floor_never')], ...numbers.map((floor) => [floor, String(floor)] as const)];
}

function Me({ settings, onChange }: Pick<PlaybookViewProps, 'settings' | 'onChange'>) {
  return (
    <>
      <TextField label={t('me_name')} value={settings.name} onChange={(name) => onChange({ name })} />
      <TextField
        label={t('me_company')}
        hint={t('me_company_hint')}
        value={settings.company}
        onChange={(company) => onChange({ company })}
      />
      <ListField label={t('me_products')} value={settings.products} onChange={(products) => onChange({ products })} />
      <ListField label={t('me_aliases')} value={settings.aliases} onChange={(aliases) => onChange({ aliases })} />
      <ListField
        label={t('me_addresses')}
        hint={t('me_addresses_hint')}
        value={settings.addresses}
        onChange={(addresses) => onChange({ addresses: addresses.map((address) => address.toLowerCase()) })}
      />
    </>
  );
}
