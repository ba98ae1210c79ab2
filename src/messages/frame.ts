import type { RungCounts } from '../sites/ladder.ts';
import type { SiteId } from '../sites/site.ts';

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
