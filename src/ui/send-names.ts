import type { Kind } from '../engine/types.ts';
import type { Outcome, SendRecord } from '../journal/types.ts';
import type { SiteId, Surface } from '../sites/site.ts';
import type { Word } from './words.ts';

/** The names on screen of the closed sets of sites and journal. */

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

/** The name of the state of a send that is not simply sent. */
export const SEND_STATE_NAME: Record<Exclude<SendRecord['state'], 'sent'>, Word> = {
  pending: 'send_pending',
  probable: 'send_probable',
  scheduled: 'send_scheduled',
  undone: 'send_undone',
};

export const KIND_NAME: Record<Kind, Word> = {
  cold: 'kind_cold',
  follow_up: 'kind_follow_up',
  breakup: 'kind_breakup',
  reply: 'kind_reply',
  other: 'kind_other',
};

export const OUTCOME_NAME: Record<Outcome, Word> = {
  positive: 'outcome_positive',
  other: 'outcome_other',
  decline: 'outcome_decline',
  none: 'outcome_none',
};
