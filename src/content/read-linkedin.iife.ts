import { linkedinSite } from '../sites/linkedin/site.ts';
import { isSales } from '../sites/salesnavigator/concerns.ts';
import { salesNavigatorSite } from '../sites/salesnavigator/site.ts';
import { start } from './start.ts';

// LinkedIn's agreement forbids tools that change its pages: here Outward only reads, and speaks from the toolbar.
start(isSales(window) ? salesNavigatorSite : linkedinSite, null);
