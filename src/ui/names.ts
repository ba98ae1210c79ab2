import type { Band, CutKind, EvidenceStrength, Orientation, Silence, Skill } from '../engine/types.ts';
import type { Word } from './words.ts';

/** The names on screen of the engine's closed sets. */

/** The pages that link to one another, and to which the popup links. */
export const DOOR_NAME = {
  progress: 'door_progress',
  practice: 'door_practice',
  playbook: 'door_playbook',
} as const satisfies Record<string, Word>;

export type DoorPage = keyof typeof DOOR_NAME;

export const BAND_NAME: Record<Band, Word> = {
  'self-led': 'band_self_led',
  'mostly-self': 'band_mostly_self',
  'mostly-customer': 'band_mostly_customer',
  'customer-led': 'band_customer_led',
};

export const SIDE_NAME: Record<Orientation, Word> = {
  customer: 'side_customer',
  self: 'side_self',
  shared: 'side_shared',
  neutral: 'side_neutral',
};

export const ABOUT_NAME: Record<Orientation, Word> = {
  customer: 'about_customer',
  self: 'about_self',
  shared: 'about_shared',
  neutral: 'about_neutral',
};

/** For each reason for silence: the heading, the sentence below it, and two words for the pill. */
export const SILENCE_NAME: Record<Silence, { readonly title: Word; readonly more: Word; readonly short: Word }> = {
  empty: { title: 'silence_empty', more: 'silence_empty_more', short: 'silence_empty_short' },
  // Most drafts begin with their greeting alone.
  'only-cut': { title: 'silence_too_short', more: 'silence_only_cut_more', short: 'silence_too_short_short' },
  'too-short': { title: 'silence_too_short', more: 'silence_too_short_more', short: 'silence_too_short_short' },
  'too-little': { title: 'silence_too_little', more: 'silence_too_little_more', short: 'silence_too_little_short' },
  'other-language': {
    title: 'silence_other_language',
    more: 'silence_other_language_more',
    short: 'silence_other_language_short',
  },
};

export const CUT_NAME: Record<CutKind, Word> = {
  quote: 'cut_quote',
  signature: 'cut_signature',
  greeting: 'cut_greeting',
  'sign-off': 'cut_sign_off',
  disclaimer: 'cut_disclaimer',
};

export const SKILL_NAME: Record<Skill, Word> = {
  'customer-focus': 'skill_customer_focus',
  relevance: 'skill_relevance',
  questioning: 'skill_questioning',
  listening: 'skill_listening',
  ask: 'skill_ask',
  clarity: 'skill_clarity',
  tone: 'skill_tone',
  subject: 'skill_subject',
  repetition: 'skill_repetition',
};

export const EVIDENCE_NAME: Record<EvidenceStrength, Word> = {
  A: 'evidence_a',
  B: 'evidence_b',
  C: 'evidence_c',
  D: 'evidence_d',
  M: 'evidence_m',
  own: 'evidence_own',
};
