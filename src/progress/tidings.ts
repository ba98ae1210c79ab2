import type { Tidings } from '../journal/glance-item.ts';
import type { Day, SendRecord } from '../journal/types.ts';
import { BAR } from './bar.ts';
import { ladder } from './ladder.ts';
import { news } from './news.ts';
import { tablesByDay } from './tables.ts';

/** First drafts in a strip. */
const STRIP = 10;

/** What the popup shows, from the last sends that count and the days of its trend; both oldest first. */
export function tidings(recent: readonly SendRecord[], days: readonly Day[]): Tidings {
  const tables = tablesByDay(days);
  const strips = ladder(recent).flatMap(({ skills, scores }) => {
    const strip = scores.slice(-STRIP).map((score) => score >= BAR);
    return skills.map((skill) => [skill, strip] as const);
  });
  return {
    strips: Object.fromEntries(strips),
    news: recent.length === 0 ? null : news(recent),
    days: days.map(({ day, scored, focus, first, unaided }, i) => {
      return { day, scored, focus, first, unaided, table: tables[i] ?? null };
    }),
  };
}
