import { DAY, shiftDay, weekOf } from '../journal/day.ts';

/** A day with sends. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Sends that met the basics, of so many. */
  readonly hits: number;
  readonly n: number;
}

export interface CalendarCell extends CalendarDay {
  /** Week, counted from the oldest, and day of the week, counted from Monday. */
  readonly column: number;
  readonly row: number;
}

/** The cells of the `weeks` weeks up to the one of `to` (`YYYY-MM-DD`), oldest first, days without sends among them. */
export function shapeCalendar(days: readonly CalendarDay[], to: string, weeks: number): readonly CalendarCell[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const first = shiftDay(weekOf(to), -7 * (weeks - 1));
  return Array.from({ length: (Date.parse(to) - Date.parse(first)) / DAY + 1 }, (_, index) => {
    const day = shiftDay(first, index);
    const { hits, n } = known.get(day) ?? { hits: 0, n: 0 };
    return { day, hits, n, column: Math.floor(index / 7), row: index % 7 };
  });
}
