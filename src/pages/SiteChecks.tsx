import type { Settings } from '../journal/settings.ts';
import { Check } from '../ui/fields.tsx';
import { t } from '../ui/words.ts';

interface SiteChecksProps {
  readonly sites: Settings['sites'];
  readonly onChange: (sites: Settings['sites']) => void;
}

/** Where to coach, with LinkedIn's position stated plainly. */
export function SiteChecks({ sites, onChange }: SiteChecksProps) {
  return (
    <>
      <Check
        label={t('where_gmail')}
        hint={t('where_gmail_hint')}
        checked={sites.gmail}
        onChange={(gmail) => onChange({ ...sites, gmail })}
      />
      <Check
        label={t('where_linkedin')}
        hint={t('where_linkedin_hint')}
        checked={sites.linkedin}
        onChange={(linkedin) => onChange({ ...sites, linkedin })}
      />
      <p>{t('where_linkedin_position')}</p>
    </>
  );
}
