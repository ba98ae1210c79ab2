import type { Settings } from '../../journal/settings.ts';
import { Check, Choice } from '../../ui/fields.tsx';
import { t } from '../../ui/words.ts';

interface DataFieldsProps {
  readonly settings: Pick<Settings, 'sync' | 'keepMonths'>;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What is stored, for how long, and whether it syncs. */
export function DataFields({ settings, onChange }: DataFieldsProps) {
  return (
    <>
      <Check
        label={t('playbook_sync')}
        hint={t('playbook_sync_hint')}
        checked={settings.sync}
        onChange={(sync) => onChange({ sync })}
      />
      <Choice
        label={t('playbook_keep')}
        hint={t('playbook_keep_hint')}
        value={settings.keepMonths}
        options={[
          [12, t('playbook_keep_year')],
          [24, t('playbook_keep_two')],
          [null, t('playbook_keep_all')],
        ]}
        onChange={(keepMonths) => onChange({ keepMonths })}
      />
    </>
  );
}
