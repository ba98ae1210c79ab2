import type { Review } from '../engine/types.ts';
import type { Failure, Guess } from '../journal/types.ts';
import type { SiteId, Surface, Unreadable } from '../sites/site.ts';
import type { DraftTold } from './told.ts';

/** Between the popup and the background, which pushes what is in front. */
export const VIEW_PORT = 'view';

/** What the popup shows of the tab in front. */
export type FrontView =
  /** A coached page without an open composer. */
  | { readonly state: 'no-draft'; readonly site: SiteId }
  | { readonly state: 'unsupported' }
  /** A coached page whose site the rep switched off. */
  | { readonly state: 'off'; readonly site: SiteId }
  /** Nothing is known of the draft: it cannot be read, or, with `failed`, the engine could not judge it. */
  | { readonly state: 'unreadable'; readonly site: SiteId; readonly reason: Unreadable | 'failed' }
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

/** Popup to background. */
export type ViewMessage = { readonly type: 'watch'; readonly tab: number } | DraftTold;

/** Background to popup. What the journal holds, the popup reads and watches itself. */
export interface PopupMessage {
  readonly type: 'front';
  readonly view: FrontView;
  /** Why the last send could not be stored; null when it could. */
  readonly unkept: Failure | null;
  /** Why what was last changed beside a draft could not be stored; null when it could. */
  readonly unchanged: Failure | null;
}
