import { isTextarea } from './dom.ts';

/**
 * Calls `edited` after each change of the draft, by whatever means: typing in any field of the composer, paste, a
 * template inserted by another extension. While an input method composes a word it waits until the word is done. If the
 * page removes the field, or the input method gives up, there is no event for that: then the word counts as done when
 * the field is left or gone, or when something is typed that is not part of a word.
 */
export function onEdits(root: Element, body: Element, edited: () => void, signal: AbortSignal): void {
  /** The field in which a word is composed. */
  let field: Node | null = null;
  const tell = () => {
    if (field === null || !root.contains(field)) edited();
  };
  const done = () => {
    if (field === null) return;
    field = null;
    edited();
  };
  const options = { capture: true, signal };
  root.addEventListener('compositionstart', ({ target }) => (field = target as Node), options);
  for (const name of ['compositionend', 'focusout']) root.addEventListener(name, done, options);
  root.addEventListener('keydown', (event) => isPlain(event) && done(), options);
  root.addEventListener(
    'input',
    (event) => {
      if (isPlain(event)) field = null;
      tell();
    },
    options,
  );
  root.addEventListener('change', tell, options);
  if (isTextarea(body)) return;
  const observer = new (body.ownerDocument.defaultView ?? globalThis).MutationObserver(tell);
  observer.observe(body, { characterData: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether a keyboard event is surely not part of a word being composed. */
function isPlain(event: Event): boolean {
  return (event as InputEvent | KeyboardEvent).isComposing === false;
}
