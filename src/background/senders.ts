import browser, { type Runtime } from 'webextension-polyfill';

/** True for a page of this extension: popup, practice. */
export function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/** True for this extension's content script in a page of a coached host. Trust goes by sender, not by payload. */
export function isCoachedPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && sender.tab?.id !== undefined && isCoached(sender.url);
}

/** True for an address of a coached host, as the manifest names them. */
export function isCoached(url: string | undefined): boolean {
  if (!url) return false;
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  return hosts.some((pattern) => new URL(pattern).origin === new URL(url).origin);
}
