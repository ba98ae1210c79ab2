import { ChartKey } from './ChartKey.tsx';
import { DataTable } from './DataTable.tsx';
import { dayName } from './dates.ts';
import { AIM, ends, shapeTrend, stretches, type TrendPoint } from './trend.ts';
import { plural, t, whole } from './words.ts';

const WIDTH = 348;
const HEIGHT = 84;

interface TrendLineProps {
  readonly points: readonly TrendPoint[];
  /** How many messages behind the points were sent on other machines. */
  readonly elsewhere: number;
}

/** Customer focus over time: first drafts and what was sent. Also in words and as a table. */
export function TrendLine({ points, elsewhere }: TrendLineProps) {
  if (points.filter(({ sent }) => sent !== null).length < 2) return <p class="small">{t('trend_none')}</p>;
  const last = stretches(points).at(-1) ?? [];
  const known = last.filter(({ sent }) => sent !== null);
  const means = ends(known.map((point) => point.sent));
  const sent = means && ([means[0], known[0]?.n ?? 0, means[1], known.at(-1)?.n ?? 0] as const);
  const first = ends(last.map((point) => point.first));
  const anew = points.findLast((point) => point.anew);
  const shape = shapeTrend(points, WIDTH, HEIGHT);
  return (
    <div class="trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect class="trend-aim" x="0" width={WIDTH} y={shape.aim.y} height={shape.aim.height} />
        <path class="trend-first" d={shape.first} />
        <path class="trend-sent" d={shape.sent} />
        {shape.last && <circle class="trend-last" cx={shape.last.x} cy={shape.last.y} r="3.5" />}
      </svg>
      <ChartKey
        items={[
          ['sent', t('trend_sent')],
          ['first', t('trend_first')],
          ['aim', t('chart_aim', ...AIM)],
        ]}
      />
      {sent && <p class="small">{first ? t('trend_text', ...sent, ...first) : t('trend_text_sent', ...sent)}</p>}
      {anew && <p class="small">{t('trend_anew', dayName(anew.at))}</p>}
      {elsewhere > 0 && <p class="small">{plural(elsewhere, 'trend_elsewhere_one', 'trend_elsewhere_other')}</p>}
      <DataTable
        head={[t('trend_week'), t('progress_n'), t('trend_first'), t('trend_sent')]}
        rows={() => points.map(({ at, n, first, sent }) => [dayName(at), n, whole(first), whole(sent)])}
      />
    </div>
  );
}
