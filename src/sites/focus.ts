/**
 * Calls `moved` with the event path of each focus move, innermost first, also inside open shadow trees. A move within
 * one shadow tree is not heard outside it, so it listens in every tree the focus enters.
 */
export function onFocusMove(
  document: Document,
  moved: (path: readonly EventTarget[]) => void,
  signal: AbortSignal,
): void {
  const heard = new WeakSet<object>();
  const listen = (tree: EventTarget) => {
    if (heard.has(tree)) return;
    heard.add(tree);
    tree.addEventListener('focusin', hear, { capture: true, signal });
  };
  const hear = (event: Event) => {
    if (heard.has(event)) return;
    heard.add(event);
    const path = event.composedPath();
    for (const target of path) if (isShadowRoot(target)) listen(target);
    moved(path);
  };
  listen(document);
  let tree = document.activeElement?.shadowRoot;
  while (tree) {
    listen(tree);
    tree = tree.activeElement?.shadowRoot;
  }
}

function isShadowRoot(target: EventTarget): target is ShadowRoot {
  return 'host' in target && 'nodeType' in target && target.nodeType === 11;
}
