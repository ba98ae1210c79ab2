import { linkedinSite } from '../sites/linkedin/site.ts';
import { isSales } from '../sites/salesnavigator/concerns.ts';
import { salesNavigatorSite } from '../sites/salesnavigator/site.ts';
import type { Site } from '../sites/site.ts';

/** The adapter for a page at LinkedIn's address: Sales Navigator has pages of its own there. */
export function linkedin(page: Document): Site {
  return isSales(page.defaultView) ? salesNavigatorSite(page) : linkedinSite(page);
}
