import type { Clause } from './parsed.ts';
import type { Pull } from './pull.ts';
import type { Orientation } from './types.ts';
import { FOCUS } from './weights.ts';

/** One judged clause in the formula. It weighs `all`; the part `up` pulls to 100, the rest to 0. */
export interface Unit extends Pull {
  readonly orientation: Orientation;
}

/** The weight of a clause by its length: a power of its words, up to a cap. */
export const sizeOf = ({ length }: Clause['words']): number => Math.min(FOCUS.wordCap, length) ** FOCUS.wordPower;

/** A clause's unit in the formula: its pull times its weight. */
export function unitOf({ orientation, pull, words }: Pick<Clause, 'orientation' | 'pull' | 'words'>): Unit {
  const size = sizeOf(words);
  return { orientation, up: size * pull.up, all: size * pull.all };
}

/**
 * Customer focus, 0-100: the level at which the pulls of all units and of the prior balance. A customer unit never
 * pulls down and a self unit never up; all others pull both ways. Monotone: adding a self unit never raises it, and
 * neither does removing a customer unit.
 */
export function focusOf(units: readonly Unit[]): number {
  return 100 * levelOf(balanceOf(units));
}

/** For each unit, customer focus without it, in the order of the units. Takes n log n time. */
export function focusWithoutEach(units: readonly Unit[]): number[] {
  const balance = balanceOf(units);
  return units.map((unit) => 100 * levelOf((level) => balance(level) - drawOf(unit, level)));
}

/** How strongly a pull moves a level (0-1): positive is up, negative is down. */
const draw = ({ up, all }: Pull, level: number): number => up - level * all;

function drawOf(unit: Unit, level: number): number {
  const drawn = draw(unit, level);
  if (unit.orientation === 'customer') return Math.max(0, drawn);
  return unit.orientation === 'self' ? Math.min(0, drawn) : drawn;
}

/** The sum of all pulls and the prior at a level (0-1). It falls as the level rises. */
type Balance = (level: number) => number;

const PRIOR: Pull = { up: FOCUS.prior * FOCUS.priorWeight, all: FOCUS.priorWeight };
const NONE: Pull = { up: 0, all: 0 };
const plus = (a: Pull, b: Pull): Pull => ({ up: a.up + b.up, all: a.all + b.all });
const minus = (a: Pull, b: Pull): Pull => ({ up: a.up - b.up, all: a.all - b.all });

function balanceOf(units: readonly Unit[]): Balance {
  const of = (side: Orientation) => units.filter(({ orientation }) => orientation === side);
  const lifting = ladderOf(of('customer'));
  const lowering = ladderOf(of('self'));
  const both = [...of('shared'), ...of('neutral')].reduce(plus, PRIOR);
  return (level) => draw(both, level) + draw(lifting.over(level), level) + draw(lowering.under(level), level);
}

interface Ladder {
  /** Sum of the units that pull up from a level. */
  readonly over: Balanced;
  /** Sum of the units that pull down from it. */
  readonly under: Balanced;
}
type Balanced = (level: number) => Pull;

/** Units sorted by the level they pull to, with running sums, so that a sum takes a binary search. */
function ladderOf(units: readonly Unit[]): Ladder {
  const steps = units.filter(({ all }) => all > 0).sort((a, b) => a.up / a.all - b.up / b.all);
  const sums = [NONE];
  for (const step of steps) sums.push(plus(sums[sums.length - 1] ?? NONE, step));
  const whole = sums[steps.length] ?? NONE;
  const under = (level: number): Pull => {
    let [low, high] = [0, steps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (draw(steps[middle] ?? NONE, level) < 0) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? NONE;
  };
  return { under, over: (level) => minus(whole, under(level)) };
}

/** Steps of the bisection that finds the balance. */
const HALVINGS = 40;

function levelOf(balance: Balance): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (balance(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
