import browser from 'webextension-polyfill';
import type { CoachedSite, SiteId } from '../sites/site.ts';

/** The coached hosts; the same as in the manifest. */
const SITES: Readonly<Record<string, CoachedSite>> = {
  'https://mail.google.com': 'gmail',
  'https://www.linkedin.com': 'linkedin',
};

/**
 * The site of a page's address, or null where Outward does not coach. A tab's address is only visible where the
 * extension has access to the host, so its absence tells as much as its value.
 */
export function siteOf(url: string | undefined): SiteId | null {
  if (!url) return null;
  if (url.startsWith(browser.runtime.getURL(''))) return 'practice';
  return SITES[new URL(url).origin] ?? null;
}
