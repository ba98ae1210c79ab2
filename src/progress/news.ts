import { mean } from 'simple-statistics';
import type { Skill } from '../engine/types.ts';
import type { SendRecord } from '../journal/types.ts';
import { type Habit, habits, NOTABLE } from './habits.ts';
import { isBeside, type Level, ladder } from './ladder.ts';
import { reversion } from './reversion.ts';
import { comparable, ENOUGH } from './tables.ts';

/** One sentence of news for the popup, as data: the page words it. Counts are of unaided drafts. */
export type News =
  /** Too few scored sends to say anything. */
  | { readonly key: 'too-early'; readonly sends: number; readonly needed: number }
  /** Customer focus has slipped since it was mastered: the baseline, and the mean of the last five. Points. */
  | { readonly key: 'slipped'; readonly from: number; readonly to: number }
  /** A fault (`fault-`) or a strength, in `hits` of the last `of` drafts. */
  | {
      readonly key:
        | 'fault-back'
        | 'fault-fading'
        | 'fault-gone'
        | 'fault-settled'
        | 'fault-forming'
        | 'strength-growing';
      readonly rule: string;
      readonly hits: number;
      readonly of: number;
      /** In how many of the twenty before; null if there were fewer. */
      readonly before: number | null;
    }
  /** Where the rep stands: in the skill, `hits` of the last `of` drafts reached the bar. */
  | { readonly key: Level; readonly skill: Skill; readonly hits: number; readonly of: number };

/** What the rep should hear first. `sends`: those that count, oldest first; two hundred are enough. */
export function news(sends: readonly SendRecord[]): News {
  const scored = comparable(sends).filter(({ unaided }) => unaided !== null);
  if (scored.length < ENOUGH) return { key: 'too-early', sends: scored.length, needed: ENOUGH };
  return (
    slipped(
      scored.map(({ unaided }) => unaided ?? 0),
      sends,
    ) ??
    ofHabits(habits(sends)) ??
    standing(sends)
  );
}

function slipped(scores: readonly number[], sends: readonly SendRecord[]): News | undefined {
  const found = reversion(sends);
  if (!found || found.state === 'steady') return undefined;
  const [from, to] = [Math.round(found.baseline.mean), Math.round(mean(scores.slice(-5)))];
  return to < from ? { key: 'slipped', from, to } : undefined;
}

/** A fault that returns first, then what has changed, then what is about to settle. */
function ofHabits(known: readonly Habit[]): News | undefined {
  const bad = (state: Habit['state'], least = Number.NEGATIVE_INFINITY) =>
    known.find((habit) => habit.kind === 'bad' && habit.state === state && (habit.before ?? 0) - habit.hits >= least);
  const grown = known.find(({ kind, hits, before }) => kind === 'good' && before !== null && hits - before >= NOTABLE);
  return (
    tell('fault-back', bad('back')) ??
    tell('fault-gone', bad('gone', NOTABLE)) ??
    tell('fault-fading', bad('fading', NOTABLE) ?? bad('settled', NOTABLE)) ??
    tell('strength-growing', grown) ??
    tell('fault-forming', bad('forming')) ??
    tell('fault-settled', bad('settled'))
  );
}

function tell(key: Extract<News, { rule: string }>['key'], habit: Habit | undefined): News | undefined {
  return habit && { key, rule: habit.rule, hits: habit.hits, of: habit.of, before: habit.before };
}

/** The highest rung the rep is on. */
function standing(sends: readonly SendRecord[]): News {
  const open = ladder(sends).filter((rung) => rung.open && rung.of > 0 && !isBeside(rung));
  const rung = open.findLast(({ level }) => level !== 'learning') ?? open[0];
  if (!rung) return { key: 'too-early', sends: 0, needed: ENOUGH };
  return { key: rung.level, skill: rung.weakest, hits: rung.hits, of: rung.of };
}
