import { isElement } from '../dom.ts';
import { isKey } from '../press-guard.ts';
import { INVITE_BUTTON, SEND_BUTTON } from './selectors.ts';

/**
 * `sends`: the press is known to send. `may-send`: it has sent if the text then disappears (Enter beside a Send
 * button).
 */
export type Certainty = 'sends' | 'may-send';

/** The elements to listen to: the form, which may be a dialog, and the editable in it. */
interface Pressable {
  readonly form: Element;
  readonly body: Element;
}

/**
 * Calls `pressed` when the rep presses Send, before the page hears of it. Clicks and keys of scripts are ignored. A
 * form that the browser submits counts whoever clicked, since the message goes out, as with tools that press buttons
 * for a person. One press may be reported twice: the click on a button and the form it submits.
 */
export function onPress({ form, body }: Pressable, pressed: (how: Certainty) => void, signal: AbortSignal): void {
  const submit = (event: Event) => {
    if (event.isTrusted && event.target === form) pressed('sends');
  };
  const key = (event: Event) => {
    const how =
      event.isTrusted && isKey(event) && isElement(event.target) ? enter(event, form, body, event.target) : undefined;
    if (how !== undefined) pressed(how);
  };
  onClick(form, SEND_BUTTON, pressed, signal);
  form.addEventListener('submit', submit, { capture: true, signal });
  form.addEventListener('keydown', key, { capture: true, signal });
}

/** Whether an event at an element is one with which a person sends the message, or the invitation, in a form. */
export function isSend(
  event: Event,
  target: Element,
  { form, body, isNote }: Pressable & { readonly isNote: boolean },
): boolean {
  const onButton = form.contains(target.closest(isNote ? INVITE_BUTTON : SEND_BUTTON));
  if (!isKey(event)) return onButton;
  if (onButton) return event.key === 'Enter' || event.key === ' ';
  return !isNote && event.type === 'keydown' && enter(event, form, body, target) === 'sends';
}

/** The same for the dialog of an invitation, where Enter breaks the line. */
export function onInvite({ form }: Pressable, pressed: (how: Certainty) => void, signal: AbortSignal): void {
  onClick(form, INVITE_BUTTON, pressed, signal);
}

/** Calls `pressed` when the rep clicks a button in `form`, by mouse or key. */
export function onClick(form: Element, button: string, pressed: (how: Certainty) => void, signal: AbortSignal): void {
  const click = ({ target, isTrusted }: Event) => {
    if (isTrusted && isElement(target) && form.contains(target.closest(button))) pressed('sends');
  };
  form.addEventListener('click', click, { capture: true, signal });
}

/**
 * Enter sends when the rep has chosen so, and then the form may show no Send button; Ctrl or ⌘ with Enter sends
 * otherwise. Enter that chooses a word of an input method does not.
 */
function enter(event: KeyboardEvent, form: Element, body: Element, target: Element): Certainty | undefined {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === IN_INPUT_METHOD) return undefined;
  if (event.shiftKey || event.altKey || event.repeat || event.defaultPrevented) return undefined;
  if (!body.contains(target)) return undefined;
  return event.ctrlKey || event.metaKey || form.querySelector(SEND_BUTTON) === null ? 'sends' : 'may-send';
}

/** The key code of keys that an input method handles, also if `isComposing` is not set yet. */
const IN_INPUT_METHOD = 229;
