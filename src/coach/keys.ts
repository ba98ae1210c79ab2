/** What the coach's keys do. */
export interface KeyActions {
  /** Opens or closes the card. */
  toggle(): void;
  /** Says what the mark at the caret is about. */
  ask(): void;
  /** What closes the topmost thing that is open; null where nothing is. */
  readonly top: () => (() => void) | null;
}

/**
 * Listens for the coach's keys in the composer and in the coach itself, until aborted. The page sees none of them, and
 * cannot make them: a draft of which the card was opened is no longer the rep's own.
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
  // In capture: Gmail closes the composer on Escape, and an open card is what is meant first.
  const heard = (event: Event) => event.composedPath().includes(anchor()) && onKey(event);
  document.addEventListener('keydown', heard, { capture: true, signal });
  root.addEventListener('keydown', onKey, { signal });
}

function actionOf({ altKey, shiftKey, code, key }: KeyboardEvent, actions: KeyActions): (() => void) | null {
  if (altKey && shiftKey && code === 'KeyO') return actions.toggle;
  if (altKey && shiftKey && code === 'KeyM') return actions.ask;
  return key === 'Escape' ? actions.top() : null;
}
