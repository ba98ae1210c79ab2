import { isElement } from '../dom.ts';
import { climb, createHealth, type Health, onlyFinds } from '../ladder.ts';
import { isKey, MODIFIERS } from '../press-guard.ts';
import { DIALOG, NOTICE, press, SCHEDULE, UNDO, VIEW_MESSAGE } from './selectors.ts';
import type { Entry, Ledger } from './send-ledger.ts';
import type { SendEvent } from './send-steps.ts';

/**
 * Turns what the rep does into events of the ledger. Only trusted events count: a script that presses Send is not the
 * rep. The listeners run before the page's own. `pressed` is called before an event after which the page should be
 * looked at.
 */
export function watchPresses(
  document: Document,
  ledger: Ledger,
  pressed: (entry: Entry) => void,
  health: Health,
  signal: AbortSignal,
): void {
  /** The composer last worked in: the menu with "Schedule send" lies outside its composer and belongs to this one. */
  let last: Entry | undefined;

  const happened = (entry: Entry | undefined, event: SendEvent) => {
    if (entry === undefined) return;
    if (event === 'send' || event === 'answered') pressed(entry);
    ledger.happened(entry, event);
  };
  const within = (target: Element, event: SendEvent) => happened(ledger.holding(target), event);
  const button = (target: Element) => climb(press, target, onlyFinds(health));
  const activated = (target: Element) => {
    const what = button(target);
    if (what !== undefined) within(target, what);
    if (target.closest(DIALOG)) happened(ledger.latest('asked'), 'answered');
    if (target.closest(UNDO)) happened(undoneBy(target, ledger), 'undo');
  };
  const chosen = (target: Element) => {
    if (target.closest(SCHEDULE)) happened(last, 'schedule');
  };
  const typed = (key: KeyboardEvent, target: Element) => {
    if (key.repeat || key.isComposing || MODIFIERS.has(key.key)) return;
    const event = shortcut(key);
    if (event !== undefined) return within(target, event);
    if (key.key === 'Escape') happened(ledger.latest('scheduling'), 'touched');
    if (!pressesControl(key, target)) return within(target, 'touched');
    chosen(target);
    activated(target);
  };

  const listen = (name: string, heard: (event: Event, target: Element) => void) => {
    const listener = (event: Event) => {
      const [target] = event.composedPath();
      if (!event.isTrusted || !isElement(target)) return;
      last = ledger.holding(target) ?? last;
      heard(event, target);
    };
    document.addEventListener(name, listener, { capture: true, signal });
  };
  listen('click', (_, target) => activated(target));
  listen('keydown', (event, target) => typed(event as KeyboardEvent, target));
  listen('mousedown', (_, target) => {
    // The menu may be gone before a click is made of it.
    chosen(target);
    if (target.closest(ELSEWHERE) && !target.closest(SCHEDULE)) happened(ledger.latest('scheduling'), 'touched');
    if (button(target) === undefined) within(target, 'touched');
  });
}

/** The page itself, which lies under the dialog of dates: a press there calls the scheduling off. */
const ELSEWHERE = '[role="main"], [role="navigation"], [role="banner"]';
const CONTROLS = 'button, [role="button"], [role="link"], [role="menuitem"]';

/** Whether a key presses the control it is pressed on. */
function pressesControl({ key }: KeyboardEvent, target: Element): boolean {
  return (key === 'Enter' || key === ' ') && target.closest(CONTROLS) !== null;
}

/** The event of a keyboard shortcut that works anywhere in a composer. */
function shortcut(key: KeyboardEvent): SendEvent | undefined {
  if (!key.ctrlKey && !key.metaKey) return undefined;
  if (key.key === 'Enter') return 'send';
  return key.shiftKey && key.key.toLowerCase() === 'd' ? 'discard' : undefined;
}

/**
 * The send that a press of Undo takes back: the latest. Undefined for a notice without a link to the message, which is
 * another one ("Archived") or that of a send still under way.
 */
function undoneBy(target: Element, ledger: Ledger): Entry | undefined {
  const shown = target.closest(NOTICE) ?? target.parentElement?.parentElement;
  return shown?.querySelector(VIEW_MESSAGE)
    ? ledger.latest('away', 'scheduled', 'sent', 'probable')
    : ledger.latest('away', 'scheduled');
}

/** For `isSend`: `watchPresses` finds the same elements again and counts them. */
const UNCOUNTED = createHealth();

/** Whether an event at an element is one with which a person sends the draft in `frame`, archiving or not. */
export function isSend(event: Event, target: Element, frame: Element): boolean {
  if (!frame.contains(target)) return false;
  const onButton = () => climb(press, target, UNCOUNTED) === 'send';
  if (!isKey(event)) return onButton();
  if (event.isComposing) return false;
  return shortcut(event) === 'send' || (pressesControl(event, target) && onButton());
}
