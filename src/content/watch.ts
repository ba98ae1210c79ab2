import { onFocusMove } from '../sites/focus.ts';
import { focused } from '../sites/front.ts';
import { onNavigation } from '../sites/navigation.ts';
import { allowBeside, takeOver } from './takeover.ts';

/** The part of the extension API the watcher needs. The polyfill alone would be larger than all the rest of it. */
declare const chrome: {
  readonly runtime?: { readonly id?: string; sendMessage(message: { type: 'open' | 'visit' }): Promise<unknown> };
};

/** How long after a visit that brought nothing the background is not asked again, ms: each time may start it. */
const PEACE_MS = 60_000;

/** When the composer that has the focus is asked for once more where nobody answered, ms. */
const AGAIN_MS = 1000;

/**
 * Always there, and nearly nothing. At the first focus inside a composer it asks the background for the coach, and
 * leaves. When the page has come to show something else it asks for the reader of replies, which comes where any are
 * waited for. No observer, and no timer unless the background does not answer.
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
  // Conversations are in the page itself, not in the frames it keeps.
  const { defaultView: view } = document;
  if (view !== view?.top) return;
  allowBeside(document, until);
  onNavigation(view, visit, AbortSignal.any([until, visiting.signal]));
  void visit();
}

/**
 * Whether the background has brought what was asked for, or there is nobody left to ask: reloaded or removed. Undefined
 * where it did not answer.
 */
async function brought(type: 'open' | 'visit'): Promise<boolean | undefined> {
  if (!chrome.runtime?.id) return true;
  try {
    return (await chrome.runtime.sendMessage({ type })) as boolean | undefined;
  } catch {
    return undefined;
  }
}
