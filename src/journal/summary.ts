import { DAY } from './day.ts';
import {
  BINS,
  type DaySummary,
  OUTCOME_DAYS,
  OUTCOMES,
  type Outcome,
  type SendRecord,
  SUMS,
  type Tally,
} from './types.ts';

/** Daily sums. They form a commutative group, so that days can be added, subtracted and merged in any order. */

/** Whether a send enters any statistic: really sent, to a prospect, outside the practice page. */
export function counts(send: Pick<SendRecord, 'state' | 'kind' | 'site'>): boolean {
  return send.state === 'sent' && send.kind !== 'other' && send.site !== 'practice';
}

export function emptySummary(): DaySummary {
  return {
    ...perKey(SUMS, () => 0),
    bins: Array.from({ length: BINS }, () => 0),
    outcomes: perKey(OUTCOMES, () => 0),
    rules: {},
    credits: {},
    tables: {},
  };
}

/**
 * The outcome that counts for a send: a reply known to have come too late counts as none. The history still shows the
 * rep's own answer, which can be corrected there.
 */
function outcomeOf({ at, outcome, replied = at }: SendRecord): Outcome | null {
  return outcome !== null && replied - at > OUTCOME_DAYS * DAY ? 'none' : outcome;
}

/** The sums of the sends that count. */
export function summarise(sends: readonly SendRecord[]): DaySummary {
  const counted = sends.filter(counts);
  const focus = counted.map((send) => send.focus).filter((score) => score !== null);
  const unaided = counted.map((send) => send.unaided).filter((score) => score !== null);
  const binOf = (score: number) => Math.min(BINS - 1, Math.floor((score * BINS) / 100));
  return {
    sends: counted.length,
    scored: focus.length,
    focus: sum(focus),
    first: unaided.length,
    unaided: sum(unaided),
    squares: sum(unaided.map((score) => score ** 2)),
    bins: Array.from({ length: BINS }, (_, bin) => focus.filter((score) => binOf(score) === bin).length),
    outcomes: perKey(OUTCOMES, (outcome) => counted.filter((send) => outcomeOf(send) === outcome).length),
    rules: tallies(counted, (send) => Object.keys(send.rules)),
    credits: tallies(counted, (send) => send.credits),
    tables: tablesOf(counted),
  };
}

function tallies(sends: readonly SendRecord[], idsOf: (send: SendRecord) => readonly string[]): Record<string, Tally> {
  const found = new Map<string, Tally>();
  for (const send of sends) {
    for (const id of idsOf(send)) {
      const [n, known, positive] = found.get(id) ?? [0, 0, 0];
      const outcome = outcomeOf(send);
      found.set(id, [n + 1, known + Number(outcome !== null), positive + Number(outcome === 'positive')]);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

export function addSummaries(a: DaySummary, b: DaySummary): DaySummary {
  return combine(a, b, (x, y) => x + y);
}

/** `a` less `b`, never below zero. */
export function takeSummary(a: DaySummary, b: DaySummary): DaySummary {
  return combine(a, b, (x, y) => Math.max(0, x - y));
}

/**
 * `sum` less those of the sends that may be part of it; a send that cannot be is skipped. Outcomes are not compared:
 * they may have been noted, or taken back, in between.
 */
export function takeSends(sum: DaySummary, sends: readonly SendRecord[]): DaySummary {
  return sends.reduce((rest, send) => {
    const one = summarise([send]);
    return holds(rest, one) ? takeSummary(rest, one) : rest;
  }, sum);
}

function holds(sum: DaySummary, part: DaySummary): boolean {
  const tallied = (of: Tallies, all: Tallies) => Object.keys(of).every((id) => (all[id]?.[0] ?? 0) > 0);
  return (
    SUMS.every((field) => sum[field] >= part[field]) &&
    part.bins.every((n, bin) => (sum.bins[bin] ?? 0) >= n) &&
    tallied(part.rules, sum.rules) &&
    tallied(part.credits, sum.credits)
  );
}

type Merge = (x: number, y: number) => number;

function combine(a: DaySummary, b: DaySummary, merge: Merge): DaySummary {
  return {
    ...perKey(SUMS, (field) => merge(a[field], b[field])),
    bins: a.bins.map((x, i) => merge(x, b.bins[i] ?? 0)),
    outcomes: perKey(OUTCOMES, (outcome) => merge(a.outcomes[outcome], b.outcomes[outcome])),
    rules: combineTallies(a.rules, b.rules, merge),
    credits: combineTallies(a.credits, b.credits, merge),
    tables: combineTables(a.tables, b.tables, merge),
  };
}

function perKey<Key extends string>(keys: readonly Key[], value: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, number>;
}

type Tallies = Readonly<Record<string, Tally>>;

function combineTallies(a: Tallies, b: Tallies, merge: Merge): Record<string, Tally> {
  const none: Tally = [0, 0, 0];
  const one = (id: string): Tally => {
    const [x, y] = [a[id] ?? none, b[id] ?? none];
    return [merge(x[0], y[0]), merge(x[1], y[1]), merge(x[2], y[2])];
  };
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(ids.map((id) => [id, one(id)] as const).filter(([, tally]) => tally[0] > 0));
}

function tablesOf(sends: readonly SendRecord[]): Record<string, number> {
  const tables: Record<string, number> = {};
  for (const { focus, scoring } of sends) if (focus !== null) tables[scoring] = (tables[scoring] ?? 0) + 1;
  return tables;
}

function combineTables(a: DaySummary['tables'], b: DaySummary['tables'], merge: Merge): Record<string, number> {
  const versions = Object.keys({ ...a, ...b });
  const all = versions.map((version) => [version, merge(a[version] ?? 0, b[version] ?? 0)] as const);
  return Object.fromEntries(all.filter(([, n]) => n > 0));
}
