/** The actions of the coach's keys. */
export interface KeyActions {
  /** Opens or closes the card. */
  toggle(): void;
  /** Shows the tip of the mark at the caret. */
  ask(): void;
  /** Returns the function that closes the topmost open thing; null if nothing is open. */
  readonly top: () => (() => void) | null;
}

/**
 * Listens for the coach's keys in the composer and in the coach itself, until aborted. The page sees none of them, and
 * its synthetic ones are ignored: opening the card ends the unaided draft.
 */
export function listenForKeys(anchor: () => Element, root: ShadowRoot, actions: KeyActions, signal: AbortSignal): void {
  const onKey = (event: Event) => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent) || event.isComposing) return;
    const act = actionOf(event, actions);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  // In the capture phase: Gmail closes the composer on Escape, but an open card comes first.
  const heard = (event: Event) => event.composedPath().includes(anchor()) && onKey(event);
  document.addEventListener('keydown', heard, { capture: true, signal });
  root.addEventListener('keydown', onKey, { signal });
}

function actionOf({ altKey, shiftKey, code, key }: KeyboardEvent, actions: KeyActions): (() => void) | null {
  if (altKey && shiftKey && code === 'KeyO') return actions.toggle;
  if (altKey && shiftKey && code === 'KeyM') return actions.ask;
  return key === 'Escape' ? actions.top() : null;
}
