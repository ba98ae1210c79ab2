import type { Settings } from '../../journal/settings.ts';
import { Check, ListField, TextField } from '../../ui/fields.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { t } from '../../ui/words.ts';
import { SiteChecks } from '../SiteChecks.tsx';
import { DataFields } from './DataFields.tsx';
import { FloorField } from './FloorField.tsx';
import { RuleList, type RuleRow } from './RuleList.tsx';

interface PlaybookViewProps {
  readonly settings: Settings;
  /** Every rule, in the order of the skills. */
  readonly rules: readonly RuleRow[];
  /** Why the last change could not be kept; null when it was. */
  readonly failed: string | null;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The playbook: who I am, where to coach, what holds a send back, which rules speak, what is kept. */
export function PlaybookView({ settings, rules, failed, onChange }: PlaybookViewProps) {
  return (
    <>
      <header class="head">
        <Logo size={18} />
        <h1>{t('playbook_title')}</h1>
        <span class="small" role="status">
          {failed === null ? t('playbook_saved') : t('playbook_failed', failed)}
        </span>
      </header>
      <main class="playbook">
        <section aria-labelledby="me">
          <h2 id="me">{t('playbook_me')}</h2>
          <Me settings={settings} onChange={onChange} />
        </section>
        <section aria-labelledby="where">
          <h2 id="where">{t('playbook_where')}</h2>
          <SiteChecks sites={settings.sites} onChange={(sites) => onChange({ sites })} />
          <Check
            label={t('where_draw')}
            hint={t('where_draw_hint')}
            checked={settings.drawOnLinkedIn}
            onChange={(drawOnLinkedIn) => onChange({ drawOnLinkedIn })}
          />
        </section>
        <section aria-labelledby="send">
          <h2 id="send">{t('playbook_send')}</h2>
          <FloorField floor={settings.floor} onChange={(floor) => onChange({ floor })} />
        </section>
        <section aria-labelledby="rules">
          <h2 id="rules">{t('playbook_rules')}</h2>
          <RuleList rules={rules} off={settings.rulesOff} onChange={(rulesOff) => onChange({ rulesOff })} />
        </section>
        <section aria-labelledby="data">
          <h2 id="data">{t('playbook_data')}</h2>
          <DataFields settings={settings} onChange={onChange} />
        </section>
      </main>
    </>
  );
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
