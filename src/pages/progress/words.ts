import { language } from '../../ui/words.ts';

/** Formats of figures on this page. */

/** A share, 0-1, in whole percent; below ten percent with one decimal, since replies are rare. */
export function percent(share: number): string {
  const digits = share > 0 && share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: digits }).format(share);
}

const days = () => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar day, `YYYY-MM-DD`, in the rep's format. */
export function dayName(day: string): string {
  return days().format(Date.parse(day));
}

/** The range from one day to another; just the day if they are the same. */
export function daysName(from: string, to: string): string {
  return days().formatRange(Date.parse(from), Date.parse(to));
}

/** A month, `YYYY-MM`. */
export function monthName(month: string): string {
  return new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(month),
  );
}
