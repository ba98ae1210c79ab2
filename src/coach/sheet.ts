import { MARK } from './traces.ts';

/**
 * Puts a style sheet into a tree (a document or a shadow root) until aborted, leaving every element in it alone.
 * Returns false where the page allows no way at all; nothing should be drawn there then.
 */
export function adoptSheet(tree: Document | ShadowRoot, css: string, signal: AbortSignal): boolean {
  return adoptConstructed(tree, css, signal) || adoptElement(tree, css, signal);
}

/** Firefox hands content scripts wrapped trees, on which assigning the list has thrown: the result is what counts. */
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

/** Filled after it is in the tree: a strict `style-src` blocks an element that arrives with its text. */
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
