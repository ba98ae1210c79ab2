import browser from 'webextension-polyfill';
import type { PageAnswer, PageRequest } from './protocol.ts';

/** Asks the background; for pages of the extension. Rejects when it could not do what was asked. */
export function ask<R extends PageRequest>(request: R): Promise<PageAnswer[R['type']]> {
  return browser.runtime.sendMessage(request);
}
