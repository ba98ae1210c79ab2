import type { Channel, DraftInput, Span } from '../engine/types.ts';
import type { RungCounts } from './ladder.ts';
import type { SeenReply } from './replies.ts';

/** The interface of every site adapter. */

/** Sites of others, each of which the rep can switch off. */
export const COACHED_SITES = ['gmail', 'linkedin'] as const;
export type CoachedSite = (typeof COACHED_SITES)[number];

export const SITES = [...COACHED_SITES, 'practice'] as const;
export type SiteId = (typeof SITES)[number];

/** Where in a site a draft is written. */
export const SURFACES = ['compose', 'reply', 'forward', 'message', 'note', 'inmail', 'practice'] as const;
export type Surface = (typeof SURFACES)[number];

/** Why a composer cannot be read. Shown in the popup; never guessed around. */
export const UNREADABLE = ['no-body', 'ambiguous', 'gone'] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** People and conversation in plain text; the background hashes them before anything is stored. */
export interface Correspondence {
  /** Lower-case mail addresses or profile ids, of which the first one counts. */
  readonly recipients: readonly string[];
  /** The site's own thread id, or null while it has given none. */
  readonly thread: string | null;
}

export type Reading =
  | {
      readonly ok: true;
      readonly input: DraftInput;
      readonly correspondence: Correspondence;
      /** The most characters the site accepts, if it says so. */
      readonly limit?: number;
    }
  | { readonly ok: false; readonly reason: Unreadable };

/**
 * What became of a draft. `intent` is a trusted press of Send, or of "schedule"; only `sent` is confirmed by the page.
 * `probable`: composer gone after an intent, without confirmation. `unknown`: anything else.
 */
export const SEND_STATES = [
  'intent',
  'sent',
  'probable',
  'scheduled',
  'undone',
  'discarded',
  'refused',
  'unknown',
] as const;
export type SendState = (typeof SEND_STATES)[number];

export interface Composer {
  /** Stable while the draft lives: the site's draft id if it has one, else made once. Survives reused nodes. */
  readonly id: string;
  readonly surface: Surface;
  readonly channel: Channel;
  /** The element the pill is placed beside. Never written to. */
  readonly anchor: Element;
  /** The whole composer with title, recipients, Send and formatting, which nothing may cover. The anchor if absent. */
  readonly frame?: Element;
  /** The editable itself. Never written to but by `replace`. */
  readonly body: HTMLElement;
  /** Fires when the composer leaves the page. */
  readonly gone: AbortSignal;
  /** Reads subject, recipients and the sender's own text. Never throws. */
  read(): Reading;
  /** The DOM range of a span of the last `read`; undefined if the words have changed since. */
  locate(span: Span): Range | undefined;
  /**
   * Replaces `span` by `text` through the editor's own input path, so that the browser's undo takes it back.
   * Returns false and changes nothing unless the span still holds exactly `expected`.
   */
  replace(span: Span, expected: string, text: string): boolean;
  /** Calls back after each edit, by whatever means; not debounced. */
  onEdit(edited: () => void): void;
  /** Calls back when the draft comes to the front (focus within) or leaves it. */
  onFront(front: (inFront: boolean) => void): void;
  /**
   * Calls back on each change of the send state, also after `gone`: a page confirms a send when the composer has left.
   */
  onSend(changed: (state: SendState) => void): void;
  /**
   * Asks `held` at each trusted press of Send, before anything else hears of it; true keeps that press from the page.
   * Ends when `signal` aborts, which must be no later than `gone`. Absent if no press can be held.
   */
  guardSend?(held: () => boolean, signal: AbortSignal): void;
}

export interface Site {
  readonly id: SiteId;
  /** True when the element lies in a composer of this site. Cheap: runs on every focus. */
  concerns(element: Element): boolean;
  /** Calls `seen` once per composer, now and later, until aborted. */
  watch(seen: (composer: Composer) => void, signal: AbortSignal): void;
  /**
   * Calls `heard` with messages of others in the conversations on the page, each once, now and later, until aborted.
   * Absent for sites that show none.
   */
  watchReplies?(heard: (replies: readonly SeenReply[]) => void, signal: AbortSignal): void;
  /** Takes further mail addresses of the rep's. Absent for sites without addresses. */
  ownAddresses?(addresses: readonly string[]): void;
  /** Counts of which lookups have worked so far in this page. No text. */
  health(): RungCounts;
}
