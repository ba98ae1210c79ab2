import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { KINDS } from '../../engine/types.ts';
import { KIND_NAME, SITE_NAME } from '../../ui/send-names.ts';
import { t, type Word } from '../../ui/words.ts';
import type { Filter } from './stock.ts';

const SITES = ['gmail', 'linkedin'] as const;
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
  /** Beside the filters. */
  readonly children: ComponentChildren;
}

/** Which sends the figures are of. */
export function Filters({ filter, onFilter, children }: FiltersProps) {
  return (
    <div class="filters">
      <Choice
        label={t('filter_period')}
        options={PERIODS}
        value={filter.weeks}
        onChoose={(weeks) => onFilter({ ...filter, weeks })}
      />
      <Choice
        label={t('filter_site')}
        options={[[null, 'filter_all'], ...SITES.map((site) => [site, SITE_NAME[site]] as const)]}
        value={filter.site}
        onChoose={(site) => onFilter({ ...filter, site })}
      />
      <Choice
        label={t('filter_kind')}
        options={[[null, 'filter_all'], ...OUTREACH.map((kind) => [kind, KIND_NAME[kind]] as const)]}
        value={filter.kind}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      {children}
    </div>
  );
}

interface ChoiceProps<T> {
  readonly label: string;
  /** The label is for those who cannot see what the field is. */
  readonly bare?: boolean;
  readonly options: readonly (readonly [T, Word])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few things, under its label. */
export function Choice<T extends string | number | null>({
  label,
  bare = false,
  options,
  value,
  onChoose,
}: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={bare ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={String(value)}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([key, name]) => (
          <option key={name} value={String(key)}>
            {t(name)}
          </option>
        ))}
      </select>
    </div>
  );
}
