import { onFocusMove } from '../sites/focus.ts';
import { focused } from '../sites/front.ts';
import { onNavigation } from '../sites/navigation.ts';
import { allowBeside, takeOver } from './takeover.ts';

/** The part of the extension API the watcher needs. The polyfill would be larger than the watcher itself. */
declare const chrome: {
  readonly runtime?: { readonly id?: string; sendMessage(message: { type: 'open' | 'visit' }): Promise<unknown> };
};

/** Pause after a visit that brought nothing, ms: each question may start the background. */
const PEACE_MS = 60_000;

/** Delay before asking once more for the focused composer if nobody answered, ms. */
const AGAIN_MS = 1000;

/**
 * The watcher: always there, and very small. At the first focus inside a composer it asks the background for the coach,
 * and leaves. When the page goes elsewhere it asks for the reader of replies, which comes only if replies are awaited.
 * It has no observer, and no timer unless the background does not answer.
 *
 * @param concerns a site's test of an element, see `Site.concerns`
 */
export function watch(concerns: (element: Element) => boolean): void {
  const until = takeOver(document);
  let asking = new AbortController();
  const visiting = new AbortController();
  let visited = Number.NEGATIVE_INFINITY;

  const listen = (): void => {
    asking = new AbortController();
    onFocusMove(document, ([target]) => open(target), AbortSignal.any([until, asking.signal]));
  };

  async function open(target: EventTarget | null | undefined, again = true): Promise<void> {
    const element = target as Element | null | undefined;
    if (until.aborted || !element?.ownerDocument || !concerns(element)) return;
    asking.abort();
    const answer = await brought('open');
    if (answer === true) return;
    // The site is switched off, or the background is just being replaced: the next focus asks again.
    listen();
    if (answer === false || !again) return;
    setTimeout(() => void (asking.signal.aborted || open(focused(document), false)), AGAIN_MS);
  }

  async function visit(): Promise<void> {
    if (Date.now() - visited < PEACE_MS) return;
    visited = Date.now();
    if (await brought('visit')) visiting.abort();
  }

  listen();
  void open(focused(document));
  // Conversations are in the page itself, not in its frames.
  const { defaultView: view } = document;
  if (view !== view?.top) return;
  allowBeside(document, until);
  onNavigation(view, visit, AbortSignal.any([until, visiting.signal]));
  void visit();
}

/**
 * Whether the background has injected what was asked for, or there is no background left to ask (reloaded or removed).
 * Undefined if it did not answer.
 */
async function brought(type: 'open' | 'visit'): Promise<boolean | undefined> {
  if (!chrome.runtime?.id) return true;
  try {
    return (await chrome.runtime.sendMessage({ type })) as boolean | undefined;
  } catch {
    return undefined;
  }
}
