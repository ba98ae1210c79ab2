import type { DraftInput, Fix, Review, Span } from '../engine/types.ts';
import type { Correspondence, SendState, SiteId, Surface, Unreadable } from '../sites/site.ts';

/**
 * The one protocol of the extension. Three conversations:
 *
 * - `open`: one message from the watcher, asking for the coach to be injected into its frame;
 * - the **draft port**: one per frame with composers, from the coach (or the practice page) to the background;
 * - the **view port**: from the popup or side panel to the background, which pushes what is in front.
 *
 * Draft text crosses these ports and nothing else. What comes in is checked by sender and shape (`wire.ts`).
 */

export const DRAFT_PORT = 'draft';
export const VIEW_PORT = 'view';

/** Watcher to background. */
export interface OpenMessage {
  readonly type: 'open';
}

/** Coach to background. `draft` is `Composer.id`. */
export type DraftMessage =
  | {
      readonly type: 'draft';
      readonly draft: string;
      /** Rises by one per message of a draft; the answer carries it back. */
      readonly seq: number;
      readonly site: SiteId;
      readonly surface: Surface;
      readonly input: DraftInput;
      readonly correspondence: Correspondence;
    }
  | { readonly type: 'front'; readonly draft: string; readonly front: boolean }
  /** The coach was opened on this draft: from here on its score is no longer unaided. */
  | { readonly type: 'seen'; readonly draft: string }
  | { readonly type: 'muted'; readonly draft: string; readonly muted: boolean }
  | { readonly type: 'unreadable'; readonly draft: string; readonly site: SiteId; readonly reason: Unreadable }
  | { readonly type: 'send'; readonly draft: string; readonly state: SendState }
  /** "This is wrong", said of a finding. */
  | { readonly type: 'wrong'; readonly draft: string; readonly rule: string }
  | { readonly type: 'gone'; readonly draft: string };

/** Background to coach. */
export type CoachMessage =
  | {
      readonly type: 'review';
      readonly draft: string;
      readonly seq: number;
      readonly review: Review;
      /** Unaided focus, once the coach has been seen. */
      readonly first: number | null;
    }
  /** The popup asks for a sentence to be shown in the draft. */
  | { readonly type: 'show'; readonly draft: string; readonly span: Span }
  | { readonly type: 'apply'; readonly draft: string; readonly fix: Fix; readonly expected: string }
  /** The background woke up and has forgotten the drafts: send yours again. */
  | { readonly type: 'repeat' };

/** What the popup shows of the tab in front. */
export type FrontView =
  | { readonly state: 'no-draft'; readonly site: SiteId | null }
  | { readonly state: 'unsupported' }
  | { readonly state: 'unreadable'; readonly site: SiteId; readonly reason: Unreadable }
  | {
      readonly state: 'draft';
      readonly draft: string;
      readonly site: SiteId;
      readonly surface: Surface;
      readonly muted: boolean;
      readonly review: Review;
      readonly first: number | null;
      /** The words of the next step, for the quote beside it. Never stored. */
      readonly quote: string;
      /** How many drafts are open in this tab. */
      readonly drafts: number;
    };

/** Popup to background. */
export type ViewMessage =
  | { readonly type: 'watch'; readonly tab: number }
  | { readonly type: 'show'; readonly draft: string; readonly span: Span }
  | { readonly type: 'mute'; readonly draft: string; readonly muted: boolean };

/** Background to popup. */
export type PopupMessage =
  | { readonly type: 'front'; readonly view: FrontView }
  /** Today's sends or the trend changed: read the journal again. */
  | { readonly type: 'journal' };
