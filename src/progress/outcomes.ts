import type { Day, Tally } from '../journal/types.ts';
import { discoveries, fisher } from './discovery.ts';
import { probabilityHigher, type Rate, rate, shrunken } from './rates.ts';

/**
 * What goes with replies. The unit is a positive reply within 14 days (row V26); only days older than that are counted,
 * and a send without a seen reply counts as one without a positive reply. It goes with, it never causes: recipient, list
 * and timing are not held fixed (row A8).
 */
export interface Behaviour {
  readonly rule: string;
  readonly kind: 'rule' | 'credit';
  readonly having: Rate;
  readonly lacking: Rate;
  /** Both rates shrunk to the prior: what to rank and plot (rows S2, M2). */
  readonly expected: { readonly having: number; readonly lacking: number };
  /** Probability that messages having it get the higher share. */
  readonly higher: number;
  readonly verdict: 'too-early' | 'leaning-higher' | 'leaning-lower' | 'higher' | 'lower';
}

export interface Outcomes {
  readonly all: Rate;
  /** What is nearest to a verdict first; of what has enough for one the largest expected difference. */
  readonly behaviours: readonly Behaviour[];
  /** How many were tested at once; to be printed beside the verdicts. */
  readonly tested: number;
  /** Sends with any outcome noted, positive or not. */
  readonly known: number;
}

/** No verdict under so many sends on either side: row M2. */
const LEAST = 100;
const SURE = 0.95;
const LEANING = 0.8;
/** Share of false ones allowed among the verdicts (Benjamini and Hochberg). */
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

/** Where one side has many more sends, the prior alone makes the other look higher: only what was seen as well is leaned on. */
function verdictOf({ higher, having, lacking }: Compared, enough: boolean, discovered: boolean): Behaviour['verdict'] {
  if (!enough) return 'too-early';
  if (discovered && higher >= SURE) return 'higher';
  if (discovered && higher <= 1 - SURE) return 'lower';
  if (higher >= LEANING && having.share > lacking.share) return 'leaning-higher';
  return higher <= 1 - LEANING && having.share < lacking.share ? 'leaning-lower' : 'too-early';
}

/** How many of the sends that a verdict takes are on both sides. Of a few, the prior alone tells a difference. */
function enoughOf({ having, lacking }: Compared): number {
  return Math.min(LEAST, having.n, lacking.n);
}

function difference({ expected }: Compared): number {
  return Math.abs(expected.having - expected.lacking);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
