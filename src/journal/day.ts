import type { SendRecord } from './types.ts';

/** Calendar days as `YYYY-MM-DD` and months as `YYYY-MM`: sortable text without a time zone. */

const MINUTE = 60_000;
/** In milliseconds. */
export const DAY = 86_400_000;

/** Minutes east of UTC on this machine at `at` (ms since the epoch). */
export function zoneAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}

/** The calendar day at `at` for someone `zone` minutes east of UTC. */
export function dayOf(at: number, zone: number): string {
  return new Date(at + zone * MINUTE).toISOString().slice(0, 10);
}

/** The calendar day at `at` on this machine. */
export function dayHere(at: number): string {
  return dayOf(at, zoneAt(at));
}

/** The calendar day of a send for whoever sent it. */
export function dayOfSend({ at, zone }: Pick<SendRecord, 'at' | 'zone'>): string {
  return dayOf(at, zone ?? 0);
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The day `by` days after `day`; before it if negative. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}

/** The first day, a Monday, of the week of `day`. */
export function weekOf(day: string): string {
  return shiftDay(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** All days of a month. */
export function daysOfMonth(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
}
