import browser from 'webextension-polyfill';
import type { PageAnswers, PageMessage } from './page.ts';

/** Asks the background; for pages of the extension. Rejects when it could not do what was asked. */
export function ask<M extends PageMessage>(message: M): Promise<PageAnswers[M['type']]> {
  return browser.runtime.sendMessage(message);
}
