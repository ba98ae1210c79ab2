import type { Review } from '../engine/types.ts';
import type { Settings } from '../journal/settings.ts';
import type { CoachMessage, Wishes } from '../messages/draft.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import type { FrontView } from '../messages/view.ts';
import type { SiteId, Unreadable } from '../sites/site.ts';

/** A draft that a page has sent since the background woke up. */
export interface DeskDraft {
  readonly tab: number;
  readonly draft: string;
  readonly site: SiteId;
  readonly content:
    | {
        readonly readable: true;
        readonly snapshot: DraftSnapshot;
        readonly review: Review;
        readonly wishes: Wishes;
        readonly muted: boolean;
        /** Whether the page keeps removing the coach. */
        readonly refused: boolean;
      }
    /** `failed`: it could be read but not judged. */
    | { readonly readable: false; readonly reason: Unreadable | 'failed' };
  /** Rises with every message from a draft that has the focus: the draft with the largest turn is in front. */
  readonly turn: number;
  reply(message: CoachMessage): void;
}

/**
 * The drafts on the desk, in memory only: when the background is stopped they are gone, and the pages send them again.
 */
export interface Desk {
  put(draft: DeskDraft): void;
  remove(tab: number, draft: string): void;
  /** Forgets the drafts of a port that closed, identified by its reply function. */
  clear(line: DeskDraft['reply']): void;
  find(tab: number, draft: string): DeskDraft | undefined;
  front(tab: number): DeskDraft | undefined;
  count(tab: number): number;
}

export function makeDesk(): Desk {
  const drafts = new Map<string, DeskDraft>();
  const inTab = (tab: number): DeskDraft[] => [...drafts.values()].filter((draft) => draft.tab === tab);
  return {
    put: (draft) => void drafts.set(`${draft.tab} ${draft.draft}`, draft),
    remove: (tab, draft) => void drafts.delete(`${tab} ${draft}`),
    clear(line) {
      for (const [key, { reply }] of drafts) if (reply === line) drafts.delete(key);
    },
    find: (tab, draft) => drafts.get(`${tab} ${draft}`),
    front: (tab) => inTab(tab).sort((a, b) => b.turn - a.turn)[0],
    count: (tab) => inTab(tab).length,
  };
}

/** What the popup shows of the draft in front. */
export function frontView(draft: DeskDraft, drafts: number, { drawOnLinkedIn }: Settings): FrontView {
  const { site, content } = draft;
  if (!content.readable) return { state: 'unreadable', site, reason: content.reason };
  const { snapshot, review, muted, wishes, refused } = content;
  const { surface, early, input, guess, limit } = snapshot;
  if (wishes.guessFirst && !muted) {
    const sentences = review.sentences.map(({ start, end }) => input.body.slice(start, end));
    return { state: 'guess', draft: draft.draft, site, surface, sentences };
  }
  return {
    state: 'draft',
    draft: draft.draft,
    site,
    surface,
    muted,
    review,
    first: early?.focus ?? null,
    guess: guess === 'open' ? null : guess,
    text: input.body,
    subject: input.subject,
    ...(limit === undefined ? {} : { left: limit - input.body.length }),
    drafts,
    drawn: site === 'linkedin' && !drawOnLinkedIn ? 'unwanted' : refused ? 'refused' : 'drawn',
  };
}
