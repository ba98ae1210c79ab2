import type {
  Band,
  DraftInput,
  EvidenceStrength,
  Ignored,
  Kind,
  OwnPhrases,
  Review,
  Skill,
  Span,
  Target,
} from '../engine/types.ts';
import type { Glance } from '../journal/glance-item.ts';
import type { ImportReport } from '../journal/import.ts';
import type { Look, PillPlace } from '../journal/look.ts';
import type { Settings } from '../journal/settings.ts';
import type { Aside, Guess, Outcome, Problem } from '../journal/types.ts';
import type { RungCounts } from '../sites/ladder.ts';
import type { Correspondence, SendState, SiteId, Surface, Unreadable } from '../sites/site.ts';

/**
 * The one protocol of the extension. Four conversations:
 *
 * - `open` and `visit`: messages from the watcher, asking for the coach, or the reader of replies, in its frame;
 * - the **draft port**: one per frame with composers, between the coach (or the practice page) and the background;
 * - the **view port**: between the popup and the background, which pushes what is in front;
 * - **page messages**: what a page of the extension asks of the background, answered once.
 *
 * Draft text crosses these ports and nothing else. The background may be stopped at any moment, so whatever must
 * outlive a message is kept by the page (numbers of the draft) or in the journal (numbers of a send), never by the
 * background. What comes in is checked by sender and shape (`wire.ts`).
 */

export const DRAFT_PORT = 'draft';
export const VIEW_PORT = 'view';

/**
 * Watcher to background: the rep is in a composer, or the page has come to show something else. Answered by `true` once
 * the coach, or the reader of replies where any are waited for, is in that frame; anything else: ask again later.
 */
export interface WatchMessage {
  readonly type: 'open' | 'visit';
}

/** Background to every frame of a tab: it knows of no draft there; whoever has one, send it again. */
export interface RepeatMessage {
  readonly type: 'repeat';
}

/** Background to every frame of a tab: its site was switched off. */
export interface LeaveMessage {
  readonly type: 'leave';
}

/** Playbook to every frame of a tab: how do the lookups fare there? Answered with `SiteHealth`. */
export interface HealthMessage {
  readonly type: 'health';
}

/** Which lookups have worked in one page since the coach came. No text. */
export interface SiteHealth {
  readonly site: SiteId;
  readonly rungs: RungCounts;
}

export type FrameMessage = RepeatMessage | LeaveMessage | HealthMessage;

/** Everything the background needs to judge a draft. */
export interface DraftSnapshot {
  readonly site: SiteId;
  readonly surface: Surface;
  readonly input: DraftInput;
  readonly correspondence: Correspondence;
  /** The most characters the site takes, where it says so. */
  readonly limit?: number;
  /** The draft as it was when the coach was first opened on it; null while it has not been. */
  readonly early: EarlyReview | null;
  /** Rules the rep has called wrong in this draft: they stay silent in it. */
  readonly dismissed: readonly string[];
  /** Findings the rep ignores in this draft. */
  readonly ignored: readonly Ignored[];
  /** The self-check: `open` until the number was shown; then what was guessed before, null for nothing. */
  readonly guess: 'open' | Guess | null;
}

/** What is kept of a review made before the coach was seen. */
export interface EarlyReview {
  readonly focus: number | null;
  readonly skills: Partial<Record<Skill, number>>;
  /** Rule ids of the findings, each once. */
  readonly rules: readonly string[];
  readonly credits: readonly string[];
}

/** Coach to background. `draft` is `Composer.id`. */
export type DraftMessage =
  | {
      readonly type: 'draft';
      readonly draft: string;
      /** Rises by one per message of a draft; the answer carries it back. */
      readonly seq: number;
      readonly snapshot: DraftSnapshot;
      readonly muted: boolean;
      readonly front: boolean;
      /** The coach was to be drawn, and the page does not let it stand. */
      readonly refused: boolean;
    }
  | { readonly type: 'unreadable'; readonly draft: string; readonly site: SiteId; readonly reason: Unreadable }
  | { readonly type: 'gone'; readonly draft: string }
  /** "This is wrong", said of a finding of this rule, or taken back. */
  | { readonly type: 'wrong'; readonly draft: string; readonly rule: string; readonly takenBack: boolean }
  /** A rule is switched off for good, or on again. */
  | { readonly type: 'switch'; readonly draft: string; readonly rule: string; readonly on: boolean }
  /** The rep has arranged the pill on this site. */
  | { readonly type: 'pill'; readonly draft: string; readonly site: SiteId; readonly place: PillPlace }
  | RepliesMessage
  | SendMessage;

/** Messages seen in conversations on the page, of others and own ones: ids and times, no text. */
export interface RepliesMessage {
  readonly type: 'replies';
  readonly replies: readonly {
    /** Every id the conversation goes by. */
    readonly threads: readonly string[];
    /** Lower-case address or profile id of who wrote it; null where the page does not tell. */
    readonly from: string | null;
    /** True where the mail host of that address is one of the rep's own addresses too. */
    readonly inside?: boolean | undefined;
    /** Set on the rep's own messages: the id of the draft it was written as. */
    readonly draft?: string | undefined;
    /** When it was received, milliseconds since the epoch; null where the page does not tell. */
    readonly at: number | null;
  }[];
}

/** A step of a send. Repeated until answered by `recorded`; recording is idempotent by `send` and `state`. */
export interface SendMessage {
  readonly type: 'send';
  readonly draft: string;
  /** Random id of this press of Send; becomes the record's id. */
  readonly send: string;
  /** When Send was pressed, milliseconds since the epoch. */
  readonly at: number;
  readonly state: SendState;
  /** The draft as it was when Send was pressed. */
  readonly snapshot: DraftSnapshot;
}

/** What the playbook asks of the coach beside one draft. */
export interface Wishes {
  /** Whether the rep is to guess before this number is shown. */
  readonly guessFirst: boolean;
  /** A press of Send under this number is held once, 0-100; null for never. */
  readonly floor: number | null;
  readonly look: Look;
}

/** Background to coach. */
export type CoachMessage =
  | {
      readonly type: 'review';
      readonly draft: string;
      readonly seq: number;
      readonly review: Review;
      readonly wishes: Wishes;
    }
  | DraftTold
  /** The popup has shown this draft's review. */
  | { readonly type: 'seen'; readonly draft: string }
  | { readonly type: 'recorded'; readonly send: string; readonly state: SendState }
  /** The rep's own addresses as the playbook has them, after a review and only when they have changed. */
  | { readonly type: 'own'; readonly addresses: readonly string[] }
  /** The engine could not judge this text: a fault of ours, said aloud instead of an old number kept. */
  | { readonly type: 'failed'; readonly draft: string; readonly seq: number };

/** What the popup shows of the tab in front. */
export type FrontView =
  /** A coached page without an open composer. */
  | { readonly state: 'no-draft'; readonly site: SiteId }
  | { readonly state: 'unsupported' }
  /** A coached page whose site the rep switched off. */
  | { readonly state: 'off'; readonly site: SiteId }
  | { readonly state: 'unreadable'; readonly site: SiteId; readonly reason: Unreadable }
  /** A draft whose number is to be guessed first: nothing of its review is here. */
  | {
      readonly state: 'guess';
      readonly draft: string;
      readonly site: SiteId;
      readonly surface: Surface;
      /** The judged sentences, for the choice of the weakest. Never stored. */
      readonly sentences: readonly string[];
    }
  | {
      readonly state: 'draft';
      readonly draft: string;
      readonly site: SiteId;
      readonly surface: Surface;
      readonly muted: boolean;
      readonly review: Review;
      /** Customer focus when the coach was first opened on this draft; null before, or where there was no number. */
      readonly first: number | null;
      /** What the rep guessed before the number was shown. */
      readonly guess: Guess | null;
      /** What was reviewed, for the quotes. Never stored. */
      readonly text: string;
      readonly subject: string | null;
      /** Characters the site still takes, below zero when there are too many; left out where it names no limit. */
      readonly left?: number;
      /** How many drafts are open in this tab. */
      readonly drafts: number;
      /** Whether the coach is drawn in the page too: not where it shall not be, nor where the page does not let it stand. */
      readonly drawn: 'drawn' | 'unwanted' | 'refused';
    };

/** From the popup through the background to the draft: this finding is set aside. */
export interface AsideMessage {
  readonly type: 'aside';
  readonly draft: string;
  readonly way: Aside;
  readonly rule: string;
  /** Where it points. */
  readonly target: Target;
  readonly span: Span;
}

/** From the popup through the background to the draft: what was set aside last is taken back. */
export interface TakeBackMessage {
  readonly type: 'take-back';
  readonly draft: string;
}

/** Popup to background to the draft it names. */
export type DraftTold =
  /** Go to these words. */
  | { readonly type: 'show'; readonly draft: string; readonly span: Span }
  /** Light these words up where they stand; null: no longer. */
  | { readonly type: 'point'; readonly draft: string; readonly span: Span | null }
  | { readonly type: 'mute'; readonly draft: string; readonly muted: boolean }
  /** The guess made in the popup; no band where the rep passed it over. `sentence` counts those of the last review. */
  | { readonly type: 'guess'; readonly draft: string; readonly band: Band | null; readonly sentence: number | null }
  | AsideMessage
  | TakeBackMessage;

/** Popup to background. */
export type ViewMessage = { readonly type: 'watch'; readonly tab: number } | DraftTold;

/** Background to popup. What the journal holds, the popup reads and watches itself. */
export interface PopupMessage {
  readonly type: 'front';
  readonly view: FrontView;
  /** Why the last send could not be stored; null when it could. */
  readonly unkept: Problem['kind'] | null;
}

/** Page to background. */
export type PageMessage =
  | { readonly type: 'rules' }
  /** What the popup shows of the journal, where the stored glance is behind it. */
  | { readonly type: 'glance' }
  /** Where the rep's own phrases stand in a text written to try them. */
  | { readonly type: 'try-phrases'; readonly text: string; readonly own: OwnPhrases }
  /** Corrects a record of the history. */
  | { readonly type: 'kind'; readonly id: string; readonly kind: Kind }
  /** null takes back what was noted. */
  | { readonly type: 'outcome'; readonly id: string; readonly outcome: Outcome | null }
  /** Deletes a record. */
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'change-settings'; readonly change: Partial<Settings> }
  /** Merges an exported file. */
  | { readonly type: 'import'; readonly text: string }
  /** Empties the journal, the settings and what lies in sync storage. */
  | { readonly type: 'erase' };

/** What came of something that was to be stored; `reason` says why nothing was. */
export type Kept<T = null> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Problem['kind'] };

/** Background to page: the answer to each message. Of a correction, false when there is no such record any more. */
export interface PageAnswers {
  /** Every rule, the quiet ones too, and the two that speak of the rep's own phrases. */
  readonly rules: readonly RuleSummary[];
  readonly glance: Glance;
  /** In the order of the text. */
  readonly 'try-phrases': readonly TriedPhrase[];
  readonly kind: boolean;
  readonly outcome: boolean;
  readonly remove: boolean;
  readonly 'change-settings': Kept;
  readonly import: Kept<ImportReport>;
  readonly erase: Kept;
}

/** A phrase of the rep's own in a text: on which list it is, and where it stands. */
export interface TriedPhrase extends Span {
  readonly list: keyof OwnPhrases;
}

/** What pages show of a rule card. */
export interface RuleSummary {
  readonly id: string;
  readonly skill: Skill;
  /** Whether it finds something to keep, rather than something to change. */
  readonly keeps: boolean;
  readonly title: string;
  readonly why: string;
  readonly evidence: EvidenceStrength;
  /** Why the rule is silent unless the rep switches it on; null for rules that speak. */
  readonly quiet: string | null;
}
