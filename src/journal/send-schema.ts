import * as v from 'valibot';
import { BAND_ORDER, KINDS, SKILLS } from '../engine/types.ts';
import { SITES, SURFACES } from '../sites/site.ts';
import { SHAPE } from './shape.ts';
import { GLANCED, type GlancedSend, OUTCOMES, SEND_RECORD_STATES, type SendRecord } from './types.ts';

/** 2000-01-01 to 2100-01-01: times that are believed. */
export const EARLIEST = 946_684_800_000;
export const LATEST = 4_102_444_800_000;
/** Largest offset from UTC in minutes, either way: beyond any zone. */
export const MOST_ZONE = 900;

export const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
export const Time = v.pipe(v.number(), v.integer(), v.minValue(EARLIEST), v.maxValue(LATEST));
const Score = count(100);
const Key = v.pipe(v.string(), v.regex(/^[\w-]{11}$/));
export const Id = v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/));
/**
 * Lower case with hyphens, so that no rule can be called `__proto__`, nor `constructor`, which every object inherits.
 */
export const RuleId = v.pipe(v.string(), v.maxLength(40), v.regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/));
const RuleIds = v.pipe(v.array(RuleId), v.maxLength(100));
const Skills = v.strictObject(v.entriesFromList(SKILLS, v.exactOptional(Score)));

const record = v.strictObject({
  id: Id,
  at: Time,
  zone: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(-MOST_ZONE), v.maxValue(MOST_ZONE))),
  site: v.picklist(SITES),
  surface: v.picklist(SURFACES),
  kind: v.picklist(KINDS),
  state: v.picklist(SEND_RECORD_STATES),
  draftKey: Key,
  threadKey: v.nullable(Key),
  recipientKey: v.nullable(Key),
  companyKey: v.exactOptional(v.nullable(Key)),
  words: count(1_000_000),
  scoring: count(1_000_000),
  unaided: v.nullable(Score),
  focus: v.nullable(Score),
  skills: Skills,
  rules: v.pipe(v.record(RuleId, count(10_000)), v.maxEntries(100)),
  credits: RuleIds,
  worst: v.exactOptional(v.picklist([20, 14, 8, 4, 2])),
  early: v.exactOptional(v.strictObject({ skills: Skills, rules: RuleIds, credits: RuleIds })),
  guess: v.exactOptional(
    v.strictObject({
      band: v.picklist(BAND_ORDER),
      weakest: v.nullable(v.boolean()),
    }),
  ),
  shape: v.exactOptional(v.pipe(v.string(), v.regex(SHAPE))),
  outcome: v.nullable(v.picklist(OUTCOMES)),
  replied: v.exactOptional(Time),
  changed: v.exactOptional(Time),
});

/**
 * The schema of a record that may enter the journal, from storage, a file or the background. Refuses unknown fields.
 */
export const Send: v.GenericSchema<unknown, SendRecord> = record;

/** The schema of a record's fields in a glance. */
export const Glanced: v.GenericSchema<unknown, GlancedSend> = v.pick(record, GLANCED);
