import browser from 'webextension-polyfill';
import type { SiteId } from '../sites/site.ts';
import { isCoached } from './senders.ts';

/**
 * The site of a tab's address, or null where Outward does not coach. The address is only visible where the extension
 * has access to the host, so its absence tells as much as its value.
 */
export function siteOf(url: string | undefined): SiteId | null {
  if (url?.startsWith(browser.runtime.getURL(''))) return 'practice';
  return isCoached(url) ? 'gmail' : null;
}
