import * as v from 'valibot';
import { SKILLS, type Skill } from '../engine/types.ts';
import type { News } from '../progress/news.ts';
import { indexItem } from './index-item.ts';
import { defineItem } from './item.ts';
import { GLANCE, INDEX, INTENTS } from './keys.ts';
import { DayKey } from './month.ts';
import { intentsItem } from './op.ts';
import { count, Glanced, RuleId } from './send-schema.ts';
import type { Day, GlancedSend } from './types.ts';

/** Weeks of the popup's trend. */
export const WEEKS = 8;

/** The fields of a day that the trend needs. */
export interface GlancedDay extends Pick<Day, 'day' | 'scored' | 'focus' | 'first' | 'unaided'> {
  /** Version of the scoring table that made the numbers; null if there were several. */
  readonly table: number | null;
}

/** The news and figures for the popup, worked out from the last sends and days. */
export interface Tidings {
  /** Of the last ten first drafts judged in each skill: did they reach the bar? Oldest first. */
  readonly strips: Partial<Record<Skill, readonly boolean[]>>;
  /** null before the first send. */
  readonly news: News | null;
  /** Eight weeks of days with sends, the rep's other machines included; oldest first. */
  readonly days: readonly GlancedDay[];
}

/**
 * What the popup shows of the journal. It is prepared whenever the journal changes, so that opening the popup does not
 * read and evaluate hundreds of sends. It can be made anew at any time.
 */
export interface Glance extends Tidings {
  /** `changed` of the index it was made from. */
  readonly of: number;
  /** The day it was made on, `YYYY-MM-DD`. */
  readonly made: string;
  /** Whether nothing was ever sent. */
  readonly empty: boolean;
  /** Every record of that day, and the last sends that count and may still get a reply; oldest first. */
  readonly sends: readonly GlancedSend[];
  /** How many messages of these days were sent on other machines. */
  readonly elsewhere: number;
}

const Sum = count(Number.MAX_SAFE_INTEGER);

const NewsSchema: v.GenericSchema<unknown, News> = v.variant('key', [
  v.strictObject({ key: v.literal('too-early'), sends: Sum, needed: Sum }),
  v.strictObject({ key: v.literal('slipped'), from: Sum, to: Sum }),
  v.strictObject({
    key: v.picklist([
      ...(['fault-back', 'fault-fading', 'fault-gone', 'fault-settled', 'fault-forming'] as const),
      'strength-growing',
    ]),
    rule: RuleId,
    hits: Sum,
    of: Sum,
    before: v.nullable(Sum),
  }),
  v.strictObject({
    key: v.picklist(['learning', 'steady', 'mastered']),
    skill: v.picklist(SKILLS),
    hits: Sum,
    of: Sum,
  }),
]);

export const glanceItem = defineItem<Glance>({
  version: 1,
  fallback: () => ({ of: -1, made: '', empty: true, sends: [], days: [], elsewhere: 0, strips: {}, news: null }),
  schema: v.strictObject({
    of: Sum,
    made: DayKey,
    empty: v.boolean(),
    sends: v.array(Glanced),
    days: v.array(
      v.strictObject({ day: DayKey, scored: Sum, focus: Sum, first: Sum, unaided: Sum, table: v.nullable(Sum) }),
    ),
    elsewhere: Sum,
    strips: v.strictObject(v.entriesFromList(SKILLS, v.exactOptional(v.array(v.boolean())))),
    news: v.nullable(NewsSchema),
  }),
  migrations: [],
});

/** The keys to read for a glance. */
export const GLANCE_KEYS = [GLANCE, INDEX, INTENTS] as const;

/**
 * The glance from the raw values under `GLANCE_KEYS`; null if there is none, or the journal has changed since.
 *
 * @param today `YYYY-MM-DD`
 */
export function glanceOf(raw: Readonly<Record<string, unknown>>, today: string): Glance | null {
  const glance = glanceItem.open(raw[GLANCE]);
  const index = indexItem.open(raw[INDEX]);
  const waiting = intentsItem.open(raw[INTENTS]);
  const idle = waiting.status === 'missing' || (waiting.status === 'current' && waiting.value.length === 0);
  const readable = glance.status === 'current' && index.status === 'current' && idle;
  return readable && glance.value.of === index.value.changed && glance.value.made <= today ? glance.value : null;
}
