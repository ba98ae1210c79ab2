import type { ChartPoint } from '../../ui/chart.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { TrendChart } from '../../ui/TrendChart.tsx';
import { plural, t, whole } from '../../ui/words.ts';
import { Card } from './Card.tsx';
import type { Figures } from './figures.ts';
import { dayName } from './words.ts';

/** First drafts and what was sent, over time. */
export function TrendCard({ figures }: { readonly figures: Figures }) {
  const { points, trend, sends, scored, reversion, elsewhere, tables } = figures;
  return (
    <Card title={t('progress_trend')}>
      {points.length === 0 ? (
        <p class="quiet">{t('progress_trend_none')}</p>
      ) : (
        <>
          <TrendChart points={points} baseline={trend.baseline?.mean ?? null} />
          <p>{levels(figures)}</p>
          {reversion?.state === 'alert' && (
            <p>{t('progress_slipped', Math.round(reversion.baseline.mean), reversion.baseline.n)}</p>
          )}
          <p class="small">{t('progress_trend_n', scored, sends)}</p>
          {elsewhere > 0 && (
            <p class="small">{plural(elsewhere, 'progress_elsewhere_one', 'progress_elsewhere_other')}</p>
          )}
          {tables.length > 1 && (
            <p class="small">
              {t('progress_tables', tables.length, tables.map(([version, n]) => `${version}: ${n}`).join(', '))}
            </p>
          )}
          <DataTable
            head={[t('progress_day'), t('progress_n'), t('trend_first'), t('trend_sent')]}
            rows={() => points.map(row)}
          />
        </>
      )}
    </Card>
  );
}

/** The level of first drafts at the beginning and now, in words. */
export function levels({ trend: { baseline, now } }: Figures): string {
  if (!baseline) return t('progress_trend_early');
  const level = ({ mean, low, high, n }: typeof baseline) => [mean, low, high, n].map(Math.round);
  return now
    ? t('progress_trend_text', ...level(baseline), ...level(now))
    : t('progress_trend_began', ...level(baseline));
}

function row({ at, n, first, sent }: ChartPoint): (string | number)[] {
  return [dayName(new Date(at).toISOString().slice(0, 10)), n, whole(first), whole(sent)];
}
