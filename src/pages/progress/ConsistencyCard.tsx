import { BASICS } from '../../progress/consistency.ts';
import type { Rate } from '../../progress/rates.ts';
import { Calendar } from '../../ui/Calendar.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { plural, t } from '../../ui/words.ts';
import { Card } from './Card.tsx';
import type { Figures } from './figures.ts';
import { dayName, percent } from './words.ts';

/** The calendar shows no more than half a year. */
const MOST_WEEKS = 26;

interface ConsistencyCardProps {
  readonly figures: Figures;
  readonly to: string;
  readonly weeks: number | null;
}

/** How often the basics were met, day by day, and how much was the same script. */
export function ConsistencyCard({ figures, to, weeks }: ConsistencyCardProps) {
  const { consistency, calendar, repetition } = figures;
  const shown = Math.min(MOST_WEEKS, weeks ?? MOST_WEEKS);
  const days = calendar.map(({ day, rate }) => ({ day, hits: rate.hits, n: rate.n }));
  return (
    <Card title={t('progress_consistency')}>
      <Calendar days={days} to={to} weeks={shown} />
      <p>{metBasics(consistency)}</p>
      <p class="small">{plural(shown, 'progress_consistency_key_one', 'progress_consistency_key_other')}</p>
      {repetition.copies.n > 1 && <p>{t('progress_copies', repetition.copies.hits, repetition.copies.n)}</p>}
      {repetition.warning === 'burst' && <p>{t('progress_burst', repetition.today)}</p>}
      {repetition.warning === 'busy' && <p>{t('progress_busy', repetition.recent)}</p>}
      <DataTable
        head={[t('progress_day'), t('progress_met'), t('progress_n')]}
        rows={() => days.map((day) => [dayName(day.day), day.hits, day.n])}
      />
    </Card>
  );
}

/** How often the basics were met, in words. */
export function metBasics({ hits, n, share, low, high }: Rate): string {
  return n === 0
    ? t('progress_consistency_none')
    : t('progress_consistency_text', hits, n, percent(share), percent(low), percent(high), BASICS);
}
