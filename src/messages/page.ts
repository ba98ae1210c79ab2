import type { EvidenceStrength, Finding, Kind, OwnPhrases, Skill, Span } from '../engine/types.ts';
import type { Glance } from '../journal/glance-item.ts';
import type { ImportReport } from '../journal/import.ts';
import type { Settings } from '../journal/settings.ts';
import type { Failure, Outcome } from '../journal/types.ts';
import type { Miss } from '../practice/marking.ts';
import type { Said } from '../practice/seeking.ts';

/** Page to background: asked by `ask.ts`, answered once. */
export type PageMessage =
  | { readonly type: 'rules' }
  /** What the popup shows of the journal, where the stored glance is behind it. */
  | { readonly type: 'glance' }
  /** Where the rep's own phrases stand in a text written to try them. */
  | { readonly type: 'try-phrases'; readonly text: string; readonly own: OwnPhrases }
  /** Judges the answer to a drill: an orientation, the place of a sentence, or a body. What is answered is stored nowhere. */
  | { readonly type: 'mark-drill'; readonly drill: string; readonly answer: string }
  /** A drill of this lesson is over; plans when it comes round again. */
  | { readonly type: 'drilled'; readonly lesson: string; readonly right: boolean }
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
  | { readonly ok: false; readonly reason: Failure };

/** Background to page: the answer to each message. Of a correction, false when there is no such record any more. */
export interface PageAnswers {
  /** Every rule, the quiet ones too, and the two that speak of the rep's own phrases. */
  readonly rules: readonly RuleSummary[];
  readonly glance: Glance;
  /** In the order of the text. */
  readonly 'try-phrases': readonly TriedPhrase[];
  /** null where there is no such drill. */
  readonly 'mark-drill': DrillMark | null;
  readonly drilled: Kept;
  readonly kind: boolean;
  readonly outcome: boolean;
  readonly remove: boolean;
  readonly 'change-settings': Kept;
  readonly import: Kept<ImportReport>;
  readonly erase: Kept;
}

/** What the engine says of an answer. */
export type DrillMark =
  /** Why a sentence is about whom the bank says it is; whether the answer was right, the page knows. */
  | { readonly kind: 'sort'; readonly because: string }
  /** The same of the sentence that was to be picked; null where it says nothing. */
  | { readonly kind: 'pick'; readonly said: Said | null }
  | {
      readonly kind: 'rewrite';
      /** What the coach asks for in the message as it was given. */
      readonly task: Finding | null;
      /** Customer focus 0-100 of what was given and of what was written; null where there is none. */
      readonly before: number | null;
      readonly after: number | null;
      /** null when it passes. */
      readonly miss: Miss | null;
    };

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
  /** What a message that has it does; null for rules that find something to keep. */
  readonly does: string | null;
  readonly why: string;
  readonly evidence: EvidenceStrength;
  /** Why the rule is silent unless the rep switches it on; null for rules that speak. */
  readonly quiet: string | null;
}
