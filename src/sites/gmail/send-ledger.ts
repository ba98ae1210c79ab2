import type { SendState } from '../site.ts';
import { isOpen, type SendEvent, type SendPhase, step } from './send-steps.ts';

/** How long the page may owe an answer to a press of Send, ms. */
const ANSWER_MS = 15_000;
/** How long a send may still be confirmed, undone, or mistaken for another, ms. */
const LATE_MS = 60_000;

/** A draft whose send is followed, even after its composer is gone. */
export interface FollowedDraft {
  /** The element with everything that can be pressed, including the title bar of a pop-up. */
  readonly frame: Element;
  /** The draft's message id; undefined while Gmail has given none. */
  draftId(): string | undefined;
  tell(state: SendState): void;
}

export interface Entry {
  readonly draft: FollowedDraft;
  readonly phase: SendPhase;
  /** When a button was last pressed, ms since the epoch. */
  readonly since: number;
  /** The draft's id, as of the last press. */
  readonly id: string | undefined;
  /**
   * Whether it was scheduled while the page owed an answer about another draft. Its notice may be mistaken for that
   * answer.
   */
  readonly rival: boolean;
}

/** The state of all drafts of a page. It decides which of them a notice of the page is about. */
export interface Ledger {
  follow(draft: FollowedDraft): Entry;
  happened(entry: Entry, event: SendEvent): void;
  /**
   * The page showed the notice "sent". If it names a draft's id, it is about that draft. If it names none, it is about
   * the only send under way; with several under way none is confirmed until there are as many notices as sends.
   */
  noticed(ids: readonly string[]): void;
  /** Ends the sends that the page has not answered in time. */
  expire(): void;
  /** The composer that holds an element of the page. */
  holding(element: Element): Entry | undefined;
  /** The entry in one of the phases that was pressed last, within the last minute. */
  latest(...phases: readonly SendPhase[]): Entry | undefined;
  /** A composer with this draft was opened. */
  opened(id: string): void;
  /** The sends for which the page owes an answer or may still give a late one. */
  open(): readonly Entry[];
}

type Mutable = { -readonly [K in keyof Entry]: Entry[K] };

export function sendLedger(): Ledger {
  let entries: Mutable[] = [];
  let unnamed = 0;

  const happened = (entry: Mutable, event: SendEvent) => {
    const [phase, state] = step(entry.phase, event);
    const pressed = event === 'send' || event === 'schedule' || event === 'discard' || event === 'answered';
    if (pressed) Object.assign(entry, { since: Date.now(), id: entry.draft.draftId() ?? entry.id });
    entry.phase = phase;
    entry.rival = phase === 'scheduled' && open().length > 0;
    if (state !== undefined) entry.draft.tell(state);
  };
  const recent = (...phases: readonly SendPhase[]) =>
    entries.filter(({ phase, since }) => phases.includes(phase) && Date.now() - since < LATE_MS);

  const open = () => [...entries.filter(({ phase }) => isOpen(phase)), ...recent('probable')];

  return {
    follow(draft) {
      entries = entries.filter(({ phase, since }) => !ENDED.includes(phase) || Date.now() - since < LATE_MS);
      const entry: Mutable = { draft, phase: 'writing', since: 0, id: undefined, rival: false };
      entries.push(entry);
      return entry;
    },
    happened: (entry, event) => {
      const own = entries.find((one) => one === entry);
      if (own !== undefined) happened(own, event);
    },
    noticed(ids) {
      const named = recent('sending', 'away', 'probable', 'refused').filter(
        ({ id }) => id !== undefined && ids.includes(id),
      );
      for (const entry of named) happened(entry, 'confirmed');
      if (named.length > 0 || ids.some((id) => id.startsWith('msg-a:'))) return;
      const rivals = [...recent('scheduling'), ...recent('scheduled').filter(({ rival }) => rival)];
      const under = [...recent('sending', 'away', 'probable'), ...rivals];
      unnamed = under.length > 1 ? unnamed + 1 : 1;
      if (unnamed < under.length) return;
      unnamed = 0;
      for (const entry of under) happened(entry, 'confirmed');
    },
    expire() {
      for (const entry of entries) {
        if (isOpen(entry.phase) && Date.now() - entry.since >= ANSWER_MS) happened(entry, 'timeout');
      }
      if (recent('sending', 'away', 'probable').length === 0) unnamed = 0;
    },
    holding: (element) =>
      entries.findLast(({ draft, phase }) => !ENDED.includes(phase) && draft.frame.contains(element)),
    latest: (...phases) => recent(...phases).reduce<Mutable | undefined>(later, undefined),
    opened(id) {
      for (const entry of recent('away', 'probable', 'sent', 'scheduled')) if (entry.id === id) happened(entry, 'back');
    },
    open,
  };
}

const later = (a: Mutable | undefined, b: Mutable) => (a === undefined || b.since >= a.since ? b : a);

/** The composer is gone in all of these. */
const ENDED: readonly SendPhase[] = ['away', 'sent', 'probable', 'scheduled', 'discarded', 'undone', 'left'];
