import browser from 'webextension-polyfill';
import type { CoachMessage } from '../messages/draft.ts';
import { draftLine } from '../messages/draft-line.ts';
import type { FrameMessage, SiteHealth } from '../messages/frame.ts';
import type { Composer, Site } from '../sites/site.ts';
import { reportReplies } from './replies.ts';
import { type Kept, type Mount, type Session, startSession } from './session.ts';

/**
 * Coaches every composer of a site until aborted: one session per draft, all over one line to the background.
 *
 * @param mount draws the coach in the page; null where nothing may be drawn
 * @param leave called when the extension went away under this page, or the rep switched the site off
 */
export function startSessions(site: Site, mount: Mount | null, signal: AbortSignal, leave: () => void): void {
  const sessions = new Map<string, Session>();
  /** Of drafts that are closed, and may be opened again. */
  const closed = new Map<string, Kept>();

  const repeat = (): void => {
    for (const session of sessions.values()) session.repeat();
  };

  const hear = (message: CoachMessage): void => {
    if ('draft' in message) sessions.get(message.draft)?.hear(message);
    else if (message.type === 'own') {
      site.ownAddresses?.(message.addresses);
      // What was taken for a reply may be a follow-up.
      repeat();
    }
  };
  const line = draftLine(hear, leave, signal);

  const seen = (composer: Composer): void => {
    const { id } = composer;
    const session = startSession(site.id, composer, line, mount, signal, sessions.get(id)?.kept() ?? closed.get(id));
    sessions.set(id, session);
    composer.gone.addEventListener('abort', () => {
      if (sessions.get(id) !== session) return;
      sessions.delete(id);
      closed.set(id, session.kept());
    });
  };

  const told = (message: unknown): Promise<SiteHealth> | undefined => {
    const { type } = message as FrameMessage;
    if (type === 'repeat') repeat();
    else if (type === 'leave') {
      // The background may have been stopped since it last heard of them, with their number on the toolbar button.
      for (const draft of sessions.keys()) line.post({ type: 'gone', draft });
      leave();
    } else if (type === 'health') return Promise.resolve({ site: site.id, rungs: site.health() });
    return undefined;
  };
  browser.runtime.onMessage.addListener(told);
  // The background forgot the drafts of a page that was left: the way back brings them without an edit.
  addEventListener('pageshow', ({ persisted }) => persisted && repeat(), { signal });
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(told));

  site.watch(seen, signal);
  reportReplies(site.watchReplies, line, signal);
}
