import type { Tidings } from '../journal/glance-item.ts';
import type { SendRecord } from '../journal/types.ts';
import { BAR } from './bar.ts';
import { ladder } from './ladder.ts';
import { news } from './news.ts';

/** First drafts in a strip. */
const STRIP = 10;

/** What the popup says of the last sends (those that count, oldest first). */
export function tidings(recent: readonly SendRecord[]): Tidings {
  const strips = ladder(recent).flatMap(({ skills, scores }) => {
    const strip = scores.slice(-STRIP).map((score) => score >= BAR);
    return skills.map((skill) => [skill, strip] as const);
  });
  return { strips: Object.fromEntries(strips), news: recent.length === 0 ? null : news(recent) };
}
