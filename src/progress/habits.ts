import { DAY } from '../journal/day.ts';
import { LOOK_BACK, type SendRecord } from '../journal/types.ts';
import { lowerBound } from './rates.ts';
import { type Unaided, unaidedOf } from './unaided.ts';

/**
 * A habit in unaided drafts: docs/progress.md (rows S1, L6). A fault rule is a bad habit to lose, a credit a good one
 * to gain.
 */
export interface Habit {
  /** Rule id. */
  readonly rule: string;
  readonly kind: 'bad' | 'good';
  /**
   * `forming`: on the way; if bad, warn now. `settling`: a good one not yet 66 days old. `settled`: a habit. `fading`:
   * a bad one that is getting rarer. `gone`: it was one. `back`: it was gone, and is in three of the last five.
   */
  readonly state: 'forming' | 'settling' | 'settled' | 'fading' | 'gone' | 'back';
  /** In how many of the last messages (`of`, at most twenty) it was. */
  readonly hits: number;
  readonly of: number;
  /** The same in the twenty before; null if there were fewer than twenty. */
  readonly before: number | null;
  /** For each of the last twenty, oldest first, whether it was there. */
  readonly strip: readonly boolean[];
}

/** Number of last drafts by which a habit is judged. */
export const WINDOW = 20;
/** Eight of twenty: a one-sided 90 % bound of .27 (row S1). */
const SETTLED = 8;
const LEAST_BOUND = 0.27;
/** A habit of either kind must show on three days, so that one morning is not enough. Judgement. */
const LEAST_DAYS = 3;
/** A bad habit is forming at four of the last ten. Judgement. */
const FORMING = 4;
const FORMING_OF = 10;
/** A settled fault is gone at two or fewer of the last twenty. Judgement. */
const GONE = 2;
/** A fault that was gone is back at three of the last five. Judgement. */
const BACK = 3;
const BACK_OF = 5;
/** A good habit: in 17 of the last 20, over 21 days; still settling before day 66 (row L6). */
const GOOD = 17;
const GOOD_DAYS = 21;
const GOOD_SETTLED_DAYS = 66;
/** A good habit is forming in half of the last twenty, if that is five more than in the twenty before. Judgement. */
const GOOD_FORMING = 10;
const GROWN = 5;

/**
 * The habits to mention, the most frequent first. `sends`: those that count, oldest first. Two hundred are enough,
 * except to see that a good habit has settled, which takes the sends of 66 days.
 */
export function habits(sends: readonly SendRecord[]): readonly Habit[] {
  const all = sends.map(unaidedOf);
  const of = (drafts: readonly Unaided[], field: 'rules' | 'credits', stateOf: StateOf, kind: Habit['kind']) =>
    [...new Set(drafts.flatMap((draft) => draft[field]))].flatMap((rule): Habit[] => {
      const found = drafts.map((draft) => draft[field].includes(rule));
      const state = stateOf(found, drafts);
      return state ? [{ rule, kind, state, ...countsOf(found) }] : [];
    });
  // A fault that has been gone for longer is not mentioned.
  const bad = of(all.slice(-LOOK_BACK), 'rules', badState, 'bad');
  return [...bad, ...of(all, 'credits', goodState, 'good')].sort((a, b) => b.hits - a.hits);
}

/** A change by this many of twenty is worth a sentence. Judgement. */
export const NOTABLE = 5;

/** The habit whose count changed most; null if none changed enough for a sentence. */
export function mostChanged(known: readonly Habit[]): Habit | null {
  const step = ({ hits, before }: Habit) => (before === null ? 0 : Math.abs(hits - before));
  const changed = known.filter((habit) => step(habit) >= NOTABLE);
  return changed.reduce<Habit | null>((most, habit) => (most && step(most) >= step(habit) ? most : habit), null);
}

type StateOf = (found: readonly boolean[], drafts: readonly Unaided[]) => Habit['state'] | undefined;

function badState(found: readonly boolean[], drafts: readonly Unaided[]): Habit['state'] | undefined {
  const last = count(found.slice(-WINDOW));
  if (wasGone(found.slice(0, -BACK_OF), drafts) && count(found.slice(-BACK_OF)) >= BACK) return 'back';
  if (isSettled(found, drafts, found.length)) return 'settled';
  if (wasGone(found, drafts)) return 'gone';
  if (last < count(found.slice(-2 * WINDOW, -WINDOW)) && everSettled(found, drafts)) return 'fading';
  return count(found.slice(-FORMING_OF)) >= FORMING ? 'forming' : undefined;
}

/** Whether a fault that had settled at some time was gone at the end of `found`. */
function wasGone(found: readonly boolean[], drafts: readonly Unaided[]): boolean {
  return count(found.slice(-WINDOW)) <= GONE && everSettled(found, drafts);
}

function everSettled(found: readonly boolean[], drafts: readonly Unaided[]): boolean {
  return found.some((_, i) => isSettled(found, drafts, i + 1));
}

/**
 * Whether a fault was a habit in the twenty drafts up to the one at `end`. If a busy rep wrote them all within a day or
 * two, the bound must hold over all drafts back to the third day with the fault.
 */
function isSettled(found: readonly boolean[], drafts: readonly Unaided[], end: number): boolean {
  const twenty = Math.max(0, end - WINDOW);
  if (count(found.slice(twenty, end)) < SETTLED) return false;
  const days = new Set<string>();
  const third = drafts.slice(0, end).findLastIndex(({ day }, i) => found[i] && days.add(day).size >= LEAST_DAYS);
  if (third < 0) return false;
  return third >= twenty || lowerBound(count(found.slice(third, end)), end - third) >= LEAST_BOUND;
}

function goodState(found: readonly boolean[], drafts: readonly Unaided[]): Habit['state'] | undefined {
  const hits = count(found.slice(-WINDOW));
  if (hits < GOOD) {
    const grown = found.length >= 2 * WINDOW && hits - count(found.slice(-2 * WINDOW, -WINDOW)) >= GROWN;
    return grown && hits >= GOOD_FORMING ? 'forming' : undefined;
  }
  const run = drafts.slice(steadyFrom(found));
  if (new Set(run.map(({ day }) => day)).size < LEAST_DAYS) return 'forming';
  const days = ((run.at(-1)?.at ?? 0) - (run[0]?.at ?? 0)) / DAY;
  if (days >= GOOD_SETTLED_DAYS) return 'settled';
  return days >= GOOD_DAYS ? 'settling' : 'forming';
}

/**
 * Start of the present run in which every window of twenty has the behaviour often enough. One miss does not end it.
 */
function steadyFrom(found: readonly boolean[]): number {
  let from = Math.max(0, found.length - WINDOW);
  while (from > 0 && count(found.slice(from - 1, from - 1 + WINDOW)) >= GOOD) from -= 1;
  return from;
}

function countsOf(found: readonly boolean[]): Pick<Habit, 'hits' | 'of' | 'before' | 'strip'> {
  const strip = found.slice(-WINDOW);
  const earlier = found.slice(-2 * WINDOW, -WINDOW);
  return { hits: count(strip), of: strip.length, before: earlier.length < WINDOW ? null : count(earlier), strip };
}

function count(found: readonly boolean[]): number {
  return found.filter(Boolean).length;
}
