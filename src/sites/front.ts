import { isElement } from './dom.ts';
import { onFocusMove } from './focus.ts';

/**
 * Calls `changed` when the draft comes to the front and when it leaves it. The draft in front is the one last written
 * in. It stays in front while the rep clicks elsewhere, opens the popup or uses the coach, until the rep writes in
 * another field or the draft is gone. Calls at once if the focus is already inside.
 */
export function onFrontChange(root: Element, changed: (inFront: boolean) => void, signal: AbortSignal): void {
  const { ownerDocument: document } = root;
  let front = false;
  const set = (now: boolean) => {
    if (now === front) return;
    front = now;
    changed(now);
  };
  const moved = (path: readonly EventTarget[]) => {
    if (path.includes(root)) set(true);
    else if (isField(path[0])) set(false);
  };
  onFocusMove(document, moved, signal);
  signal.addEventListener('abort', () => set(false), { once: true });
  if (root.contains(focused(document))) set(true);
}

/** The focused element, inside open shadow trees too. */
export function focused(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const FIELD = 'input, textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

function isField(target: EventTarget | undefined): boolean {
  return isElement(target) && target.matches(FIELD);
}
