import type { Review } from '../engine/types.ts';
import type { Look, PillPlace } from '../journal/look.ts';
import type { Failure } from '../journal/types.ts';
import type { SeenReply } from '../sites/replies.ts';
import type { SendState, SiteId, Unreadable } from '../sites/site.ts';
import type { DraftSnapshot } from './snapshot.ts';
import type { DraftTold } from './told.ts';

/** One per frame with composers, between the coach (or the practice page) and the background. */
export const DRAFT_PORT = 'draft';

/** Coach to background. `draft` is `Composer.id`. */
export type DraftMessage =
  | {
      readonly type: 'draft';
      readonly draft: string;
      /** Rises by one per message of a draft; the answer carries it back. */
      readonly seq: number;
      readonly snapshot: DraftSnapshot;
      readonly muted: boolean;
      /** It is the one written in last, of all in the tab. */
      readonly front: boolean;
      /** The coach was to be drawn, and the page does not let it stand. */
      readonly refused: boolean;
    }
  | {
      readonly type: 'unreadable';
      readonly draft: string;
      readonly site: SiteId;
      readonly reason: Unreadable;
      readonly front: boolean;
    }
  | { readonly type: 'gone'; readonly draft: string }
  /** "This is wrong", said of a finding of this rule, or taken back. */
  | { readonly type: 'wrong'; readonly draft: string; readonly rule: string; readonly takenBack: boolean }
  /** A rule is switched off for good, or on again. */
  | { readonly type: 'switch'; readonly draft: string; readonly rule: string; readonly on: boolean }
  /** The rep has arranged the pill on this site. */
  | { readonly type: 'pill'; readonly draft: string; readonly site: SiteId; readonly place: PillPlace }
  | RepliesMessage
  | SendMessage;

/**
 * Messages seen in conversations on the page, of others and own ones: ids and times, no text. Repeated until answered by
 * `noted`; noting them again changes nothing.
 */
export interface RepliesMessage {
  readonly type: 'replies';
  /** Random. */
  readonly id: string;
  readonly replies: readonly Omit<SeenReply, 'message'>[];
}

/**
 * A step of a send. The last one is repeated until answered by `recorded`; recording is idempotent by `send` and `state`,
 * and any step alone is enough.
 */
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
  | { readonly type: 'noted'; readonly id: string }
  /** What became of a change made beside this draft that outlives it: null once it is stored. */
  | { readonly type: 'changed'; readonly draft: string; readonly unstored: Failure | null }
  /** The rep's own addresses as the playbook has them, after a review and only when they have changed. */
  | { readonly type: 'own'; readonly addresses: readonly string[] }
  /** The engine could not judge this text: a fault of ours, said aloud instead of an old number kept. */
  | { readonly type: 'failed'; readonly draft: string; readonly seq: number };
