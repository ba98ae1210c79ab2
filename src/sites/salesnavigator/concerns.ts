/**
 * The fields of Sales Navigator's composer. In a module of its own, since the watcher that runs in every LinkedIn tab
 * carries it: keep it free of imports. Class names end in a part that changes with each build.
 */
const FIELDS = 'textarea[name="message"], textarea[class*="_message-field"], input[class*="_subject-field"]';

/** True when the element is a field of a composer. Cheap: runs on every focus. */
export function concerns(element: Element): boolean {
  return isSales(element.ownerDocument.defaultView) && element.matches(FIELDS);
}

/** Sales Navigator has pages of its own on LinkedIn's address. */
export function isSales(view: Window | null): boolean {
  return view !== null && view === view.top && view.location.pathname.startsWith('/sales/');
}
