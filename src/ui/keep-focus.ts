/**
 * Where a press takes away the very control that had the focus, gives the focus to what is left around it, so that the
 * next Tab and a screen reader go on from there and not from the top. Where the rep has left the control, or is not in
 * this page at all, nothing is moved.
 *
 * @param tree a page of the extension, or the shadow root of ours in another page
 * @param signal until when; left out, for as long as the page lives
 */
export function keepFocus(tree: Document | ShadowRoot, signal?: AbortSignal): void {
  const page = 'body' in tree ? tree : tree.ownerDocument;
  const top = 'body' in tree ? tree.body : tree;
  /** What has the focus, and what is around it, innermost first. */
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
      // Some browsers also fire this for a control that is being taken away: still in the page now, gone a moment later.
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

/** Elements that hold controls take the focus only when told to. */
function take(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
