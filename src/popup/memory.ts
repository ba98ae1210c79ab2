import type { Area } from '../journal/area.ts';
import { readSettings } from '../journal/change-settings.ts';
import { dayOf, shiftDay, zoneAt } from '../journal/day.ts';
import { readFocus } from '../journal/focus-item.ts';
import { openReader } from '../journal/reader.ts';
import type { Settings } from '../journal/settings.ts';
import type { Day, SendRecord } from '../journal/types.ts';
import type { FocusSkill } from '../progress/focus-skill.ts';
import { BAR, ladder } from '../progress/ladder.ts';
import { news } from '../progress/news.ts';
import type { TrendPoint } from '../ui/trend.ts';
import { cameBack } from './came-back.ts';
import type { Memory } from './PopupView.tsx';
import type { PractisedSkill } from './Practised.tsx';

const WEEKS = 8;
/** Sends the figures look back on; see docs/progress.md. */
const LOOK_BACK = 200;

/**
 * What the popup shows of the journal: today's sends, newest first, the focus skill, one piece of news and eight weeks
 * of averages. Reads a fixed number of items however long the history is. Never rejects: storage that does not answer is
 * a state of its own.
 *
 * @param now milliseconds since the epoch
 * @param told sends of which the rep has just said what came back
 */
export async function readMemory(area: Area, now: number, told: ReadonlySet<string> = new Set()): Promise<Memory> {
  const reader = openReader(area, () => now);
  const to = dayOf(now, zoneAt(now));
  const from = shiftDay(to, 1 - WEEKS * 7);
  try {
    const [{ today, recent }, days, months, focus, settings] = await Promise.all([
      reader.latest(LOOK_BACK),
      reader.days(from, to),
      reader.months(),
      readFocus(area),
      readSettings(area),
    ]);
    return {
      today: today.toReversed(),
      trend: weekly(days, from),
      empty: months.length === 0,
      practised: practisedOf(recent, focus, settings),
      news: recent.length === 0 ? null : news(recent),
      cameBack: cameBack(recent, now, told),
    };
  } catch {
    return 'unreadable';
  }
}

function practisedOf(
  recent: readonly SendRecord[],
  focus: FocusSkill | null,
  { ownFocus, plans }: Settings,
): PractisedSkill | null {
  const skill = ownFocus ?? focus?.skill;
  if (!skill) return null;
  const scores = ladder(recent).find(({ skills }) => skills.includes(skill))?.scores ?? [];
  return { skill, plan: plans[skill] ?? null, outcomes: scores.slice(-10).map((score) => score >= BAR) };
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
