import { type Chunk, sealChunk } from './chunk.ts';
import { monthOf } from './day.ts';
import { changedAt, type Index, indexItem, lastCompacted, sizeOf } from './index-item.ts';
import type { Held } from './item.ts';
import { asideKey, daysKey, INDEX, logKey, PAST, PROBLEMS } from './keys.ts';
import { isMadeAnew, type Loaded } from './load.ts';
import { type DayEntry, type Month, monthItem, total } from './month.ts';
import { applyOps, dayOfOp, type Op } from './op.ts';
import { applyToPast, pastItem } from './past.ts';
import { addProblems, problemsItem } from './problems.ts';
import { counts, summarise, takeSends, takeSummary } from './summary.ts';
import type { DaySummary, Problem, SendRecord } from './types.ts';

/** The writes that carry out some operations. */
export interface Plan<T extends Op> {
  readonly writes: Readonly<Record<string, unknown>>;
  /** Operations on days that a later version of Outward wrote: kept until it is back. */
  readonly left: readonly T[];
  readonly index: Index;
  /** How many records were not in their day before. */
  readonly added: number;
}

/**
 * Works out the writes for `ops`. Pure: given the same loaded state it plans the same writes, and planning again after
 * all or some of them were stored leads to the same journal.
 */
export function plan<T extends Op>(loaded: Loaded, index: Held<Index>, ops: readonly T[], now: number): Plan<T> {
  const months = [...loaded.months].map(([key, held]) => planMonth(loaded, key, held, ops, now));
  const past = planPast(loaded, ops, now);
  const problems = [...months.flatMap((month) => month.problems), ...past.problems];
  const written = months.flatMap(({ key, value }) => (value ? [[key, value] as const] : []));
  const sizes = written.map(([key, value]) => [key, sizeOf(value)] as const);
  const next: Index = {
    months: { ...index.value.months, ...Object.fromEntries(sizes) },
    compacted: lastCompacted(index.value.compacted, written),
    changed: changedAt(now, index.value),
  };
  return {
    // Chunks come before the summaries made from them, in case storage stops half way.
    writes: {
      ...Object.assign({}, ...months.map((month) => month.writes)),
      ...past.writes,
      ...(index.status === 'newer' ? {} : { [INDEX]: indexItem.seal(next) }),
      ...problemWrites(loaded, problems),
    },
    left: months.flatMap((month) => month.left),
    index: next,
    added: months.reduce((all, month) => all + month.added, 0),
  };
}

interface MonthPlan<T extends Op> {
  readonly key: string;
  readonly added: number;
  readonly value: Month | null;
  readonly writes: Readonly<Record<string, unknown>>;
  readonly left: readonly T[];
  readonly problems: readonly Problem[];
}

function planMonth<T extends Op>(
  loaded: Loaded,
  key: string,
  held: Held<Month>,
  ops: readonly T[],
  now: number,
): MonthPlan<T> {
  const mine = ops.filter((op) => monthOf(dayOfOp(op)) === key);
  const stored = daysKey(key);
  if (held.status === 'newer') {
    const problem: Problem = { kind: 'newer', key: stored, at: now, sends: mine.length };
    return { key, added: 0, value: null, writes: {}, left: mine, problems: [problem] };
  }
  // In an intact month only the days that operations concern are touched.
  const anew = isMadeAnew(held);
  const days = [...loaded.chunks].filter(
    ([day, chunk]) => monthOf(day) === key && ((anew && chunk.status !== 'missing') || concerns(day, chunk, mine)),
  );
  const plans = days.map(([day, chunk]) => planDay(loaded, day, chunk, held.value[day], mine, now));
  const value = { ...held.value, ...Object.assign({}, ...plans.map((day) => day.entry)) };
  const broken = held.status === 'corrupt';
  const aside = broken ? { [asideKey(stored, now)]: loaded.raw[stored] } : {};
  const problem: Problem = { kind: 'corrupt', key: stored, at: now, sends: 0 };
  return {
    key,
    added: plans.reduce((all, day) => all + day.added, 0),
    value,
    writes: { ...aside, ...Object.assign({}, ...plans.map((day) => day.writes)), [stored]: monthItem.seal(value) },
    left: plans.flatMap((day) => day.left),
    problems: [...(broken ? [problem] : []), ...plans.flatMap((day) => day.problems)],
  };
}

function concerns(day: string, chunk: Chunk, ops: readonly Op[]): boolean {
  return chunk.status === 'corrupt' || ops.some((op) => dayOfOp(op) === day);
}

interface DayPlan<T extends Op> {
  readonly added: number;
  readonly entry: Readonly<Record<string, DayEntry>>;
  readonly writes: Readonly<Record<string, unknown>>;
  readonly left: readonly T[];
  readonly problems: readonly Problem[];
}

function planDay<T extends Op>(
  loaded: Loaded,
  day: string,
  chunk: Chunk,
  entry: DayEntry | undefined,
  ops: readonly T[],
  now: number,
): DayPlan<T> {
  const key = logKey(day);
  const mine = ops.filter((op) => dayOfOp(op) === day);
  if (chunk.status === 'newer') {
    const problem: Problem = { kind: 'newer', key, at: now, sends: mine.length };
    return { added: 0, entry: {}, writes: {}, left: mine, problems: [problem] };
  }
  const lost = Math.max(0, (entry?.records ?? 0) - chunk.sends.length);
  // The records of a missing chunk are as lost as those of a damaged one.
  const damaged = chunk.status === 'corrupt' || (chunk.status === 'missing' && lost > 0);
  const sends = applyOps(chunk.sends, mine);
  const gen = Math.max(chunk.gen, entry?.gen ?? 0);
  const sealed = sealChunk(gen, sends);
  const live = summarise(sends);
  const before = damaged ? takeSummary(total(entry), summarise(chunk.sends)) : (entry?.base ?? null);
  const base = baseAfter(before, chunk, mine, sends);
  return {
    added: Math.max(0, sends.length - chunk.sends.length),
    entry: {
      [day]: { gen, base, live, records: sends.length, bytes: JSON.stringify(sealed).length },
    },
    writes: { ...(chunk.status === 'corrupt' ? { [asideKey(key, now)]: loaded.raw[key] } : {}), [key]: sealed },
    left: [],
    problems: damaged ? [{ kind: 'corrupt', key, at: now, sends: lost }] : [],
  };
}

function planPast(loaded: Loaded, ops: readonly Op[], now: number): Pick<DayPlan<Op>, 'writes' | 'problems'> {
  const raw = loaded.raw[PAST];
  const { status, value } = pastItem.open(raw);
  const rows = applyToPast(value, ops);
  if (status === 'newer' || (rows === value && status !== 'corrupt')) return { writes: {}, problems: [] };
  if (status !== 'corrupt') return { writes: { [PAST]: pastItem.seal(rows) }, problems: [] };
  return {
    writes: { [asideKey(PAST, now)]: raw, [PAST]: pastItem.seal(rows) },
    problems: [{ kind: 'corrupt', key: PAST, at: now, sends: 0 }],
  };
}

/**
 * The sums of a day's sends that are not stored singly (its `base`) after the operations. A restored send may have been
 * in the base before, so it is taken out and does not count twice. Sums from a file cover sends that the file does not
 * have singly. They replace the base only if they cover more sends than are known here, not counting sends from the
 * file.
 */
function baseAfter(
  base: DaySummary | null,
  chunk: Chunk,
  ops: readonly Op[],
  sends: readonly SendRecord[],
): DaySummary | null {
  const restored = new Map(ops.flatMap((op) => (op.type === 'restore' ? [[op.send.id, op.send] as const] : [])));
  const here = new Set(chunk.sends.map(({ id }) => id));
  const back = [...restored.values()].filter(({ id }) => !here.has(id));
  const rest = base && takeSends(base, back);
  const others = sends.filter(({ id }) => !restored.has(id));
  const known = others.filter(counts).length;
  const sums = ops.flatMap((op) => (op.type === 'sum' ? [op.sum] : []));
  return sums.reduce((most, sum) => (sum.sends > (most?.sends ?? 0) + known ? takeSends(sum, others) : most), rest);
}

function problemWrites(loaded: Loaded, fresh: readonly Problem[]): Record<string, unknown> {
  if (fresh.length === 0 || loaded.problems.status === 'newer') return {};
  return { [PROBLEMS]: problemsItem.seal(addProblems(loaded.problems.value, fresh)) };
}
