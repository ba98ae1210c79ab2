import { isTextarea } from './dom.ts';

/**
 * Calls `edited` after each change of the draft, by whatever means: typing in any field of the composer, paste, a
 * template put in by another extension. Silent while an input method composes a word, and once when it is done.
 */
export function onEdits(root: Element, body: Element, edited: () => void, signal: AbortSignal): void {
  let composing = false;
  const tell = () => {
    if (!composing) edited();
  };
  const options = { capture: true, signal };
  root.addEventListener('compositionstart', () => (composing = true), options);
  root.addEventListener(
    'compositionend',
    () => {
      composing = false;
      edited();
    },
    options,
  );
  for (const name of ['input', 'change']) root.addEventListener(name, tell, options);
  if (isTextarea(body)) return;
  const observer = new (body.ownerDocument.defaultView ?? globalThis).MutationObserver(tell);
  observer.observe(body, { characterData: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
