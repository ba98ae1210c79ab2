import { isElement } from '../dom.ts';
import type { Place } from './reading.ts';
import { INVITE_BUTTON, SEND_BUTTON } from './selectors.ts';

/** Whether what was pressed is known to send, or will have been Send if the text goes: Enter beside a Send button. */
export type Certainty = 'sends' | 'may-send';

/**
 * Calls `pressed` when the rep presses Send, before the page hears of it. Only what a person does counts: scripts of
 * the page may click too. One press can be heard twice, as the click on a button and the form it submits.
 */
export function onPress({ form, body, isNote }: Place, pressed: (how: Certainty) => void, signal: AbortSignal): void {
  const button = isNote ? INVITE_BUTTON : SEND_BUTTON;
  const click = (event: Event) => {
    const target = event.target;
    if (event.isTrusted && isElement(target) && form.contains(target.closest(button))) pressed('sends');
  };
  const submit = (event: Event) => {
    if (event.isTrusted && event.target === form) pressed('sends');
  };
  const key = (event: Event) => {
    const how = event.isTrusted && isKey(event) ? enter(event, form, body) : undefined;
    if (how !== undefined) pressed(how);
  };
  const options = { capture: true, signal };
  form.addEventListener('click', click, options);
  if (isNote) return;
  form.addEventListener('submit', submit, options);
  form.addEventListener('keydown', key, options);
}

/**
 * Enter sends when the rep has chosen so, and then the form may show no Send button; Ctrl or ⌘ with Enter sends
 * otherwise. Enter that chooses a word of an input method does not.
 */
function enter(event: KeyboardEvent, form: Element, body: Element): Certainty | undefined {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === IN_INPUT_METHOD) return undefined;
  if (event.shiftKey || event.altKey || event.repeat || event.defaultPrevented) return undefined;
  if (!isElement(event.target) || !body.contains(event.target)) return undefined;
  return event.ctrlKey || event.metaKey || form.querySelector(SEND_BUTTON) === null ? 'sends' : 'may-send';
}

/** What browsers say of keys that an input method keeps to itself, also where `isComposing` is not set yet. */
const IN_INPUT_METHOD = 229;

function isKey(event: Event): event is KeyboardEvent {
  return event.type === 'keydown' && 'key' in event;
}
