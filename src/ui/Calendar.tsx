import { type CalendarDay, shapeCalendar } from './calendar.ts';

interface CalendarProps {
  readonly days: readonly CalendarDay[];
  /** The last day shown, `YYYY-MM-DD`. */
  readonly to: string;
  readonly weeks: number;
}

const STEP = 16;
const SIDE = 13;
/** Largest width of a week, CSS pixels. */
const LARGEST = 19;

/**
 * A square per day, week by week, filled from below by the share of sends that met the basics. Needs the same in words
 * beside it.
 */
export function Calendar({ days, to, weeks }: CalendarProps) {
  return (
    <svg
      class="calendar"
      viewBox={`-1 -1 ${weeks * STEP} ${7 * STEP}`}
      style={{ maxWidth: `${weeks * LARGEST}px` }}
      aria-hidden="true"
    >
      {shapeCalendar(days, to, weeks).map(({ day, hits, n, column, row }) => (
        <g key={day} transform={`translate(${column * STEP} ${row * STEP})`} class={n === 0 ? 'none' : undefined}>
          <rect class="calendar-day" width={SIDE} height={SIDE} rx="3" />
          {hits > 0 && (
            <rect
              class="calendar-met"
              width={SIDE}
              height={(SIDE * hits) / n}
              y={SIDE * (1 - hits / n)}
              rx={hits === n ? 3 : 1.5}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
