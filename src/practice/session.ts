import type { Skill } from '../engine/types.ts';
import type { Drill, Lesson } from './drill.ts';
import type { Memory } from './schedule.ts';

/** Lesson id to its memory. */
export type Memories = Readonly<Record<string, Memory>>;

/** What the choice of drills depends on. */
export interface Occasion {
  readonly memories: Memories;
  /** The skill practised now; null before the first send. */
  readonly focusSkill: Skill | null;
  /** Rules that keep finding something in the rep's own first drafts, the most frequent first. */
  readonly faults: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Drills of a session: some six minutes (evidence part 4). */
export const SESSION = 6;
/** How many of these are on the focus skill or the rep's own faults; the others are mixed in: 70 % and 30 %. */
const LEADING = 4;

/**
 * The lessons of a session: first what is due, the longest overdue first, then what is new, the rep's own faults and
 * the focus skill first. Empty if nothing is due and nothing is new.
 */
export function chooseLessons(lessons: readonly Lesson[], occasion: Occasion): readonly Lesson[] {
  const { focusSkill, faults } = occasion;
  const ready = lessons.filter(({ id }) => isReady(occasion, id)).sort(byNeed(occasion));
  const leads = ({ id, skill }: Lesson) => skill === focusSkill || faults.includes(id);
  const leading = ready.filter(leads).slice(0, LEADING);
  const others = ready.filter((lesson) => !leading.includes(lesson)).slice(0, SESSION - leading.length);
  return mixed(leading, others);
}

/** The drill of a lesson for this time. */
export function drillOf({ id, drills }: Lesson, memories: Memories): Drill {
  const [first] = drills;
  return drills[(memories[id]?.times ?? 0) % drills.length] ?? first;
}

/** Tries that do not count while a lesson is new (evidence V29). Later the first answer is the one that counts. */
const FREE_TRIES = 3;

/** How many answers a drill allows before it counts as missed. */
export const triesFor = ({ id }: Lesson, memories: Memories): number => (memories[id] ? 1 : FREE_TRIES);

/** When the next of these lessons comes round that was begun, by their ids; null when none was. */
export function nextDue(memories: Memories, wanted: readonly string[]): number | null {
  const dues = wanted.flatMap((id) => memories[id]?.due ?? []);
  return dues.length > 0 ? Math.min(...dues) : null;
}

/**
 * How many of the lessons that were begun are due now. Never more than is left of a day's session: time away leaves no
 * debt.
 *
 * @param wanted ids of the lessons there are and the rep did not switch off
 * @param today how many were answered today
 */
export function dueNow(memories: Memories, wanted: readonly string[], today: number, now: number): number {
  const due = wanted.filter((id) => memories[id] && comesRound(memories[id], now));
  return Math.min(due.length, Math.max(0, SESSION - today));
}

/** Whether a lesson is due. One answered in the future was noted by a clock that ran ahead, and counts as due. */
const comesRound = ({ due, at }: Memory, now: number): boolean => due <= now || at > now;

/** Whether a lesson is due or new. */
function isReady({ memories, now }: Occasion, id: string): boolean {
  const memory = memories[id];
  return memory === undefined || comesRound(memory, now);
}

/**
 * Order of lessons: those begun by when they were due; then new ones, by the rep's faults, then in the bank's order.
 */
function byNeed({ memories, faults }: Occasion): (a: Lesson, b: Lesson) => number {
  const rank = ({ id }: Lesson): number => {
    const at = faults.indexOf(id);
    return at < 0 ? faults.length : at;
  };
  return (a, b) => {
    const [one, other] = [memories[a.id]?.due, memories[b.id]?.due];
    if (one !== undefined && other !== undefined) return one - other;
    if (one !== undefined || other !== undefined) return one !== undefined ? -1 : 1;
    return rank(a) - rank(b);
  };
}

/** Mixes the others in, so that no two of them follow one another while there are leading ones left. */
function mixed(leading: readonly Lesson[], others: readonly Lesson[]): readonly Lesson[] {
  const pairs = Math.ceil(leading.length / Math.max(1, others.length));
  const taken = others.flatMap((other, i) => [...leading.slice(i * pairs, (i + 1) * pairs), other]);
  return [...taken, ...leading.filter((lesson) => !taken.includes(lesson))];
}
