import { takeOver } from './takeover.ts';

/** The part of the extension API the watcher needs. The polyfill alone would be larger than all the rest of it. */
declare const chrome: { readonly runtime: { sendMessage(message: { type: 'open' }): Promise<unknown> } };

/**
 * Always there, and nearly nothing: one listener that waits for the first focus inside a composer, asks the background
 * for the coach, and leaves. No timer, no observer.
 *
 * @param concerns a site's test of an element, see `Site.concerns`
 */
export function watch(concerns: (element: Element) => boolean): void {
  const until = takeOver(document);

  const focused = (event: FocusEvent): void => ask(event.composedPath()[0]);
  const listen = (): void => document.addEventListener('focusin', focused, { capture: true, signal: until });

  function ask(target: EventTarget | null | undefined): void {
    const element = target as Element | null | undefined;
    if (until.aborted || !element?.ownerDocument || !concerns(element)) return;
    document.removeEventListener('focusin', focused, true);
    // Should the background just be replaced, the next focus asks again.
    chrome.runtime.sendMessage({ type: 'open' }).catch(listen);
  }

  listen();
  ask(focusedIn(document));
}

/** The focused element, in open shadow trees too. */
function focusedIn(tree: DocumentOrShadowRoot): Element | null {
  const inner = tree.activeElement?.shadowRoot;
  return (inner && focusedIn(inner)) ?? tree.activeElement;
}
