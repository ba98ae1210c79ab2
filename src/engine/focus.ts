import type { Clause } from './parsed.ts';
import { type Pull, partOf, type Way, type Weight } from './pull.ts';
import { FOCUS } from './weights.ts';

/** The weight of a clause by its length: a power of its words, up to a cap. */
export const sizeOf = ({ length }: Clause['words']): number => Math.min(FOCUS.wordCap, length) ** FOCUS.wordPower;

/** A clause's unit in the formula: its pull times its weight. */
export const unitOf = ({ pull, words }: Pick<Clause, 'pull' | 'words'>): Pull => partOf(pull, sizeOf(words));

/**
 * Customer focus, 0-100: the level at which the pulls of all units and of the prior balance. A unit whose way is up never
 * pulls down, one whose way is down never up. Monotone: adding one that moves it down never raises it, and neither does
 * removing one that moves it up.
 */
export function focusOf(units: readonly Pull[]): number {
  return 100 * levelOf(balanceOf(units));
}

/** For each unit, customer focus without it, in the order of the units. Takes n log n time. */
export function focusWithoutEach(units: readonly Pull[]): number[] {
  const balance = balanceOf(units);
  return units.map((unit) => 100 * levelOf((level) => balance(level) - drawOf(unit, level)));
}

/** How strongly a pull moves a level (0-1): positive is up, negative is down. */
const draw = ({ up, all }: Weight, level: number): number => up - level * all;

function drawOf(unit: Pull, level: number): number {
  const drawn = draw(unit, level);
  if (unit.way === 'up') return Math.max(0, drawn);
  return unit.way === 'down' ? Math.min(0, drawn) : drawn;
}

/** The sum of all pulls and the prior at a level (0-1). It falls as the level rises. */
type Balance = (level: number) => number;

const PRIOR: Weight = { up: FOCUS.prior * FOCUS.priorWeight, all: FOCUS.priorWeight };
const NONE: Weight = { up: 0, all: 0 };
const plus = (a: Weight, b: Weight): Weight => ({ up: a.up + b.up, all: a.all + b.all });
const minus = (a: Weight, b: Weight): Weight => ({ up: a.up - b.up, all: a.all - b.all });

function balanceOf(units: readonly Pull[]): Balance {
  const of = (wanted: Way) => units.filter(({ way }) => way === wanted);
  const lifting = ladderOf(of('up'));
  const lowering = ladderOf(of('down'));
  const both = of('either').reduce<Weight>(plus, PRIOR);
  return (level) => draw(both, level) + draw(lifting.over(level), level) + draw(lowering.under(level), level);
}

interface Ladder {
  /** Sum of the units that pull up from a level. */
  readonly over: Balanced;
  /** Sum of the units that pull down from it. */
  readonly under: Balanced;
}
type Balanced = (level: number) => Weight;

/** Units sorted by the level they pull to, with running sums, so that a sum takes a binary search. */
function ladderOf(units: readonly Pull[]): Ladder {
  const steps = units.filter(({ all }) => all > 0).sort((a, b) => a.up / a.all - b.up / b.all);
  const sums = [NONE];
  for (const step of steps) sums.push(plus(sums[sums.length - 1] ?? NONE, step));
  const whole = sums[steps.length] ?? NONE;
  const under = (level: number): Weight => {
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
