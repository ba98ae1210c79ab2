import type { SendRecord } from '../journal/types.ts';
import type { SiteId, Surface } from '../sites/site.ts';
import type { Word } from '../ui/words.ts';

/** What the closed sets of sites and journal are called on screen. */

export const SITE_NAME: Record<SiteId, Word> = {
  gmail: 'site_gmail',
  linkedin: 'site_linkedin',
  practice: 'site_practice',
};

export const SURFACE_NAME: Record<Surface, Word> = {
  compose: 'surface_compose',
  reply: 'surface_reply',
  forward: 'surface_forward',
  message: 'surface_message',
  note: 'surface_note',
  inmail: 'surface_inmail',
  practice: 'surface_practice',
};

/** What is said of a send that is not simply sent. */
export const SEND_STATE_NAME: Record<Exclude<SendRecord['state'], 'sent'>, Word> = {
  pending: 'send_pending',
  probable: 'send_probable',
  scheduled: 'send_scheduled',
  undone: 'send_undone',
};
