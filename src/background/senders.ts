import browser, { type Runtime } from 'webextension-polyfill';
import { coachedSiteOf, isOwn } from './site-of.ts';

/** Whether the sender is a page of this extension: popup, practice. */
export function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && isOwn(sender.url);
}

/**
 * Whether the sender is this extension's content script in a page of a coached host. Trust goes by sender, not payload.
 */
export function isCoachedPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && sender.tab?.id !== undefined && coachedSiteOf(sender.url) !== null;
}
