import type { Area } from '../journal/area.ts';
import { readDisputes } from '../journal/disputes.ts';
import { openReader } from '../journal/reader.ts';
import { counts } from '../journal/summary.ts';
import { asSent, type Contested, contested, mayBeContested, silenced } from '../progress/rule-review.ts';

const [FIRST_DAY, LAST_DAY] = ['0000-01-01', '9999-12-31'];

/**
 * The rules whose findings the rep often called wrong, the most contested first. Reads all single sends only if the
 * daily sums leave it open, which is rare.
 */
export async function readContested(area: Area, clock: () => number): Promise<readonly Contested[]> {
  const disputes = await readDisputes(area);
  if (!mayBeContested(disputes, new Map())) return [];
  const reader = openReader(area, clock);
  const [days, months] = await Promise.all([reader.days(FIRST_DAY, LAST_DAY), reader.detailed()]);
  const sent = asSent(days);
  if (!mayBeContested(disputes, sent)) return [];
  const sends = (await Promise.all(months.map((month) => reader.month(month)))).flat();
  return contested(disputes, sent, silenced(sends.filter(counts)));
}
