import { dayOfSend } from '../../journal/day.ts';
import { addDays } from '../../journal/sync/plan-sync.ts';
import type { Calibration } from '../../progress/calibration.ts';
import { type Habit, mostChanged } from '../../progress/habits.ts';
import { type LookBack, lookBack, lookBackDue } from '../../progress/look-back.ts';
import { type Ways, waysFrom } from '../../progress/ways.ts';
import type { Figures } from './figures.ts';
import type { Stock } from './stock.ts';

/** The weekly look-back, and where the rep may go from there. Habit and calibration are the page's own figures. */
export interface Week extends LookBack {
  /** The habit that changed most, if any did. */
  readonly habit: Habit | null;
  /** null if there was no self-check since that week began. */
  readonly calibration: Calibration | null;
  readonly ways: Ways;
}

/** Last week, if the rep is to look back on it, else null. Needs stock and figures of all sites and kinds. */
export function weekDue(
  { days, elsewhere, recent, to, lookedBack, focus }: Stock,
  { habits, calibration, rungs }: Figures,
): Week | null {
  const all = addDays(days, elsewhere);
  if (!lookBackDue(all, lookedBack, to)) return null;
  const week = lookBack(all, to);
  const isChecked = recent.some((send) => send.guess && dayOfSend(send) >= week.from);
  return {
    ...week,
    habit: mostChanged(habits),
    calibration: isChecked ? calibration : null,
    ways: waysFrom(rungs, focus),
  };
}
