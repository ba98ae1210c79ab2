/**
 * If a press removes the control that had the focus, moves the focus to what is left around it, so that the next Tab
 * and a screen reader go on from there and not from the top. Does nothing if the rep has left the control or is not in
 * this page.
 *
 * @param tree a page of the extension, or our shadow root in another page
 * @param signal ends it; if absent, it lasts as long as the page
 */
export function keepFocus(tree: Document | ShadowRoot, signal?: AbortSignal): void {
  const page = 'body' in tree ? tree : tree.ownerDocument;
  const top = 'body' in tree ? tree.body : tree;
  /** The focused element and its ancestors, innermost first. */
  let path: readonly Element[] = [];
  const isNowhere = () => page.activeElement === null || page.activeElement === page.body;
  const heed = { ...(signal && { signal }) };

  tree.addEventListener(
    'focusin',
    ({ target }) => {
      path = target instanceof Element ? ancestors(target) : [];
    },
    heed,
  );
  tree.addEventListener(
    'focusout',
    () => {
      // Some browsers also fire this for a control being removed, which is still in the page now and gone a moment
      // later.
      queueMicrotask(() => {
        if (path[0]?.isConnected && isNowhere()) path = [];
      });
    },
    heed,
  );
  const observer = new MutationObserver(() => {
    const [control, ...around] = path;
    if (!control || control.isConnected || !isNowhere()) return;
    path = [];
    const left = around.find((one) => one.isConnected && top.contains(one) && one !== top);
    if (left instanceof HTMLElement && page.hasFocus()) take(left);
  });
  observer.observe(top, { childList: true, subtree: true });
  signal?.addEventListener('abort', () => observer.disconnect());
}

function ancestors(element: Element): readonly Element[] {
  return [element, ...(element.parentElement ? ancestors(element.parentElement) : [])];
}

/** Focuses an element, making containers focusable first. */
function take(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
