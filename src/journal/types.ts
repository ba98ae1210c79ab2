import type { Band, Kind, Severity, Skill } from '../engine/types.ts';
import type { SiteId, Surface } from '../sites/site.ts';

export const SEND_RECORD_STATES = ['pending', 'sent', 'probable', 'scheduled', 'undone'] as const;
export type SendRecordState = (typeof SEND_RECORD_STATES)[number];

export const OUTCOMES = ['positive', 'other', 'decline', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Days within which a reply still belongs to a send (row V26 of docs/progress.md). */
export const OUTCOME_DAYS = 14;

/** How many of the last sends habits, ladder and drift use: see docs/progress.md. */
export const LOOK_BACK = 200;

/** The draft before the coach was seen, if it differs from what was sent. */
export interface EarlyDraft {
  readonly skills: Partial<Record<Skill, number>>;
  /** Rule ids found, without counts. */
  readonly rules: readonly string[];
  readonly credits: readonly string[];
}

/** The rep's self-check, tapped before the number was shown. */
export interface Guess {
  readonly band: Band;
  /** Whether the sentence picked as weakest was the engine's weakest; null if none was picked. */
  readonly weakest: boolean | null;
}

/**
 * Near-copy sketches of a send: MinHash values, 0-255 each, no text. Kept for the last sends only, apart from the
 * records.
 */
export interface Sketches {
  readonly sketch: readonly number[];
  readonly opener: readonly number[];
  /** Empty if it asked nothing. */
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
  /** Salted hashes, 11 characters of base64url each; null if the site gave no id. */
  readonly draftKey: string;
  readonly threadKey: string | null;
  readonly recipientKey: string | null;
  /** Salted hash of the recipient's organisation (the mail domain). */
  readonly companyKey?: string | null;
  readonly words: number;
  /** Version of the scoring table the numbers were made with. */
  readonly scoring: number;
  /** Customer focus 0-100 before the coach was first opened on this draft; null if there was no number. */
  readonly unaided: number | null;
  /** Customer focus 0-100 as sent. */
  readonly focus: number | null;
  readonly skills: Partial<Record<Skill, number>>;
  /** Rule id to number of findings as sent. */
  readonly rules: Readonly<Record<string, number>>;
  /** Rule ids of the credits as sent. */
  readonly credits: readonly string[];
  /** Severity of the gravest finding as sent; absent if there was none. */
  readonly worst?: Severity;
  /** Absent if the message was sent as it was before the coach was seen. */
  readonly early?: EarlyDraft;
  readonly guess?: Guess;
  /** Its sentences as sent, in the notation of `shape.ts`; absent if it had no number or too many sentences. */
  readonly shape?: string;
  /** What came back, according to the rep; null while they have not said. */
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

/** Number of equal bins into which a day's customer focus as sent is sorted. */
export const BINS = 10;

/** The plain sums of a day, in the order in which sync storage holds them: see `DaySummary`. */
export const SUMS = ['sends', 'scored', 'focus', 'first', 'unaided', 'squares'] as const;

/** A day's sums. Only sums, so that days, machines and lost detail can be added and subtracted. */
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
  /** How many scored sends had a customer focus of 0-9, 10-19 ... 90-100 as sent: `BINS` numbers. */
  readonly bins: readonly number[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly rules: Readonly<Record<string, Tally>>;
  readonly credits: Readonly<Record<string, Tally>>;
  /** Version of the scoring table to the number of sends scored with it. Sums older than this field are in none. */
  readonly tables: Readonly<Record<string, number>>;
}

export interface Day extends DaySummary {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * How the rep sets a finding aside. `here`: at its words in this draft. `wrong`: in this draft, counted as wrong
 * against its rule. `everywhere`: by switching its rule off.
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
  /** Number of sends whose detail could not be read or was compacted; for `unsynced`, of items of sync storage. */
  readonly sends: number;
}
