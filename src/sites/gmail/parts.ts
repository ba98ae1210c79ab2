import { isElement, isShown } from '../dom.ts';
import { climb, type Health, onlyFinds } from '../ladder.ts';
import type { Unreadable } from '../site.ts';
import { body, countBodies, draftId, plainBody, root } from './selectors.ts';

/** A composer as found on the page. */
export interface Parts {
  readonly root: Element;
  readonly body: HTMLElement;
  /** The draft's message id; undefined while Gmail has given none. */
  readonly draftId: string | undefined;
  /** Why it cannot be read; undefined if it can. */
  readonly unreadable: Unreadable | undefined;
}

/** The composer around an element that was focused; undefined when it is in none. */
export function partsAround(target: Element, health: Health): Parts | undefined {
  const around = climb(root, target, onlyFinds(health));
  const inside = around && bodyIn(around, health);
  if (around !== undefined && inside !== undefined) {
    return { root: around, body: inside, draftId: climb(draftId, around, health), unreadable: undefined };
  }
  if (!target.matches(SURE) || SETTINGS.test(target.ownerDocument.location.hash)) return undefined;
  // Certainly Gmail's own field, but of which composer is not clear: say so instead of guessing.
  health.note(root.name, 'none');
  const several = target.closest('[role="dialog"], [role="main"], body');
  const unreadable = several !== null && countBodies(several) > 0 ? 'ambiguous' : 'no-body';
  return isHtml(target) ? { root: target, body: target, draftId: undefined, unreadable } : undefined;
}

/** Fields that are in composers only. */
const SURE = '[g_editable="true"], .Am.editable, textarea.Ak, input[name="subjectbox"]';

/** Settings pages, where signature and absence note are written in the same kind of editor. */
const SETTINGS = /^#settings\b/;

/** The body in use: in plain-text mode the rich one is still there, hidden. Both are hidden while minimised. */
function bodyIn(around: Element, health: Health): HTMLElement | undefined {
  const rich = climb(body, around, health);
  const plain = climb(plainBody, around, onlyFinds(health));
  const used = plain !== undefined && isShown(plain) && !(rich !== undefined && isShown(rich)) ? plain : rich;
  return isHtml(used) ? used : undefined;
}

/** Whether it is still on the page: shown, or minimised to the title bar of a shown window. */
export function isPresent(parts: Parts): boolean {
  if (!parts.body.isConnected || !parts.root.contains(parts.body)) return false;
  if (isShown(parts.body)) return true;
  const others = [...parts.root.querySelectorAll('textarea, [contenteditable="true"]')];
  return isShown(frameOf(parts.root)) && !others.some((other) => other !== parts.body && isShown(other));
}

/** The window around a pop-up's composer, or the composer itself. */
export function frameOf(root: Element): Element {
  return root.closest('[role="dialog"]') ?? root;
}

function isHtml(element: Element | undefined): element is HTMLElement {
  return isElement(element) && 'focus' in element && 'dataset' in element;
}
