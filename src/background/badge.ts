import browser from 'webextension-polyfill';
import type { Band } from '../engine/types.ts';
import type { DeskDraft } from './desk.ts';

/** Badge colours by band: those of the tokens, dark enough for white text at 4.5:1. */
const COLOURS: Record<Band, string> = {
  'self-led': '#9a3412',
  'mostly-self': '#b4530a',
  'mostly-customer': '#0b7a6f',
  'customer-led': '#0a5f57',
};
const QUIET = '#4b5a68';

/** Shows the number of the draft in front on the toolbar button of its tab; nothing where there is no number. */
export async function showBadge(tab: number, draft: DeskDraft | undefined): Promise<void> {
  const { text, color } = badgeOf(draft);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab was closed in between; there is nothing left to show it on.
  }
}

/** A page that cannot be read says so with a mark of its own instead of keeping an old number. */
export function badgeOf(draft: DeskDraft | undefined): { text: string; color: string } {
  if (!draft) return { text: '', color: QUIET };
  if (!draft.content.readable) return { text: '?', color: QUIET };
  const { review, muted, wishes } = draft.content;
  if (muted || wishes.guessFirst || review.focus === null || review.band === null) return { text: '', color: QUIET };
  return { text: String(Math.round(review.focus)), color: COLOURS[review.band] };
}
