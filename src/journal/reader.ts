import type { PastSend } from '../engine/types.ts';
import { type Area, within } from './area.ts';
import { DAY, dayHere, daysOfMonth, monthOf, shiftDay } from './day.ts';
import { type Index, monthsInDetail, monthsNewestFirst } from './index-item.ts';
import { daysKey, PAST, PROBLEMS } from './keys.ts';
import { load, readIndex, sendsOf } from './load.ts';
import { type DayEntry, monthItem, total } from './month.ts';
import { pastItem, toPastSend } from './past.ts';
import { problemsItem } from './problems.ts';
import { counts } from './summary.ts';
import { type Day, OUTCOME_DAYS, type Problem, type SendRecord } from './types.ts';

/** Every record of today, and the last sends that count; oldest first. */
export interface Latest {
  readonly today: readonly SendRecord[];
  readonly recent: readonly SendRecord[];
}

/** Reading the journal, for every page and for the background. Changes nothing. Rejects with `JournalError`. */
export interface Reader {
  /** Every record of today, oldest first, whatever its state. One storage call. */
  today(): Promise<readonly SendRecord[]>;
  /** The days with sends that count between two days (`YYYY-MM-DD`), both included, oldest first. Two storage calls. */
  days(from: string, to: string): Promise<readonly Day[]>;
  /** The last `most` sends that count, up to tomorrow; oldest first. Three storage calls. */
  recent(most: number): Promise<readonly SendRecord[]>;
  /** The results of `today` and `recent` in one read. Three storage calls. */
  latest(most: number): Promise<Latest>;
  /** Every record of a month (`YYYY-MM`), oldest first. One storage call. */
  month(month: string): Promise<readonly SendRecord[]>;
  /** Months with anything in them, newest first. One storage call. */
  months(): Promise<readonly string[]>;
  /** Months with single records, newest first. One storage call. */
  detailed(): Promise<readonly string[]>;
  /** The last compacted month (`YYYY-MM`), which has only daily sums, or null. One storage call. */
  compacted(): Promise<string | null>;
  /** Confirmed sends of known threads that a reply could still belong to, newest first. One storage call. */
  answerable(): Promise<readonly SendRecord[]>;
  /** Every record since yesterday, newest first, whatever its state. One storage call. */
  lately(): Promise<readonly SendRecord[]>;
  /** Sketches of the last sends, newest first, to detect copies. One storage call. */
  past(): Promise<readonly PastSend[]>;
  /** What the rep should know about their data, oldest first. One storage call. */
  problems(): Promise<readonly Problem[]>;
}

export function openReader(area: Area, clock: () => number): Reader {
  const today = () => dayHere(clock());
  /**
   * The records of the last days, newest first, with one more day at both ends (tomorrow too): a record keeps the
   * calendar day of the place where it was written.
   */
  const ofLastDays = async (days: number) => {
    const wanted = Array.from({ length: days + 3 }, (_, i) => shiftDay(today(), i - days - 1));
    return (await sendsOfDays(area, wanted)).toReversed();
  };
  return {
    today: () => within(sendsOfDays(area, [today()])),
    days: (from, to) => within(readDays(area, from, to)),
    recent: (most) => within(readLatest(area, most, today()).then(({ recent }) => recent)),
    latest: (most) => within(readLatest(area, most, today())),
    month: (month) => within(sendsOfDays(area, daysOfMonth(month))),
    months: () => within(readIndex(area).then(({ value }) => monthsNewestFirst(value))),
    detailed: () => within(readIndex(area).then(({ value }) => monthsInDetail(value))),
    compacted: () => within(readIndex(area).then(({ value }) => value.compacted)),
    answerable: () => within(ofLastDays(OUTCOME_DAYS).then((sends) => sends.filter(isAnswerable(clock())))),
    lately: () => within(ofLastDays(1)),
    past: () => within(readPast(area)),
    problems: () => within(area.get(PROBLEMS).then((raw) => problemsItem.open(raw[PROBLEMS]).value)),
  };
}

/** With a day's margin: a reply seen a day late may still have come in time. */
const isAnswerable =
  (now: number) =>
  ({ state, threadKey, at }: SendRecord): boolean =>
    state === 'sent' && threadKey !== null && at > now - (OUTCOME_DAYS + 1) * DAY;

async function sendsOfDays(area: Area, days: readonly string[]): Promise<readonly SendRecord[]> {
  const loaded = await load(area, days);
  return inTime(days.flatMap((day) => sendsOf(loaded, day)));
}

/** Sorts oldest first, since a traveller's days overlap. */
export function inTime(sends: readonly SendRecord[]): readonly SendRecord[] {
  return sends.toSorted((a, b) => a.at - b.at);
}

async function readPast(area: Area): Promise<readonly PastSend[]> {
  const rows = pastItem.open((await area.get(PAST))[PAST]).value;
  return rows
    .map(toPastSend)
    .filter((past) => past !== undefined)
    .toReversed();
}

/** The entries of the days of some months, oldest first, in one storage call. */
async function readEntries(area: Area, months: readonly string[]): Promise<(readonly [string, DayEntry])[]> {
  const raw = await area.get(months.map(daysKey));
  const entries = months.flatMap((month) => Object.entries(monthItem.open(raw[daysKey(month)]).value));
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

async function readDays(area: Area, from: string, to: string): Promise<readonly Day[]> {
  const all = monthsNewestFirst((await readIndex(area)).value);
  const months = all.filter((month) => month >= monthOf(from) && month <= monthOf(to));
  const days = (await readEntries(area, months)).map(([day, entry]) => ({ day, ...total(entry) }));
  return days.filter(({ day, sends }) => sends > 0 && day >= from && day <= to);
}

/**
 * Reads up to tomorrow, since a record keeps the calendar day of the place where it was written. Later days were
 * written by a clock that ran ahead; they would stay "the latest" until those days come.
 */
async function readLatest(area: Area, most: number, today: string): Promise<Latest> {
  const until = shiftDay(today, 1);
  const months = monthsHolding((await readIndex(area)).value, most, monthOf(until));
  const entries = (await readEntries(area, months)).filter(([day]) => day <= until);
  const newest = newestUntil(entries.toReversed(), most, ([, entry]) => entry.live?.sends ?? 0);
  const days = newest.map(([day]) => day).toReversed();
  const loaded = await load(area, [...new Set([...days, today])]);
  const recent = days.flatMap((day) => sendsOf(loaded, day)).filter(counts);
  return { today: sendsOf(loaded, today), recent: inTime(recent).slice(-most) };
}

/**
 * The month `last`, and the newest months before it that together have at least `most` single sends, or all of them.
 * `last` itself is not counted, since its sends may be on days to come.
 */
function monthsHolding(index: Index, most: number, last: string): string[] {
  const months = monthsNewestFirst(index);
  const before = months.filter((month) => month < last);
  return [
    ...months.filter((month) => month === last),
    ...newestUntil(before, most, (month) => index.months[month]?.sends ?? 0),
  ];
}

/** The first of `items` that together have at least `most`, without empty ones. */
function newestUntil<T>(items: readonly T[], most: number, holds: (item: T) => number): T[] {
  let found = 0;
  return items.filter((item) => {
    const wanted = found < most && holds(item) > 0;
    found += holds(item);
    return wanted;
  });
}
