import type { Skill } from '../engine/types.ts';
import { DAY } from '../journal/day.ts';
import type { SendRecord } from '../journal/types.ts';
import { BAR } from './bar.ts';
import { ladder, type Rung } from './ladder.ts';

/** The one skill practised now. */
export interface FocusSkill {
  readonly skill: Skill;
  /** When it was started, ms since the epoch. */
  readonly since: number;
}

/** Messages a focus skill is held before another may take its place: docs/progress.md (rows V29, L3). */
const HOLD = 5;
/** And for at least this time: a busy rep writes five messages in an hour. Judgement. */
const HOLD_TIME = 3 * DAY;

/**
 * Which skill to practise: exactly one, chosen by gap to the bar x weight x share of the last ten messages affected,
 * among the rungs that are open. `held` is the present one; it stays for at least five messages and three days, and after
 * that until another outweighs it. A skill the rep picked (`own`) always wins.
 */
export function focusSkill(
  sends: readonly SendRecord[],
  held: FocusSkill | null,
  own: Skill | null,
  now: number,
): FocusSkill {
  // A time to come was noted by a clock that ran ahead: no send would be later than that for as long.
  const since = held && held.since <= now ? held.since : 0;
  const take = (skill: Skill): FocusSkill => (held?.skill === skill && since > 0 ? held : { skill, since: now });
  if (own) return take(own);
  const messages = sends.filter(({ at }) => at >= since).length;
  if (held && (messages < HOLD || now - since < HOLD_TIME)) return held;
  const [first, ...rest] = ladder(sends).filter(({ open }) => open);
  if (!first) return take('customer-focus');
  const heaviest = rest.reduce((best, rung) => (need(rung) > need(best) ? rung : best), first);
  return take(heaviest.weakest);
}

/** Gap x weight x share affected, over the last ten messages judged; 0 if there are none. */
function need({ scores, weight }: Rung): number {
  const last = scores.slice(-10);
  const gaps = last.map((score) => Math.max(0, BAR - score));
  const affected = gaps.filter((gap) => gap > 0).length;
  if (affected === 0) return 0;
  const gap = gaps.reduce((sum, one) => sum + one, 0) / last.length;
  return gap * weight * (affected / last.length);
}
