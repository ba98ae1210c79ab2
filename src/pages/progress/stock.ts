import type { Kind, Skill } from '../../engine/types.ts';
import type { Area } from '../../journal/area.ts';
import { readSettings } from '../../journal/change-settings.ts';
import { dayHere, dayOfSend, monthOf, shiftDay } from '../../journal/day.ts';
import { readFocus } from '../../journal/focus-item.ts';
import { inTime, openReader, type Reader } from '../../journal/reader.ts';
import { counts, summarise } from '../../journal/summary.ts';
import { daysElsewhere } from '../../journal/sync/sync.ts';
import { type Day, LOOK_BACK, type Problem, type SendRecord } from '../../journal/types.ts';
import type { SiteId } from '../../sites/site.ts';

/** Which sends the page is about. null: all. */
export interface Filter {
  readonly site: SiteId | null;
  readonly kind: Kind | null;
  /** Number of weeks back from today. */
  readonly weeks: number | null;
}

/** The data for the figures. */
export interface Stock {
  /** The last day of the period, today, `YYYY-MM-DD`. */
  readonly to: string;
  /** Days of the period with sends that pass the filter, oldest first. */
  readonly days: readonly Day[];
  /** Days of the period on the rep's other machines; none while sync is off or sends are filtered. */
  readonly elsewhere: readonly Day[];
  /** The last compacted month of the period, if a filter leaves its sums out. */
  readonly left: string | null;
  /**
   * The last `LOOK_BACK` sends that pass the filter, or those of the last ten weeks if there are more; oldest first.
   * Not limited to the period unless a site or kind is chosen.
   */
  readonly recent: readonly SendRecord[];
  readonly problems: readonly Problem[];
  /** The skill practised now. */
  readonly focus: Skill | null;
  /** The rep's if-then plan for it; null if there is none. */
  readonly plan: string | null;
  /** First day of the week in which the rep last looked back; null for never. */
  readonly lookedBack: string | null;
  /** Whether nothing was ever sent, on this machine or, while sync is on, on another. */
  readonly empty: boolean;
}

/** Single sends. */
export interface History {
  /** Every record of the newest months that passes the filter, newest first, of any state. */
  readonly sends: readonly SendRecord[];
  /** The month with single sends before those, if there is one. */
  readonly earlier: string | null;
}

/** Days always looked back on, however many sends they have: a good habit takes 66 days to settle. */
const LOOK_BACK_DAYS = 70;
const EVER = '0000-01-01';

/**
 * Reads the data for the figures. Without a filter by site or kind: daily sums and the last sends, in a fixed number of
 * storage calls. With one: the single sends of the period, one call a month; compacted months have none.
 *
 * @param remote the browser's sync storage
 * @param now milliseconds since the epoch
 */
export async function readStock(area: Area, remote: Area, now: number, filter: Filter): Promise<Stock> {
  const reader = openReader(area, () => now);
  const to = dayHere(now);
  const from = filter.weeks === null ? EVER : shiftDay(to, 1 - 7 * filter.weeks);
  const [part, months, problems, held, { ownFocus, plans, lookedBack }] = await Promise.all([
    filter.site || filter.kind ? readSome(reader, from, to, filter) : readAll(area, remote, reader, from, to),
    reader.months(),
    reader.problems(),
    readFocus(area),
    readSettings(area),
  ]);
  const focus = ownFocus ?? held?.skill ?? null;
  return {
    ...part,
    to,
    problems,
    focus,
    plan: (focus && plans[focus]) ?? null,
    lookedBack,
    empty: months.length === 0 && (await elsewhereOf(area, remote, EVER, to)).length === 0,
  };
}

/** Reads single sends of the newest `depth` months that have any: one storage call a month, and by far the most to read. */
export async function readHistory(area: Area, now: number, filter: Filter, depth: number): Promise<History> {
  const reader = openReader(area, () => now);
  const months = await reader.detailed();
  const sends = await readMonths(reader, months.slice(0, depth));
  return { sends: sends.filter((send) => passes(send, filter)).toReversed(), earlier: months[depth] ?? null };
}

type Part = Pick<Stock, 'days' | 'elsewhere' | 'recent' | 'left'>;

async function readAll(area: Area, remote: Area, reader: Reader, from: string, to: string): Promise<Part> {
  const since = lookBackFrom(to);
  const reading = reader.days(from < since ? from : since, to);
  const [days, recent, elsewhere] = await Promise.all([
    reading.then((days) => days.filter(({ day }) => day >= from)),
    reading.then((days) => reader.recent(mostOf(days.filter(({ day }) => day >= since)))),
    elsewhereOf(area, remote, from, to),
  ]);
  return { days, elsewhere, recent, left: null };
}

/** Other machines' days are optional: if they cannot be read, the figures are those of this machine. */
function elsewhereOf(area: Area, remote: Area, from: string, to: string): Promise<readonly Day[]> {
  return daysElsewhere(area, remote, from, to).catch(() => []);
}

async function readSome(reader: Reader, from: string, to: string, filter: Filter): Promise<Part> {
  const wantedMonths = (await reader.detailed()).filter((month) => month >= monthOf(from));
  const [sends, compacted] = await Promise.all([readMonths(reader, wantedMonths), reader.compacted()]);
  const inPeriod = (day: string) => day >= from && day <= to;
  const wanted = sends.filter((send) => counts(send) && passes(send, filter) && inPeriod(dayOfSend(send)));
  const left = compacted !== null && compacted >= monthOf(from) ? compacted : null;
  const days = daysOf(wanted);
  const most = mostOf(days.filter(({ day }) => day >= lookBackFrom(to)));
  return { days, elsewhere: [], recent: wanted.slice(-most), left };
}

function lookBackFrom(to: string): string {
  return shiftDay(to, 1 - LOOK_BACK_DAYS);
}

/** How many sends to look back on, given the days that are always looked back on. */
function mostOf(days: readonly Day[]): number {
  return Math.max(
    LOOK_BACK,
    days.reduce((all, { sends }) => all + sends, 0),
  );
}

/** The records of some months, oldest first; the months are given newest first. */
async function readMonths(reader: Reader, months: readonly string[]): Promise<readonly SendRecord[]> {
  return inTime((await Promise.all(months.toReversed().map((month) => reader.month(month)))).flat());
}

function passes(send: SendRecord, { site, kind }: Filter): boolean {
  return (site === null || send.site === site) && (kind === null || send.kind === kind);
}

/** Daily sums of sends, oldest first. */
export function daysOf(sends: readonly SendRecord[]): readonly Day[] {
  const byDay = new Map<string, SendRecord[]>();
  for (const send of sends) {
    const day = dayOfSend(send);
    const others = byDay.get(day);
    if (others) others.push(send);
    else byDay.set(day, [send]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, of]) => ({ day, ...summarise(of) }));
}
