import { onFocusMove } from '../sites/focus.ts';
import { focused } from '../sites/front.ts';
import { takeOver } from './takeover.ts';

/** The part of the extension API the watcher needs. The polyfill alone would be larger than all the rest of it. */
declare const chrome: {
  readonly runtime?: { readonly id?: string; sendMessage(message: { type: 'open' }): Promise<unknown> };
};

/**
 * Always there, and nearly nothing: one listener that waits for the first focus inside a composer, asks the background
 * for the coach, and leaves. No timer, no observer.
 *
 * @param concerns a site's test of an element, see `Site.concerns`
 */
export function watch(concerns: (element: Element) => boolean): void {
  const until = takeOver(document);
  let asking = new AbortController();

  const listen = (): void => {
    asking = new AbortController();
    onFocusMove(document, ([target]) => ask(target), AbortSignal.any([until, asking.signal]));
  };

  function ask(target: EventTarget | null | undefined): void {
    const element = target as Element | null | undefined;
    if (until.aborted || !element?.ownerDocument || !concerns(element)) return;
    asking.abort();
    // Reloaded or removed under this page: there is nobody left to ask.
    if (!chrome.runtime?.id) return;
    // Should the background just be replaced, or the site be switched off, the next focus asks again.
    chrome.runtime.sendMessage({ type: 'open' }).then((coached) => coached === true || listen(), listen);
  }

  listen();
  ask(focused(document));
}
