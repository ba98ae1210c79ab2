import type { Skill } from '../engine/types.ts';
import type { SendRecord } from '../journal/types.ts';
import { BAR } from './bar.ts';
import { lowerBound } from './rates.ts';
import { comparable } from './tables.ts';
import { type Unaided, unaidedOf } from './unaided.ts';

export type Level = 'learning' | 'steady' | 'mastered';

interface RungSpec {
  readonly skills: readonly [Skill, ...Skill[]];
  /** Index of the rung that must be steady first; null for none. */
  readonly after: number | null;
  /** Sends that must be on file before it opens. */
  readonly opensAt: number;
  /** Weight of its skills when one is chosen among the rungs; judgement. */
  readonly weight: number;
  /** A further condition on the last messages, besides their scores. */
  readonly also: (last: readonly Unaided[]) => boolean;
}

const TEN = 10;
const all = () => true;
const credit = (id: string) => (last: readonly Unaided[]) =>
  count(last.slice(-TEN), (one) => one.credits.includes(id)) >= 9;
const without = (id: string, most: number) => (last: readonly Unaided[]) =>
  last.slice(-most).every((one) => !one.rules.includes(id));

/** The order in which skills are practised: docs/progress.md (rows A9, A14; the order itself is judgement). */
const RUNGS: readonly RungSpec[] = [
  { skills: ['customer-focus'], after: null, opensAt: 0, weight: 30, also: all },
  { skills: ['relevance'], after: 0, opensAt: 0, weight: 18, also: credit('specific-fact') },
  { skills: ['questioning'], after: 1, opensAt: 0, weight: 14, also: credit('situation-question') },
  { skills: ['ask'], after: 2, opensAt: 0, weight: 12, also: without('time-ask-first-touch', TEN) },
  { skills: ['listening'], after: null, opensAt: 1, weight: 28, also: without('question-unanswered', TEN) },
  { skills: ['clarity', 'tone', 'subject'], after: 3, opensAt: 0, weight: 22, also: all },
  { skills: ['repetition'], after: null, opensAt: 20, weight: 4, also: without('same-script', 20) },
];

export interface Rung {
  readonly skills: readonly [Skill, ...Skill[]];
  /** The skill furthest below the bar in the last ten messages judged; the first if none is below. */
  readonly weakest: Skill;
  readonly level: Level;
  /** Whether the rung is practised yet. */
  readonly open: boolean;
  /** How many of the last ten messages judged in it reached the bar. */
  readonly hits: number;
  readonly of: number;
  /** The last scores, at most twenty, oldest first. */
  readonly scores: readonly number[];
  readonly weight: number;
}

/**
 * Mastered at this many hits of the last so many. Each has a one-sided 90 % Wilson bound of about .72 (rows L8, S1).
 */
const MASTERY: readonly (readonly [hits: number, of: number])[] = [
  [9, 10],
  [13, 15],
  [17, 20],
];
const LEAST_BOUND = 0.71;
const DAYS = 5;
const PEOPLE = 3;
const GRAVE = 14;

/** Where the rep stands on each rung. `sends`: those that count, oldest first; two hundred are enough. */
export function ladder(sends: readonly SendRecord[]): readonly Rung[] {
  const drafts = comparable(sends).map(unaidedOf);
  const rungs: Rung[] = [];
  for (const spec of RUNGS) {
    const judged = drafts.filter((draft) => scoreOf(draft, spec.skills) !== undefined);
    const before = spec.after === null ? undefined : rungs[spec.after];
    const scores = judged.map((draft) => scoreOf(draft, spec.skills) ?? 0);
    rungs.push({
      skills: spec.skills,
      weakest: weakestOf(judged.slice(-TEN), spec.skills),
      level: levelOf(judged, scores, spec.also),
      open: judged.length >= spec.opensAt && before?.level !== 'learning' && before?.open !== false,
      hits: count(scores.slice(-TEN), (score) => score >= BAR),
      of: Math.min(TEN, scores.length),
      scores: scores.slice(-20),
      weight: spec.weight,
    });
  }
  return rungs;
}

/** Skills practised beside the rungs that open one after another; they do not show how far the rep has come. */
const BESIDE: readonly Skill[] = ['listening', 'repetition'];

export function isBeside({ skills: [skill] }: Pick<Rung, 'skills'>): boolean {
  return BESIDE.includes(skill);
}

/** After how many of these drafts customer focus was first mastered; undefined if never. Oldest first. */
export function firstMastery(drafts: readonly Unaided[], least: number): number | undefined {
  const scores = drafts.map((draft) => draft.scores['customer-focus'] ?? 0);
  for (let n = least; n <= drafts.length; n += 1) {
    if (levelOf(drafts.slice(0, n), scores.slice(0, n), all) === 'mastered') return n;
  }
  return undefined;
}

/** The score of the rung's weakest skill that could be judged. */
function scoreOf(draft: Unaided, skills: readonly Skill[]): number | undefined {
  const scores = skills.map((skill) => draft.scores[skill]).filter((score) => score !== undefined);
  return scores.length === 0 ? undefined : Math.min(...scores);
}

function weakestOf(drafts: readonly Unaided[], [first, ...others]: RungSpec['skills']): Skill {
  const gap = (skill: Skill) => drafts.reduce((sum, { scores }) => sum + Math.max(0, BAR - (scores[skill] ?? BAR)), 0);
  return others.reduce((weakest, skill) => (gap(skill) > gap(weakest) ? skill : weakest), first);
}

function levelOf(drafts: readonly Unaided[], scores: readonly number[], also: RungSpec['also']): Level {
  const hits = (of: number) => (scores.length < of ? 0 : count(scores.slice(-of), (score) => score >= BAR));
  if (!also(drafts)) return 'learning';
  const grave = drafts.slice(-5).some(({ worst }) => worst >= GRAVE);
  const mastered = MASTERY.some(([needed, of]) => hits(of) >= needed && widespread(drafts, scores, of));
  if (mastered && !grave) return 'mastered';
  return hits(TEN) >= 8 ? 'steady' : 'learning';
}

/**
 * Whether mastery shows over five days and three people. If a busy rep wrote the last messages in fewer days, the bound
 * must hold over all messages back to the fifth day.
 */
function widespread(drafts: readonly Unaided[], scores: readonly number[], least: number): boolean {
  const days = new Set<string>();
  const people = new Set<string>();
  const start = drafts.findLastIndex(({ day, to }, i) => {
    days.add(day);
    people.add(to);
    return days.size >= DAYS && people.size >= PEOPLE && drafts.length - i >= least;
  });
  const window = scores.slice(start);
  return (
    start >= 0 &&
    lowerBound(
      count(window, (score) => score >= BAR),
      window.length,
    ) >= LEAST_BOUND
  );
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}
