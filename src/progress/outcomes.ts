import type { Day, Tally } from '../journal/types.ts';
import { discoveries, fisher } from './discovery.ts';
import { probabilityHigher, type Rate, rate, shrunken } from './rates.ts';

/**
 * How a behaviour goes with replies. The unit is a positive reply within 14 days (row V26). Only days older than that
 * count, and a send without a seen reply counts as one without a positive reply. This is never a cause: recipient, list
 * and timing are not held fixed (row A8).
 */
export interface Behaviour {
  readonly rule: string;
  readonly kind: 'rule' | 'credit';
  readonly having: Rate;
  readonly lacking: Rate;
  /** Both rates shrunk to the prior, for ranking and plotting (rows S2, M2). */
  readonly expected: { readonly having: number; readonly lacking: number };
  /** Probability that messages with it have the higher rate. */
  readonly higher: number;
  readonly verdict: 'too-early' | 'leaning-higher' | 'leaning-lower' | 'higher' | 'lower';
}

export interface Outcomes {
  readonly all: Rate;
  /** Those nearest to a verdict first; among those with enough sends, the largest expected difference first. */
  readonly behaviours: readonly Behaviour[];
  /** How many were tested at once, to be shown beside the verdicts. */
  readonly tested: number;
  /** Sends with any outcome noted, positive or not. */
  readonly known: number;
}

/** Least sends on each side for a verdict: row M2. */
const LEAST = 100;
const SURE = 0.95;
const LEANING = 0.8;
/** Allowed share of false verdicts (Benjamini and Hochberg). */
const FALSE_SHARE = 0.1;

/** `days`: the journal's, all of them; `until`: the last day (`YYYY-MM-DD`) whose replies have had 14 days to come. */
export function outcomes(days: readonly Day[], until: string): Outcomes {
  const ripe = days.filter(({ day }) => day <= until);
  const all = rate(
    sum(ripe, ({ outcomes: { positive } }) => positive),
    sum(ripe, ({ sends }) => sends),
  );
  const raw = [...behavioursOf(ripe, 'rule', all), ...behavioursOf(ripe, 'credit', all)];
  const tested = raw.filter((one) => enoughOf(one) === LEAST);
  const found = discoveries(
    tested.map(({ having, lacking }) => fisher(having, lacking)),
    FALSE_SHARE,
  );
  const discovered = new Set(tested.filter((_, i) => found[i]));
  const behaviours = raw.map((one) => ({ ...one, verdict: verdictOf(one, tested.includes(one), discovered.has(one)) }));
  const known = sum(ripe, ({ outcomes: { positive, other, decline, none } }) => positive + other + decline + none);
  const sorted = behaviours.sort((a, b) => enoughOf(b) - enoughOf(a) || difference(b) - difference(a));
  return { all, behaviours: sorted, tested: tested.length, known };
}

type Compared = Omit<Behaviour, 'verdict'>;

function behavioursOf(days: readonly Day[], kind: Behaviour['kind'], all: Rate): Compared[] {
  const tallies = days.map((day) => (kind === 'rule' ? day.rules : day.credits));
  const ids = [...new Set(tallies.flatMap((tally) => Object.keys(tally)))];
  return ids.map((rule) => {
    const [sends, positive] = tallies.reduce<[number, number]>(
      ([n, hits], tally) => addTally(n, hits, tally[rule]),
      [0, 0],
    );
    const having = rate(positive, sends);
    const lacking = rate(all.hits - positive, all.n - sends);
    const expected = { having: shrunken(having.hits, having.n), lacking: shrunken(lacking.hits, lacking.n) };
    return { rule, kind, having, lacking, expected, higher: probabilityHigher(having, lacking) };
  });
}

function addTally(n: number, hits: number, tally: Tally | undefined): [number, number] {
  return tally ? [n + tally[0], hits + tally[2]] : [n, hits];
}

/** A side with many more sends makes the other look higher by the prior alone, so the observed rates must agree. */
function verdictOf({ higher, having, lacking }: Compared, enough: boolean, discovered: boolean): Behaviour['verdict'] {
  if (!enough) return 'too-early';
  if (discovered && higher >= SURE) return 'higher';
  if (discovered && higher <= 1 - SURE) return 'lower';
  if (higher >= LEANING && having.share > lacking.share) return 'leaning-higher';
  return higher <= 1 - LEANING && having.share < lacking.share ? 'leaning-lower' : 'too-early';
}

/** Sends on the smaller side, at most as many as a verdict needs. With few, the prior alone shows a difference. */
function enoughOf({ having, lacking }: Compared): number {
  return Math.min(LEAST, having.n, lacking.n);
}

function difference({ expected }: Compared): number {
  return Math.abs(expected.having - expected.lacking);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
