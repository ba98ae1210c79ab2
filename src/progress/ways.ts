import type { Skill } from '../engine/types.ts';
import { isBeside, type Rung } from './ladder.ts';

/** Where the rep may go from the skill practised now; null if there is no such skill. */
export interface Ways {
  /** The next rung that is open and not mastered. */
  readonly on: Skill | null;
  /** The last one before this that is open and not mastered. */
  readonly back: Skill | null;
}

/** `rungs`: the current ladder. Skills practised beside it are not steps on it. */
export function waysFrom(rungs: readonly Rung[], focus: Skill | null): Ways {
  const here = rungs.findIndex(({ skills }) => focus !== null && skills.includes(focus));
  if (here < 0) return { on: null, back: null };
  const isStep = (rung: Rung) => rung.open && rung.level !== 'mastered' && !isBeside(rung);
  return {
    on: rungs.slice(here + 1).find(isStep)?.weakest ?? null,
    back: rungs.slice(0, here).findLast(isStep)?.weakest ?? null,
  };
}
