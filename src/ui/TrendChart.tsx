import { ChartKey } from './ChartKey.tsx';
import { BOX, type ChartPoint, shapeChart } from './chart.ts';
import { AIM } from './trend.ts';
import { language, t } from './words.ts';

interface TrendChartProps {
  readonly points: readonly ChartPoint[];
  /** The rep's own start with the last scoring table, 0-100; null while it is not known. */
  readonly baseline: number | null;
}

/** From this many days on the dots are drawn smaller and lighter. */
const MANY = 120;
const YEAR = 31_536_000_000;

const LEVELS = [0, 25, 50, 75, 100];

/** Customer focus day by day: what was sent, first drafts, the aim and the rep's own start. Needs its levels in words beside it. */
export function TrendChart({ points, baseline }: TrendChartProps) {
  const shape = shapeChart(points);
  const long = (points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0) > YEAR;
  const parts = long ? ({ month: 'short', year: 'numeric' } as const) : ({ day: 'numeric', month: 'short' } as const);
  const day = new Intl.DateTimeFormat(language(), { ...parts, timeZone: 'UTC' });
  return (
    <>
      <div class="chart" dir="ltr" aria-hidden="true">
        <div class="chart-levels">
          {LEVELS.map((level) => (
            <span key={level} style={{ insetBlockStart: `${shape.y(level) / (BOX / 100)}%` }}>
              {level}
            </span>
          ))}
        </div>
        <svg viewBox={`0 0 ${BOX} ${BOX}`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="trend-aim" x="0" width={BOX} y={shape.aim.y} height={shape.aim.height} />
          {LEVELS.map((level) => (
            <line key={level} class="chart-grid" x1="0" x2={BOX} y1={shape.y(level)} y2={shape.y(level)} />
          ))}
          {shape.anew.map((x) => (
            <line key={x} class="chart-anew" x1={x} x2={x} y1={shape.y(100)} y2={shape.y(0)} />
          ))}
          {baseline !== null && (
            <line
              class="chart-start"
              x1={shape.anew.at(-1) ?? 0}
              x2={BOX}
              y1={shape.y(baseline)}
              y2={shape.y(baseline)}
            />
          )}
          <path class={points.length > MANY ? 'chart-dots many' : 'chart-dots'} d={shape.dots} />
          <path class="trend-first" d={shape.first} />
          <path class="trend-sent" d={shape.sent} />
        </svg>
        <div class="chart-days">
          {shape.ticks.map(({ place, at }) => (
            <span key={at} style={{ insetInlineStart: `${place}%` }}>
              {day.format(at)}
            </span>
          ))}
        </div>
      </div>
      <ChartKey
        items={[
          ...(points.length > 1
            ? ([
                ['sent', t('chart_sent')],
                ['first', t('trend_first')],
              ] as const)
            : []),
          ['days', t('chart_days')],
          ...(baseline === null ? [] : [['start', t('chart_start')] as const]),
          ['aim', t('chart_aim', ...AIM)],
        ]}
      />
    </>
  );
}
