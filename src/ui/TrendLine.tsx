import { AIM, ends, shapeTrend, type TrendPoint } from './trend.ts';
import { language, t } from './words.ts';

const WIDTH = 348;
const HEIGHT = 84;

/** Customer focus over time: first drafts and what was sent. Said in words and as a table too. */
export function TrendLine({ points }: { readonly points: readonly TrendPoint[] }) {
  const sent = ends(points.map((point) => point.sent));
  if (sent === null) return <p class="small">{t('trend_none')}</p>;
  const first = ends(points.map((point) => point.first));
  const shape = shapeTrend(points, WIDTH, HEIGHT);
  return (
    <div class="trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect class="trend-aim" x="0" width={WIDTH} y={shape.aim.y} height={shape.aim.height} />
        <path class="trend-first" d={shape.first} />
        <path class="trend-sent" d={shape.sent} />
        {shape.last && <circle class="trend-last" cx={shape.last.x} cy={shape.last.y} r="3.5" />}
      </svg>
      <p class="small">{first ? t('trend_text', ...sent, ...first) : t('trend_text_sent', ...sent)}</p>
      <p class="small">{t('trend_key', ...AIM)}</p>
      <details class="fold">
        <summary>{t('trend_table')}</summary>
        <Table points={points} />
      </details>
    </div>
  );
}

function Table({ points }: { readonly points: readonly TrendPoint[] }) {
  const day = new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short' });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('trend_week')}</th>
          <th scope="col">{t('trend_first')}</th>
          <th scope="col">{t('trend_sent')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ at, first, sent }) => (
          <tr key={at}>
            <th scope="row">{day.format(at)}</th>
            <td>{first === null ? '–' : Math.round(first)}</td>
            <td>{sent === null ? '–' : Math.round(sent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
