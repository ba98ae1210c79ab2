import type { Area } from '../journal/area.ts';
import { dayHere, dayOfSend, shiftDay } from '../journal/day.ts';
import { answeredOn, drillsOf } from '../journal/drills-item.ts';
import { focusOf } from '../journal/focus-item.ts';
import { GLANCE_KEYS, type Glance, type GlancedDay, glanceOf, WEEKS } from '../journal/glance-item.ts';
import { DRILLS, FOCUS, SETTINGS } from '../journal/keys.ts';
import { type Settings, settingsOf } from '../journal/settings.ts';
import { counts } from '../journal/summary.ts';
import { LESSON_IDS } from '../practice/bank/ids.ts';
import { dueNow } from '../practice/session.ts';
import type { FocusSkill } from '../progress/focus-skill.ts';
import { lookBackDue } from '../progress/look-back.ts';
import { beginnings } from '../progress/tables.ts';
import type { TrendPoint } from '../ui/trend.ts';
import { cameBack } from './came-back.ts';
import type { Remembered } from './PopupView.tsx';
import type { PractisedSkill } from './Practised.tsx';

/**
 * What the popup shows of the journal: today's sends, newest first, the focus skill, one piece of news, eight weeks of
 * averages, and how many drills are due. One storage call of the same small size however long the history is. If the
 * stored glance is behind the journal, the background is asked. Rejects if either fails.
 *
 * @param now milliseconds since the epoch
 * @param told ids of sends whose outcome the rep has just entered
 * @param ask gives a glance of what is stored now
 */
export async function readMemory(
  area: Area,
  now: number,
  told: ReadonlySet<string>,
  ask: () => Promise<Glance>,
): Promise<Remembered> {
  const today = dayHere(now);
  const raw = await area.get([...GLANCE_KEYS, FOCUS, SETTINGS, DRILLS]);
  const glance = glanceOf(raw, today) ?? (await ask());
  const [settings, drills] = [settingsOf(raw[SETTINGS]), drillsOf(raw[DRILLS])];
  const wanted = LESSON_IDS.filter((id) => !settings.rulesOff.includes(id));
  return {
    today: glance.sends.filter((send) => dayOfSend(send) === today).toReversed(),
    trend: weekly(glance.days, shiftDay(today, 1 - WEEKS * 7)),
    elsewhere: glance.elsewhere,
    empty: glance.empty,
    practised: practisedOf(glance, focusOf(raw[FOCUS]), settings),
    due: dueNow(drills, wanted, answeredOn(drills, today), now),
    news: glance.news,
    lookBack: lookBackDue(glance.days, settings.lookedBack, today),
    cameBack: cameBack(glance.sends.filter(counts), now, told),
  };
}

function practisedOf(
  { strips }: Glance,
  focus: FocusSkill | null,
  { ownFocus, plans }: Settings,
): PractisedSkill | null {
  const skill = ownFocus ?? focus?.skill;
  return skill ? { skill, plan: plans[skill] ?? null, outcomes: strips[skill] ?? [] } : null;
}

/** One point per week since `from`, by the week's last scoring table; null if nothing was sent. */
function weekly(days: readonly GlancedDay[], from: string): TrendPoint[] {
  const starts = Array.from({ length: WEEKS }, (_, week) => shiftDay(from, week * 7));
  const weeks = starts.map((start) => days.filter(({ day }) => day >= start && day < shiftDay(start, 7)));
  const tables = weeks.map((week) => week.findLast(({ table }) => table !== null)?.table ?? null);
  const anew = beginnings(tables);
  return starts.map((start, i) => {
    const of = (weeks[i] ?? []).filter(({ table }) => table !== null && table === tables[i]);
    return {
      at: Date.parse(start),
      n: of.reduce((total, { scored }) => total + scored, 0),
      anew: anew[i] ?? false,
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

type Value = (day: GlancedDay) => number;

function ratio(days: readonly GlancedDay[], sum: Value, count: Value): number | null {
  const n = days.reduce((total, day) => total + count(day), 0);
  return n === 0 ? null : days.reduce((total, day) => total + sum(day), 0) / n;
}
