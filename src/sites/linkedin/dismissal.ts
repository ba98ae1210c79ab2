import { isElement } from '../dom.ts';
import { INVITE_BUTTON } from './selectors.ts';

/** A composer that leaves this soon after a press was closed by it, ms. */
const RECENT_MS = 3000;

/**
 * Returns a function that tells whether the rep has just pressed something that may close a composer: a button beside
 * its form, in a bubble's head or an invitation's dialog, or Escape. Closing drops the draft, while leaving the page
 * may keep it.
 */
export function dismissals(root: Element, form: Element, signal: AbortSignal): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  const click = (event: Event) => {
    const button = isElement(event.target) ? event.target.closest('button, [role="button"]') : null;
    if (button === null || !event.isTrusted) return;
    // In a dialog whose Send cannot be identified, any button may be it.
    const closes =
      form === root
        ? form.querySelector(INVITE_BUTTON) !== null && !button.matches(INVITE_BUTTON)
        : !form.contains(button);
    if (closes) last = Date.now();
  };
  const key = (event: Event) => {
    if (event.isTrusted && 'key' in event && event.key === 'Escape') last = Date.now();
  };
  root.addEventListener('click', click, { capture: true, signal });
  root.addEventListener('keydown', key, { capture: true, signal });
  return () => Date.now() - last < RECENT_MS;
}
