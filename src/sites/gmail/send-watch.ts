import type { Health } from '../ladder.ts';
import { NOTICE } from './selectors.ts';
import { type Entry, type FollowedDraft, sendLedger } from './send-ledger.ts';
import { watchPresses } from './send-presses.ts';
import { isListed, readSigns } from './send-signs.ts';

/** How often the page is looked at while it owes an answer; never otherwise. */
const LOOK_MS = 200;

export interface SendWatch {
  /** Follows a draft until it is known what became of it; `gone` aborts when its composer leaves. */
  follow(draft: FollowedDraft, gone: AbortSignal): void;
  /** Call it when a composer with this draft was opened: a send of it was undone. */
  opened(draftId: string): void;
}

/** Watches what becomes of the drafts of one page. */
export function sendWatch(document: Document, health: Health, signal: AbortSignal): SendWatch {
  const ledger = sendLedger();
  /** What was there before Send was pressed proves nothing: dialogs, a notice, a draft listed in the conversation. */
  const oldDialogs = new WeakSet<Element>();
  let noticeSeen: string | undefined;
  /**
   * The view in which a draft was not yet listed when Send was pressed; null if it was listed, or that is not known.
   */
  const unlistedIn = new WeakMap<Entry, string | null>();
  let timer: ReturnType<typeof setInterval> | undefined;
  // A notice may be changed twice between two looks.
  const observer = new (document.defaultView ?? globalThis).MutationObserver(() => look());

  const start = (entry: Entry) => {
    look();
    const signs = readSigns(document, health);
    for (const dialog of signs.dialogs) oldDialogs.add(dialog);
    noticeSeen = signs.notice?.join();
    const id = entry.draft.draftId();
    unlistedIn.set(entry, id === undefined || isListed(document, id) ? null : document.location.hash);
    timer ??= setInterval(look, LOOK_MS);
    watchRegions();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    observer.disconnect();
  };
  const watchRegions = () => {
    for (const region of document.querySelectorAll(NOTICE))
      observer.observe(region, { childList: true, subtree: true });
  };
  const look = () => {
    if (timer === undefined) return;
    watchRegions();
    const { dialogs, notice } = readSigns(document, health);
    const dialog = dialogs.find((one) => !oldDialogs.has(one));
    const asked = dialog && ledger.latest('sending');
    if (asked) {
      oldDialogs.add(dialog);
      ledger.happened(asked, 'alert');
    }
    // A notice that stays up is news only if it names other ids. Offline nothing is sent, whatever the page says.
    if (notice && notice.join() !== noticeSeen && document.defaultView?.navigator.onLine) ledger.noticed(notice);
    noticeSeen = notice?.join();
    for (const entry of ledger.open()) if (isNewlyListed(entry)) ledger.happened(entry, 'confirmed');
    ledger.expire();
    if (ledger.open().length === 0) stop();
  };
  const isNewlyListed = (entry: Entry) => {
    const { id, phase } = entry;
    const isSameView = unlistedIn.get(entry) === document.location.hash;
    return phase === 'away' && id !== undefined && isSameView && isListed(document, id);
  };

  watchPresses(document, ledger, start, health, signal);
  signal.addEventListener('abort', () => {
    look();
    // Of those whose composer has left nothing more will be known.
    for (const entry of ledger.open()) if (entry.phase === 'away') ledger.happened(entry, 'timeout');
    stop();
  });
  return {
    follow(draft, gone) {
      const entry = ledger.follow(draft);
      gone.addEventListener('abort', () => ledger.happened(entry, 'left'), { signal });
    },
    opened: ledger.opened,
  };
}
