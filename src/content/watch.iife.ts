import { concerns } from '../sites/gmail/concerns.ts';
import { takeOver } from './takeover.ts';

/**
 * Always there, and nearly nothing: one listener that waits for the first focus inside a composer, asks the background
 * for the coach, and leaves. No timer, no observer. It uses the browser's own API object, since the polyfill alone
 * would be larger than the rest.
 */
declare const chrome: { runtime: { sendMessage(message: { type: 'open' }): Promise<unknown> } };

const until = takeOver(document);

function ask(element: EventTarget | null | undefined): void {
  if (until.aborted || !(element as Element | null)?.nodeType || !concerns(element as Element)) return;
  document.removeEventListener('focusin', focused, true);
  chrome.runtime.sendMessage({ type: 'open' }).catch(() => {
    // The background was being replaced: the next focus asks again.
    if (!until.aborted) document.addEventListener('focusin', focused, true);
  });
}

function focused(event: FocusEvent): void {
  ask(event.composedPath()[0]);
}

document.addEventListener('focusin', focused, true);
until.addEventListener('abort', () => document.removeEventListener('focusin', focused, true));
ask(document.activeElement);
