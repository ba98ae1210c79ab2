import type { Band, Kind, Severity, Skill } from '../engine/types.ts';
import type { SiteId, Surface } from '../sites/site.ts';

export const SEND_RECORD_STATES = ['pending', 'sent', 'probable', 'scheduled', 'undone'] as const;
export type SendRecordState = (typeof SEND_RECORD_STATES)[number];

export const OUTCOMES = ['positive', 'other', 'decline', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How long a reply may take and still belong to a send: the unit of outcome of row V26, see docs/progress.md. */
export const OUTCOME_DAYS = 14;

/** As many of the last sends as habits, ladder and drift look back on: see docs/progress.md. */
export const LOOK_BACK = 200;

/** What the draft was like before the coach was seen, where that differs from what was sent. */
export interface EarlyDraft {
  readonly skills: Partial<Record<Skill, number>>;
  /** Rule ids found, without counts. */
  readonly rules: readonly string[];
  readonly credits: readonly string[];
}

/** The rep's self-check, tapped before the number was shown. */
export interface Guess {
  readonly band: Band;
  /** Whether the sentence picked as weakest was the engine's weakest; null when none was picked. */
  readonly weakest: boolean | null;
}

/** Near-copy sketches of a send: MinHash values, 0-255 each, no text. Kept of the last sends only, apart from the records. */
export interface Sketches {
  readonly sketch: readonly number[];
  readonly opener: readonly number[];
  /** Empty where it asked nothing. */
  readonly questions: readonly number[];
}

/** What is remembered of a send. Numbers, rule ids and salted hashes; never text, names or addresses. */
export interface SendRecord {
  /** Random; the key under which imports and machines merge. */
  readonly id: string;
  /** When Send was pressed, milliseconds since the epoch. */
  readonly at: number;
  /** Minutes east of UTC where the rep was; with `at` it fixes the calendar day. The journal fills it in. */
  readonly zone?: number;
  readonly site: SiteId;
  readonly surface: Surface;
  readonly kind: Kind;
  /** `pending` until the page confirms. Only `sent` counts in any statistic. */
  readonly state: SendRecordState;
  /** Salted hashes, 11 characters of base64url each; null where the site gave none. */
  readonly draftKey: string;
  readonly threadKey: string | null;
  readonly recipientKey: string | null;
  /** Salted hash of the recipient's organisation (the mail domain). */
  readonly companyKey?: string | null;
  readonly words: number;
  /** Version of the scoring table the numbers were made with. */
  readonly scoring: number;
  /** Customer focus 0-100 before the coach was first opened on this draft; null when there was no number. */
  readonly unaided: number | null;
  /** Customer focus 0-100 as sent. */
  readonly focus: number | null;
  readonly skills: Partial<Record<Skill, number>>;
  /** Rule id to number of findings as sent. */
  readonly rules: Readonly<Record<string, number>>;
  /** Rule ids of the credits as sent. */
  readonly credits: readonly string[];
  /** Severity of the gravest finding as sent; absent when there was none. */
  readonly worst?: Severity;
  /** Absent when the message went out as it was before the coach was seen. */
  readonly early?: EarlyDraft;
  readonly guess?: Guess;
  /** Its sentences as sent, in the letters of `shape.ts`; absent when it had no number or too many of them. */
  readonly shape?: string;
  /** What came back, as the rep said it; null while they have not. */
  readonly outcome: Outcome | null;
  /** When a reply was received, as a page showed it, milliseconds since the epoch; absent while none was seen. */
  readonly replied?: number;
  /** When state, kind, outcome or reply was last changed, milliseconds since the epoch; the later change wins a merge. */
  readonly changed?: number;
}

/** The fields of a send that the popup shows. */
export const GLANCED = [
  ...(['id', 'at', 'zone', 'site', 'surface', 'kind', 'state'] as const),
  ...(['unaided', 'focus', 'outcome', 'replied'] as const),
] as const;
export type GlancedSend = Pick<SendRecord, (typeof GLANCED)[number]>;

/** Sends of one rule or credit in one day: how many, how many with a known outcome, how many of those positive. */
export type Tally = readonly [sends: number, known: number, positive: number];

/** Into so many bins of the same width a day's customer focus as sent is sorted. */
export const BINS = 10;

/** The plain sums of a day, in the order in which sync storage holds them: see `DaySummary`. */
export const SUMS = ['sends', 'scored', 'focus', 'first', 'unaided', 'squares'] as const;

/** Everything a day adds up to. Only sums, so that days, machines and lost detail can be added and taken away. */
export interface DaySummary {
  /** Sends that count: see `counts`. */
  readonly sends: number;
  /** Sends with a number, and the sum of their customer focus as sent. */
  readonly scored: number;
  readonly focus: number;
  /** Sends with an unaided number, the sum of those numbers and of their squares. */
  readonly first: number;
  readonly unaided: number;
  readonly squares: number;
  /** How many scored sends had a customer focus of 0-9, 10-19 ... 90-100 as sent: as many numbers as `BINS`. */
  readonly bins: readonly number[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly rules: Readonly<Record<string, Tally>>;
  readonly credits: Readonly<Record<string, Tally>>;
  /** Version of the scoring table to sends with a number made with it; what was summed before this was kept is in none. */
  readonly tables: Readonly<Record<string, number>>;
}

export interface Day extends DaySummary {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * How the rep sets a finding aside: at its words in this draft; in this draft, and counted as wrong against its rule; or
 * by switching its rule off.
 */
export const ASIDES = ['here', 'wrong', 'everywhere'] as const;
export type Aside = (typeof ASIDES)[number];

/** Why something could not be stored or read: a value that does not fit, a later version's, no room, no answer. */
export type Failure = 'corrupt' | 'newer' | 'quota' | 'storage';

export const PROBLEM_KINDS = ['corrupt', 'newer', 'compacted', 'unsynced'] as const;

/** Something the rep should know about their data. */
export interface Problem {
  readonly kind: (typeof PROBLEM_KINDS)[number];
  /** The storage key concerned. */
  readonly key: string;
  readonly at: number;
  /** Sends whose detail could not be read or was compacted away; of `unsynced`, items of sync storage. */
  readonly sends: number;
}
