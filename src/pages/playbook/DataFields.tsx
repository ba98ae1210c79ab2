import type { Settings } from '../../journal/settings.ts';
import { Check } from '../../ui/fields.tsx';
import { t, type Word } from '../../ui/words.ts';

interface DataFieldsProps {
  readonly settings: Pick<Settings, 'sync' | 'keepMonths'>;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How long single sends can be kept, in months; null for as long as there is room. */
const KEEP: readonly (readonly [number | null, Word])[] = [
  [12, 'playbook_keep_year'],
  [24, 'playbook_keep_two'],
  [null, 'playbook_keep_all'],
];

/** What is kept, for how long, and whether it follows the rep. */
export function DataFields({ settings, onChange }: DataFieldsProps) {
  return (
    <>
      <Check
        label={t('playbook_sync')}
        hint={t('playbook_sync_hint')}
        checked={settings.sync}
        onChange={(sync) => onChange({ sync })}
      />
      <div class="field">
        <label for="keep">{t('playbook_keep')}</label>
        <select
          id="keep"
          value={String(settings.keepMonths)}
          onChange={({ currentTarget }) => onChange({ keepMonths: KEEP[currentTarget.selectedIndex]?.[0] ?? null })}
        >
          {KEEP.map(([months, name]) => (
            <option key={name} value={String(months)}>
              {t(name)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
