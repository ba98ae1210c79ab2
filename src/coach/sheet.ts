import { MARK } from './traces.ts';

/**
 * Puts a style sheet into a tree (a document or a shadow root) until aborted, leaving every element in it alone.
 * Returns false if the page allows no way to do so; then nothing should be drawn there.
 */
export function adoptSheet(tree: Document | ShadowRoot, css: string, signal: AbortSignal): boolean {
  return adoptConstructed(tree, css, signal) || adoptElement(tree, css, signal);
}

/** Firefox gives content scripts wrapped trees, on which assigning the list has thrown. So the result is checked. */
function adoptConstructed(tree: Document | ShadowRoot, css: string, signal: AbortSignal): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    if (!tree.adoptedStyleSheets.includes(sheet)) return false;
    signal.addEventListener('abort', () => {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    return true;
  } catch {
    return false;
  }
}

/** Fills the element after inserting it: a strict `style-src` blocks one that is inserted with its text. */
function adoptElement(tree: Document | ShadowRoot, css: string, signal: AbortSignal): boolean {
  const style = document.createElement('style');
  style.setAttribute(MARK, '');
  (tree instanceof Document ? tree.head : tree).append(style);
  style.textContent = css;
  signal.addEventListener('abort', () => style.remove());
  if (style.sheet !== null && style.sheet.cssRules.length > 0) return true;
  style.remove();
  return false;
}
