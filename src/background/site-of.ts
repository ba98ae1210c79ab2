import browser from 'webextension-polyfill';
import type { CoachedSite, SiteId } from '../sites/site.ts';

/** The coached hosts; the same as in the manifest. */
const HOSTS: Readonly<Record<string, CoachedSite>> = {
  'https://mail.google.com': 'gmail',
  'https://www.linkedin.com': 'linkedin',
};

/**
 * The site of a page's address, or null where Outward does not coach. A tab's address is only visible where the
 * extension has access to the host, so its absence tells as much as its value.
 */
export function siteOf(url: string | undefined): SiteId | null {
  return isOwn(url) ? 'practice' : coachedSiteOf(url);
}

/** The same, null for pages of the extension too. */
export function coachedSiteOf(url: string | undefined): CoachedSite | null {
  return url ? (HOSTS[new URL(url).origin] ?? null) : null;
}

/** Whether an address is that of a page of this extension. */
export function isOwn(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}
