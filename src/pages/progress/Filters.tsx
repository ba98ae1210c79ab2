import type { ComponentChildren } from 'preact';
import { KINDS } from '../../engine/types.ts';
import { COACHED_SITES } from '../../sites/site.ts';
import { Choice } from '../../ui/fields.tsx';
import { KIND_NAME, SITE_NAME } from '../../ui/send-names.ts';
import { t, type Word } from '../../ui/words.ts';
import type { Filter } from './stock.ts';

/** Ordinary work mail enters no figure. */
const OUTREACH = KINDS.filter((kind) => kind !== 'other');
export const PERIODS: readonly (readonly [weeks: number | null, Word])[] = [
  [4, 'period_month'],
  [12, 'period_quarter'],
  [52, 'period_year'],
  [null, 'period_ever'],
];

interface FiltersProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Content beside the filters. */
  readonly children: ComponentChildren;
}

/** The filters that choose which sends the figures cover. */
export function Filters({ filter, onFilter, children }: FiltersProps) {
  return (
    <div class="filters">
      <Choice
        label={t('filter_period')}
        options={named(PERIODS)}
        value={filter.weeks}
        onChange={(weeks) => onFilter({ ...filter, weeks })}
      />
      <Choice
        label={t('filter_site')}
        options={named([[null, 'filter_all'], ...COACHED_SITES.map((site) => [site, SITE_NAME[site]] as const)])}
        value={filter.site}
        onChange={(site) => onFilter({ ...filter, site })}
      />
      <Choice
        label={t('filter_kind')}
        options={named([[null, 'filter_all'], ...OUTREACH.map((kind) => [kind, KIND_NAME[kind]] as const)])}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind })}
      />
      {children}
    </div>
  );
}

/** Options with their names on screen. */
export function named<T>(options: readonly (readonly [T, Word])[]): readonly (readonly [T, string])[] {
  return options.map(([value, name]) => [value, t(name)]);
}
