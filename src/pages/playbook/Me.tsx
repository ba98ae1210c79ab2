import { ListField, TextField } from '../../ui/fields.tsx';
import { t } from '../../ui/words.ts';
import type { Part } from './part.ts';

/** Who writes: what a mail site's page does not show, or not reliably. */
export function Me({ settings, onChange }: Part) {
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
