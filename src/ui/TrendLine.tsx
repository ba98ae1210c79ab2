import { dayName } from './dates.ts';
import { AIM, ends, shapeTrend, stretches, type TrendPoint } from './trend.ts';
import { plural, t } from './words.ts';

const WIDTH = 348;
const HEIGHT = 84;

interface TrendLineProps {
  readonly points: readonly TrendPoint[];
  /** How many messages behind the points were sent on other machines. */
  readonly elsewhere: number;
}

/** Customer focus over time: first drafts and what was sent. Said in words and as a table too. */
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
      {sent && <p class="small">{first ? t('trend_text', ...sent, ...first) : t('trend_text_sent', ...sent)}</p>}
      {anew && <p class="small">{t('trend_anew', dayName(anew.at))}</p>}
      <p class="small">{t('trend_key', ...AIM)}</p>
      {elsewhere > 0 && <p class="small">{plural(elsewhere, 'trend_elsewhere_one', 'trend_elsewhere_other')}</p>}
      <details class="fold">
        <summary>{t('trend_table')}</summary>
        <Table points={points} />
      </details>
    </div>
  );
}

function Table({ points }: Pick<TrendLineProps, 'points'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('trend_week')}</th>
          <th scope="col">{t('progress_n')}</th>
          <th scope="col">{t('trend_first')}</th>
          <th scope="col">{t('trend_sent')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ at, n, first, sent }) => (
          <tr key={at}>
            <th scope="row">{dayName(at)}</th>
            <td>{n}</td>
            <td>{first === null ? '–' : Math.round(first)}</td>
            <td>{sent === null ? '–' : Math.round(sent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
