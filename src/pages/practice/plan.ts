import type { Skill } from '../../engine/types.ts';
import type { Area } from '../../journal/area.ts';
import { readSettings } from '../../journal/change-settings.ts';
import { dayHere } from '../../journal/day.ts';
import { answeredOn, readDrills } from '../../journal/drills-item.ts';
import { readFocus } from '../../journal/focus-item.ts';
import { openReader } from '../../journal/reader.ts';
import { LOOK_BACK } from '../../journal/types.ts';
import { LESSONS } from '../../practice/bank/index.ts';
import type { Lesson } from '../../practice/drill.ts';
import { chooseLessons, type Memories, nextDue } from '../../practice/session.ts';
import { type BestSend, best } from '../../progress/best.ts';
import { habits } from '../../progress/habits.ts';

/** The practice for now. */
export interface Plan {
  readonly lessons: readonly Lesson[];
  readonly memories: Memories;
  readonly focusSkill: Skill | null;
  /** Lessons answered today. */
  readonly today: number;
  /** When the next lesson comes round, milliseconds since the epoch; null when none of the wanted ones was begun. */
  readonly next: number | null;
  /** The rep's best recent first messages. */
  readonly best: readonly BestSend[];
}

/** Reads what the choice depends on, and chooses. Rejects if storage fails. */
export async function planPractice(area: Area, now: number): Promise<Plan> {
  const [memories, settings, focus, sends] = await Promise.all([
    readDrills(area),
    readSettings(area),
    readFocus(area),
    openReader(area, () => now).recent(LOOK_BACK),
  ]);
  const focusSkill = settings.ownFocus ?? focus?.skill ?? null;
  const faults = habits(sends).flatMap(({ rule, kind, state }) => (kind === 'bad' && state !== 'gone' ? [rule] : []));
  const wanted = LESSONS.filter(({ id }) => !settings.rulesOff.includes(id));
  const lessons = chooseLessons(wanted, { memories, focusSkill, faults, now });
  const today = answeredOn(memories, dayHere(now));
  const next = nextDue(
    memories,
    wanted.map(({ id }) => id),
  );
  return { lessons, memories, focusSkill, today, next, best: best(sends) };
}
