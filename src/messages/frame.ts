import type { RungCounts } from '../sites/ladder.ts';
import type { SiteId } from '../sites/site.ts';

/**
 * Watcher to background: the rep is in a composer, or the page has come to show something else. Answered by `true` once
 * the coach, or the reader of replies where any are waited for, is in that frame; anything else: ask again later.
 */
export interface WatchMessage {
  readonly type: 'open' | 'visit';
}

/** To every frame of a tab. */
export type FrameMessage =
  /** From the background: it knows of no draft there; whoever has one, send it again. */
  | { readonly type: 'repeat' }
  /** From the background: the site of the tab was switched off. */
  | { readonly type: 'leave' }
  /** From the playbook: how do the lookups fare there? Answered with `SiteHealth`. */
  | { readonly type: 'health' };

/** Which lookups have worked in one page since the coach came. No text. */
export interface SiteHealth {
  readonly site: SiteId;
  readonly rungs: RungCounts;
}
