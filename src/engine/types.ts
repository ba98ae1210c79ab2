/**
 * The engine's public shapes. Types only, so that every room may import them without pulling in the engine.
 * All offsets are UTF-16 offsets into `DraftInput.body` exactly as it was given, unless said otherwise; `end` is exclusive.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const CHANNELS = ['email', 'linkedin_message', 'linkedin_note', 'inmail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the message is in its conversation. `other` is ordinary work mail: judged, but left alone. */
export const KINDS = ['cold', 'follow_up', 'breakup', 'reply', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export interface Sender {
  readonly name?: string | null;
  readonly company?: string | null;
  readonly products?: readonly string[];
}

export interface Recipient {
  readonly name?: string | null;
  readonly company?: string | null;
  readonly title?: string | null;
  /** Words of the reader's world, as the rep's playbook names them. */
  readonly words?: readonly string[];
}

/** One earlier message of the conversation, oldest first. */
export interface ThreadMessage {
  readonly from: 'me' | 'them';
  readonly text: string;
}

/** What a composer, a file or the practice page hands to the engine. */
export interface DraftInput {
  readonly channel: Channel;
  readonly kind: Kind;
  /** null where the channel has no subject. */
  readonly subject: string | null;
  readonly body: string;
  readonly sender?: Sender;
  readonly recipient?: Recipient;
  readonly thread?: readonly ThreadMessage[];
}

/** A near-copy sketch of an earlier send: MinHash values of the text without names, and who it went to. No text. */
export interface PastSend {
  readonly sketch: readonly number[];
  readonly opener: readonly number[];
  /** Sketch of its questions; left out where it asked none. */
  readonly questions?: readonly number[];
  /** Each a key of its own where it is not known who it went to: a send to nobody known counts as one to somebody new. */
  readonly recipientKey: string;
  readonly companyKey: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A rule and the words at which it stays silent. */
export interface Ignored {
  readonly rule: string;
  readonly words: string;
}

/** Whose world a clause of these words is about, as the rep says: it counts for that side alone. */
export interface Correction {
  /** As they stand in the body, from the start of the clause to its end. */
  readonly words: string;
  readonly orientation: Orientation;
}

/** Phrases of the rep's own: to be told of, and to keep. */
export interface OwnPhrases {
  readonly watch: readonly string[];
  readonly love: readonly string[];
}

/** What the rep's own playbook and practice change about a review. */
export interface ReviewOptions {
  /** The skill practised now; its findings lead. */
  readonly focusSkill?: Skill;
  /** Rules the rep switched off. */
  readonly off?: readonly string[];
  /** Rules that are quiet unless the rep asks for them, and that the rep switched on. */
  readonly on?: readonly string[];
  readonly own?: OwnPhrases;
  /** Findings the rep ignores at these words: they are not made, wherever the words stand. */
  readonly ignored?: readonly Ignored[];
  /** What the rep says of clauses; no two of the same words. */
  readonly corrections?: readonly Correction[];
  /** Newest first: rules look at the last so many. */
  readonly past?: readonly PastSend[];
  /** Who this draft goes to and when, in the keys and clock of `past`. */
  readonly to?: { readonly recipientKey: string; readonly companyKey: string; readonly at: number };
}

/** Whose world a clause is about. */
export const ORIENTATIONS = ['customer', 'self', 'shared', 'neutral'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** How likely each orientation is, 0-1; they add up to 1. */
export type Chances = Readonly<Record<Orientation, number>>;

export const SKILLS = [
  'customer-focus',
  'relevance',
  'questioning',
  'listening',
  'ask',
  'clarity',
  'tone',
  'subject',
  'repetition',
] as const;
export type Skill = (typeof SKILLS)[number];

export type CutKind = 'quote' | 'signature' | 'greeting' | 'sign-off' | 'disclaimer';

/** Text that is not judged, and why. */
export interface Cut extends Span {
  readonly kind: CutKind;
}

/** The judged unit. */
export interface ReviewClause extends Span {
  readonly orientation: Orientation;
  /** 0-1: how sure the engine is. Marks are drawn only from `MARK_CONFIDENCE` up. */
  readonly confidence: number;
  /** The words that decided, in the order of the text. */
  readonly words: readonly Span[];
  /** One line for the rep: why this label. */
  readonly because: string;
}

/** A sentence with the orientation of its larger part: a segment of the balance bar. */
export interface ReviewSentence extends Span {
  readonly orientation: Orientation;
  readonly confidence: number;
}

/** An edit that can be applied as it stands. */
export interface Fix extends Span {
  readonly replacement: string;
}

export type Severity = 20 | 14 | 8 | 4 | 2;

/** How strong the best source behind a rule is: see docs/evidence.md. `own`: the rep's own wish. */
export type EvidenceStrength = 'A' | 'B' | 'C' | 'D' | 'M' | 'own';

/** Where a finding points: into the body, or into the subject line. */
export type Target = 'body' | 'subject';

/** Something worth changing, with everything the coach shows about it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly skill: Skill;
  readonly severity: Severity;
  readonly target: Target;
  readonly title: string;
  readonly why: string;
  readonly move: string;
  /** One line to an invented reader that makes the move. */
  readonly model?: string;
  readonly evidence: EvidenceStrength;
  readonly fix?: Fix;
}

/** Something worth keeping. */
export interface Credit extends Span {
  readonly rule: string;
  readonly skill: Skill;
  readonly weight: number;
  readonly target: Target;
  readonly title: string;
}

/** One line of "why this number": what moved it, by how many points against leaving it out. */
export interface AccountLine extends Span {
  readonly orientation: Orientation;
  /** Points of customer focus, signed. */
  readonly points: number;
  readonly because: string;
  /** The rep has said whose it is. */
  readonly corrected: boolean;
}

/** Why there is no number. */
export type Silence = 'empty' | 'only-cut' | 'too-short' | 'too-little' | 'other-language';

/** From about the sender to about the reader; `weights.ts` has their edges. */
export const BAND_ORDER = ['self-led', 'mostly-self', 'mostly-customer', 'customer-led'] as const;
export type Band = (typeof BAND_ORDER)[number];

/** A rule that threw: caught, counted, and never in the way of the others. */
export interface RuleFault {
  readonly rule: string;
  readonly message: string;
}

export interface Review {
  /** Version of the scoring table. Numbers of different versions are not compared. */
  readonly version: number;
  /** Customer focus 0-100, or null with the reason in `silence`. */
  readonly focus: number | null;
  readonly band: Band | null;
  readonly silence: Silence | null;
  /** Words judged, cuts left out. */
  readonly words: number;
  readonly cuts: readonly Cut[];
  readonly sentences: readonly ReviewSentence[];
  readonly clauses: readonly ReviewClause[];
  /** 0-100 per skill; absent where there is nothing to judge it by. */
  readonly skills: Partial<Record<Skill, number>>;
  /** Strongest first, one per span. */
  readonly findings: readonly Finding[];
  readonly credits: readonly Credit[];
  /** The one change that would help this message most. */
  readonly next: Finding | null;
  /** The one thing worth keeping. */
  readonly keep: Credit | null;
  /** Empty where no clause was weighed: there is no number then, and `silence` is not `too-little`. */
  readonly account: readonly AccountLine[];
  readonly faults: readonly RuleFault[];
}
