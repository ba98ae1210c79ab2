import browser from 'webextension-polyfill';
import type { Band } from '../engine/types.ts';
import type { DeskDraft } from './desk.ts';

/** Badge colours by band: the token colours, dark enough for white text at 4.5:1. */
const COLOURS: Record<Band, string> = {
  'self-led': '#9a3412',
  'mostly-self': '#b4530a',
  'mostly-customer': '#0b7a6f',
  'customer-led': '#0a5f57',
};
const QUIET = '#4b5a68';

/** What the toolbar button of a tab shows. */
interface Badge {
  readonly text: string;
  readonly color: string;
  /** Text on hover and for screen readers; null for the extension's name alone. */
  readonly says: string | null;
}

/** Shows the number of the draft in front on the toolbar button of its tab; nothing if there is no number. */
export async function showBadge(tab: number, draft: DeskDraft | undefined): Promise<void> {
  const { text, color, says } = badgeOf(draft);
  const name = browser.i18n.getMessage('extension_name');
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
    const title = says === null ? name : browser.i18n.getMessage('badge_says', [name, says]);
    await browser.action.setTitle({ tabId: tab, title });
  } catch {
    // The tab was closed meanwhile.
  }
}

/**
 * The badge of a draft. One that cannot be read or judged gets a mark of its own instead of an old number. If the page
 * removes the coach, the number stays here and the hover text says why.
 */
export function badgeOf(draft: DeskDraft | undefined): Badge {
  if (!draft) return { text: '', color: QUIET, says: null };
  if (!draft.content.readable) {
    const { reason } = draft.content;
    return { text: '?', color: QUIET, says: message(reason === 'failed' ? 'problem_failed' : 'problem_unreadable') };
  }
  const { review, muted, wishes, refused } = draft.content;
  const says = refused ? message('popup_refused') : null;
  const { focus, band } = review;
  if (muted || wishes.guessFirst || focus === null || band === null) return { text: '', color: QUIET, says };
  const number = String(Math.round(focus));
  return { text: number, color: COLOURS[band], says: says ?? message('focus_value', number) };
}

function message(key: string, ...subs: string[]): string {
  return browser.i18n.getMessage(key, subs);
}
