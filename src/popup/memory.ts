import { dayOf, shiftDay, zoneAt } from '../journal/day.ts';
import type { Reader } from '../journal/reader.ts';
import type { Day } from '../journal/types.ts';
import type { TrendPoint } from '../ui/trend.ts';
import type { Memory } from './PopupView.tsx';

const WEEKS = 8;

/**
 * What the popup shows of the journal: today's sends, newest first, and eight weeks of averages. Reads a fixed number
 * of items however long the history is. Never rejects: storage that does not answer is a state of its own.
 *
 * @param now milliseconds since the epoch
 */
export async function readMemory(reader: Pick<Reader, 'today' | 'days' | 'months'>, now: number): Promise<Memory> {
  try {
    const to = dayOf(now, zoneAt(now));
    const from = shiftDay(to, 1 - WEEKS * 7);
    const [today, days, months] = await Promise.all([reader.today(), reader.days(from, to), reader.months()]);
    return { today: today.toReversed(), trend: weekly(days, from), empty: months.length === 0, practised: null };
  } catch {
    return 'unreadable';
  }
}

/** One point per week since `from`; null where nothing was sent. */
function weekly(days: readonly Day[], from: string): TrendPoint[] {
  return Array.from({ length: WEEKS }, (_, week) => {
    const start = shiftDay(from, week * 7);
    const end = shiftDay(start, 7);
    const of = days.filter(({ day }) => day >= start && day < end);
    return {
      at: Date.parse(start),
      sent: ratio(
        of,
        ({ focus }) => focus,
        ({ scored }) => scored,
      ),
      first: ratio(
        of,
        ({ unaided }) => unaided,
        ({ first }) => first,
      ),
    };
  });
}

function ratio(days: readonly Day[], sum: (day: Day) => number, count: (day: Day) => number): number | null {
  const n = days.reduce((total, day) => total + count(day), 0);
  return n === 0 ? null : days.reduce((total, day) => total + sum(day), 0) / n;
}
