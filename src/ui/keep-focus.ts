/**
 * Where a press takes away the very control that had the focus, gives the focus to what is left around it, so that the
 * next Tab and a screen reader go on from there and not from the top. Where the rep has left the control, or is not in
 * this page at all, nothing is moved.
 */
export function keepFocus(document: Document): void {
  /** What has the focus, and what is around it, innermost first. */
  let path: readonly Element[] = [];
  const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

  document.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? ancestors(target) : [];
  });
  document.addEventListener('focusout', () => {
    // Some browsers say so of what is taken away too: that is still in the page then, and no longer a moment later.
    queueMicrotask(() => {
      if (path[0]?.isConnected && isNowhere()) path = [];
    });
  });
  const observer = new MutationObserver(() => {
    const [control, ...around] = path;
    if (!control || control.isConnected || !isNowhere()) return;
    path = [];
    const left = around.find((one) => one.isConnected && document.body.contains(one) && one !== document.body);
    if (left instanceof HTMLElement && document.hasFocus()) take(left);
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

function ancestors(element: Element): readonly Element[] {
  return [element, ...(element.parentElement ? ancestors(element.parentElement) : [])];
}

/** Elements that hold controls take the focus only when told to. */
function take(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
