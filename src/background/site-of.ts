import browser from 'webextension-polyfill';
import type { CoachedSite, SiteId } from '../sites/site.ts';

/** The coached hosts; the same as in the manifest. */
const HOSTS: Readonly<Record<string, CoachedSite>> = {
  'https://mail.google.com': 'gmail',
  'https://www.linkedin.com': 'linkedin',
};

/**
 * The site of a page's address; null if Outward does not coach there. A tab's address is only visible if the extension
 * has access to the host, so `undefined` means null as well.
 */
export function siteOf(url: string | undefined): SiteId | null {
  return isOwn(url) ? 'practice' : coachedSiteOf(url);
}

/** Like `siteOf`, but null for pages of the extension too. */
export function coachedSiteOf(url: string | undefined): CoachedSite | null {
  return url ? (HOSTS[new URL(url).origin] ?? null) : null;
}

/** Whether an address is that of a page of this extension. */
export function isOwn(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}
