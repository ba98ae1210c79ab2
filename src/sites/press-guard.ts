import { isElement } from './dom.ts';

/** All events that a page can take for a press, by pointer and by key. */
const POINTED = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup', 'click'] as const;
const KEYED = ['keydown', 'keypress', 'keyup'] as const;

/** Keys that do nothing by themselves. */
export const MODIFIERS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'CapsLock']);

/** A click without a count (see `isUncounted`) comes within this time of the rest of its press, ms. */
const SOON_MS = 300;

/** One press: a key down and up again, or a button. It is kept from the page as a whole or not at all. */
interface Press {
  readonly held: boolean;
  /** null for a pointer. */
  readonly key: string | null;
  readonly seen: Set<string>;
  /** Whether the browser makes a click of it: of a pointer press, and of a key on a native button. */
  readonly clicks: boolean;
  last: number;
}

/**
 * Asks `held` at the beginning of each press of Send; true keeps every event of that press from the page, including
 * repeats of a key. Only trusted events count: a script that sends is never held.
 *
 * @param isSend whether an event at an element sends the draft of the guarded composer
 */
export function guardPresses(
  document: Document,
  isSend: (event: Event, target: Element) => boolean,
  held: () => boolean,
  signal: AbortSignal,
): void {
  let pointed: Press | undefined;
  let keyed: Press | undefined;

  const begin = (event: Event, target: Element, key: string | null): Press => ({
    held: isSend(event, target) && held(),
    key,
    seen: new Set(),
    clicks: key === null || target.closest('button') !== null,
    last: event.timeStamp,
  });
  const pointerPress = (event: Event, target: Element): Press => {
    const of = isUncounted(event) ? dueAt(event) : pointed;
    if (of && !of.seen.has(event.type)) return of;
    pointed = begin(event, target, null);
    return pointed;
  };
  /** The press that a click without a count belongs to: the latest one that still expects a click. */
  const dueAt = ({ timeStamp }: Event): Press | undefined => {
    const due = [keyed, pointed].filter(
      (one) => one?.clicks && !one.seen.has('click') && timeStamp - one.last < SOON_MS,
    );
    return due.reduce((later, one) => (one && later && one.last < later.last ? later : one), undefined);
  };
  const keyPress = (event: KeyboardEvent, target: Element): Press | undefined => {
    if (MODIFIERS.has(event.key)) return undefined;
    if (event.type === 'keydown' && !event.repeat) keyed = begin(event, target, event.key);
    return event.type === 'keypress' || keyed?.key === event.key ? keyed : undefined;
  };
  const hear = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !isElement(target)) return;
    const press = isKey(event) ? keyPress(event, target) : pointerPress(event, target);
    if (!press) return;
    press.seen.add(event.type);
    press.last = event.timeStamp;
    if (!press.held) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Before the document's own listeners, the page's and ours.
  for (const type of [...POINTED, ...KEYED]) {
    (document.defaultView ?? document).addEventListener(type, hear, { capture: true, passive: false, signal });
  }
}

/** A click without a count was made by a key, or by a screen reader. */
function isUncounted(event: Event): boolean {
  return event.type === 'click' && 'detail' in event && event.detail === 0;
}

/** Whether it is a keyboard event, judged by its type: events of another frame have other constructors. */
export function isKey(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key') && 'key' in event;
}
