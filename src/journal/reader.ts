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
  /** The last `most` sends that count, none of days after tomorrow; oldest first. Three storage calls. */
  recent(most: number): Promise<readonly SendRecord[]>;
  /** What `today` and `recent` give, reading what they share once. Three storage calls. */
  latest(most: number): Promise<Latest>;
  /** Every record of a month (`YYYY-MM`), oldest first. One storage call. */
  month(month: string): Promise<readonly SendRecord[]>;
  /** Months with anything in them, newest first. One storage call. */
  months(): Promise<readonly string[]>;
  /** Those of which there are single records, newest first. One storage call. */
  detailed(): Promise<readonly string[]>;
  /** The last month (`YYYY-MM`) of which only daily sums are kept, or null. One storage call. */
  compacted(): Promise<string | null>;
  /** Confirmed sends of known threads to which a reply would still belong, newest first. One storage call. */
  answerable(): Promise<readonly SendRecord[]>;
  /** Every record since yesterday, newest first, whatever its state. One storage call. */
  lately(): Promise<readonly SendRecord[]>;
  /** Sketches of the last sends, newest first, to tell copies by. One storage call. */
  past(): Promise<readonly PastSend[]>;
  /** What the rep should know about their data, oldest first. One storage call. */
  problems(): Promise<readonly Problem[]>;
}

export function openReader(area: Area, clock: () => number): Reader {
  const today = () => dayHere(clock());
  /**
   * The records of the last days, newest first, with a day more at both ends, tomorrow too: a record keeps the day of where
   * it was written.
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

/** Seen a day later, a reply may still be one of the last of its days. */
const isAnswerable =
  (now: number) =>
  ({ state, threadKey, at }: SendRecord): boolean =>
    state === 'sent' && threadKey !== null && at > now - (OUTCOME_DAYS + 1) * DAY;

async function sendsOfDays(area: Area, days: readonly string[]): Promise<readonly SendRecord[]> {
  const loaded = await load(area, days);
  return inTime(days.flatMap((day) => sendsOf(loaded, day)));
}

/** Oldest first: a traveller's days overlap. */
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

/** What is known of the days of some months, oldest first, in one storage call. */
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
 * What a clock that ran ahead left in days to come is not the latest: it would stay so until they come. Tomorrow is among
 * the days: a record keeps the day of where it was written.
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
 * The month `last`, and of those before it the newest that together hold the detail of at least `most` sends, or all. What
 * `last` holds may be of days to come.
 */
function monthsHolding(index: Index, most: number, last: string): string[] {
  const months = monthsNewestFirst(index);
  const before = months.filter((month) => month < last);
  return [
    ...months.filter((month) => month === last),
    ...newestUntil(before, most, (month) => index.months[month]?.sends ?? 0),
  ];
}

/** The first of `items` that together hold at least `most`, without those that hold nothing. */
function newestUntil<T>(items: readonly T[], most: number, holds: (item: T) => number): T[] {
  let found = 0;
  return items.filter((item) => {
    const wanted = found < most && holds(item) > 0;
    found += holds(item);
    return wanted;
  });
}
