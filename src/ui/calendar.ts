import { DAY } from '../journal/day.ts';

/** A day of sends. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Sends that met the basics, of so many. */
  readonly hits: number;
  readonly n: number;
}

export interface CalendarCell extends CalendarDay {
  /** Week, counted from the oldest, and day of the week from Monday. */
  readonly column: number;
  readonly row: number;
}

/** The cells of the `weeks` weeks up to the one of `to` (`YYYY-MM-DD`), oldest first, days without sends among them. */
export function shapeCalendar(days: readonly CalendarDay[], to: string, weeks: number): readonly CalendarCell[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const last = Date.parse(to);
  const monday = last - ((new Date(last).getUTCDay() + 6) % 7) * DAY;
  const first = monday - (weeks - 1) * 7 * DAY;
  return Array.from({ length: (last - first) / DAY + 1 }, (_, index) => {
    const day = new Date(first + index * DAY).toISOString().slice(0, 10);
    const { hits, n } = known.get(day) ?? { hits: 0, n: 0 };
    return { day, hits, n, column: Math.floor(index / 7), row: index % 7 };
  });
}
