import * as v from 'valibot';
import { SKILLS, type Skill } from '../engine/types.ts';
import type { KeptRules } from '../progress/rule-review.ts';
import { COACHED_SITES, type CoachedSite, SITES, type SiteId } from '../sites/site.ts';
import { defineItem } from './item.ts';
import { MARK_PROFILES, type MarkProfile, type PillPlace, PLAIN } from './look.ts';
import { DayKey } from './month.ts';
import { count, RuleId } from './send-schema.ts';

/** The playbook: what the rep tells Outward, and how it should behave. Texts here are the rep's own words about themselves. */
export interface Settings {
  /** Who I am. */
  readonly name: string;
  readonly company: string;
  readonly products: readonly string[];
  /** Other names of the sender or the company. */
  readonly aliases: readonly string[];
  /** The sender's own mail addresses, lower case: mail to these is not outreach. */
  readonly addresses: readonly string[];
  /** Words of the customers' world; they do not count as the sender's. */
  readonly theirWords: readonly string[];
  /** Phrases the rep wants to be warned about, and phrases the rep wants to keep. */
  readonly watched: readonly string[];
  readonly loved: readonly string[];
  /** Rules the rep switched off. */
  readonly rulesOff: readonly string[];
  /** Rules that are off by default and that the rep switched on. */
  readonly rulesOn: readonly string[];
  /** Rules the rep kept when asked whether to switch them off, with the figures they were asked by. */
  readonly rulesKept: KeptRules;
  /** Where to coach. */
  readonly sites: Readonly<Record<CoachedSite, boolean>>;
  /** Whether anything is drawn in LinkedIn's pages. */
  readonly drawOnLinkedIn: boolean;
  readonly marks: MarkProfile;
  /** On sites without an entry Outward places the pill. */
  readonly pill: Partial<Record<SiteId, PillPlace>>;
  /** Hold a send back once if its customer focus is below this, 0-100; null for never. */
  readonly floor: number | null;
  /** Whether the rep guesses before the number is shown. */
  readonly selfCheck: boolean;
  /** The skill the rep chose to practise; null leaves the choice to the ladder. */
  readonly ownFocus: Skill | null;
  /** The rep's if-then plan for each focus skill (row L13 of docs/progress.md). */
  readonly plans: Partial<Record<Skill, string>>;
  /** First day (`YYYY-MM-DD`) of the week in which the rep last looked back, or declined to; null for never. */
  readonly lookedBack: string | null;
  /** Whether settings and daily sums follow the rep through the browser's own sync storage. */
  readonly sync: boolean;
  /** Months for which single sends are kept, before only their sums are; null for as long as there is room. */
  readonly keepMonths: number | null;
}

export type Field = keyof Settings;

/** Settings with the time (ms since the epoch) of each field's last change, which merging needs. */
export interface Playbook {
  readonly values: Settings;
  readonly changed: Partial<Record<Field, number>>;
}

export const DEFAULTS: Settings = {
  name: '',
  company: '',
  products: [],
  aliases: [],
  addresses: [],
  theirWords: [],
  watched: [],
  loved: [],
  rulesOff: [],
  rulesOn: [],
  rulesKept: {},
  sites: { gmail: true, linkedin: true },
  drawOnLinkedIn: false,
  marks: PLAIN.marks,
  pill: {},
  floor: null,
  selfCheck: false,
  ownFocus: null,
  plans: {},
  lookedBack: null,
  sync: false,
  keepMonths: 24,
};

const Words = v.pipe(v.string(), v.maxLength(300));
const RuleIds = v.pipe(v.array(RuleId), v.maxLength(500));
const Whole = count(Number.MAX_SAFE_INTEGER);
const KeptRulesSchema = v.record(RuleId, v.strictObject({ wrong: Whole, spoke: Whole }));
const List = v.pipe(v.array(Words), v.maxLength(200));

/** The schema of a coordinate: far enough for any screen. */
const Pixels = v.pipe(v.number(), v.integer(), v.minValue(-20_000), v.maxValue(20_000));
const Place = v.strictObject({ at: v.nullable(v.strictObject({ x: Pixels, y: Pixels })), dot: v.boolean() });

/**
 * The schema of settings. Fields that earlier versions did not have are filled in, in storage and in exported files.
 */
export const SettingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
  name: Words,
  company: Words,
  products: List,
  aliases: List,
  addresses: List,
  theirWords: v.optional(List, DEFAULTS.theirWords),
  watched: v.optional(List, DEFAULTS.watched),
  loved: v.optional(List, DEFAULTS.loved),
  rulesOff: RuleIds,
  rulesOn: v.optional(RuleIds, DEFAULTS.rulesOn),
  rulesKept: v.optional(KeptRulesSchema, DEFAULTS.rulesKept),
  sites: v.strictObject(v.entriesFromList(COACHED_SITES, v.boolean())),
  drawOnLinkedIn: v.boolean(),
  marks: v.optional(v.picklist(MARK_PROFILES), DEFAULTS.marks),
  pill: v.optional(v.strictObject(v.entriesFromList(SITES, v.exactOptional(Place))), DEFAULTS.pill),
  floor: v.nullable(count(100)),
  selfCheck: v.optional(v.boolean(), DEFAULTS.selfCheck),
  ownFocus: v.nullable(v.picklist(SKILLS)),
  plans: v.strictObject(v.entriesFromList(SKILLS, v.exactOptional(Words))),
  lookedBack: v.optional(v.nullable(DayKey), DEFAULTS.lookedBack),
  sync: v.boolean(),
  keepMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1200))),
});

export const FIELDS = Object.keys(DEFAULTS) as readonly Field[];

/** The schema of a change time, from any clock: up to the last time a `Date` can hold. */
export const Stamp = count(8_640_000_000_000_000);

function playbookWith(stamp: v.GenericSchema<unknown, number>): v.GenericSchema<unknown, Playbook> {
  const changed = v.strictObject(v.entriesFromList(FIELDS, v.exactOptional(stamp)));
  return v.strictObject({ values: SettingsSchema, changed });
}

/** The schema of a playbook from elsewhere. */
export const PlaybookSchema = playbookWith(Stamp);

export const playbookItem = defineItem<Playbook>({
  version: 4,
  fallback: () => ({ values: DEFAULTS, changed: {} }),
  // Every change is later than the one before it, even than one made by a clock that ran out.
  schema: playbookWith(Whole),
  migrations: [(first) => first, (second) => second, (third) => third],
});

/** The settings from the raw value under `SETTINGS`, as from `storage.onChanged`; defaults if there are none. */
export function settingsOf(raw: unknown): Settings {
  return playbookItem.open(raw).value.values;
}
