import { isTextarea } from './dom.ts';

/**
 * Calls `edited` after each change of the draft, by whatever means: typing in any field of the composer, paste, a
 * template put in by another extension. Silent while an input method composes a word; told once the word is done. Where
 * the page takes the field away, or the method gives up, no event says so: the word then counts as done once the field is
 * left or gone, or something is typed that is not part of a word.
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

/** Whether an event of the keyboard is surely no part of a word that is composed. */
function isPlain(event: Event): boolean {
  return (event as InputEvent | KeyboardEvent).isComposing === false;
}
