import type { Area } from '../journal/area.ts';
import { readDisputes } from '../journal/disputes.ts';
import { openReader } from '../journal/reader.ts';
import { counts } from '../journal/summary.ts';
import type { SendRecord } from '../journal/types.ts';
import {
  asSent,
  type Contested,
  contested,
  type KeptRules,
  mayBeContested,
  silenced,
} from '../progress/rule-review.ts';

const [FIRST_DAY, LAST_DAY] = ['0000-01-01', '9999-12-31'];

/**
 * The rules whose findings the rep often called wrong, the most contested first. Every single send is read only where the
 * daily sums leave it open, which they rarely do.
 *
 * @param kept those the rep said to keep
 */
export async function readContested(area: Area, clock: () => number, kept: KeptRules): Promise<readonly Contested[]> {
  const disputes = await readDisputes(area);
  if (!mayBeContested(disputes, new Map(), kept)) return [];
  const reader = openReader(area, clock);
  const [days, months] = await Promise.all([reader.days(FIRST_DAY, LAST_DAY), reader.detailed()]);
  const sent = asSent(days);
  if (!mayBeContested(disputes, sent, kept)) return [];
  const sends: SendRecord[] = [];
  // One month after the other: years at once would hold up the page.
  for (const month of months) {
    for (const send of await reader.month(month)) if (counts(send)) sends.push(send);
  }
  return contested(disputes, sent, silenced(sends), kept);
}
