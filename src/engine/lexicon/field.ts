import type { Pos } from '../parsed.ts';

/** Words of this field that the tagger does not know or misreads, with its own tag names. */
export const FIELD_LEXICON: Readonly<Record<string, string>> = {
  sdr: 'Noun',
  bdr: 'Noun',
  icp: 'Noun',
  crm: 'Noun',
  erp: 'Noun',
  saas: 'Noun',
  roi: 'Noun',
  kpi: 'Noun',
  sla: 'Noun',
  rfp: 'Noun',
  arr: 'Noun',
  mrr: 'Noun',
  b2b: 'Adjective',
  q1: 'Date',
  q2: 'Date',
  q3: 'Date',
  q4: 'Date',
  linkedin: 'ProperNoun',
  webinar: 'Noun',
  demo: 'Noun',
  inbox: 'Noun',
  outreach: 'Noun',
  onboarding: 'Noun',
  rota: 'Noun',
  rollout: 'Noun',
  startup: 'Noun',
};

/** Verbs that open a sentence without a subject: "Saw your notice", "Hope all is well". */
const HEADS = new Set([
  'hope',
  'hoping',
  'love',
  'loved',
  'saw',
  'noticed',
  'noticing',
  'wanted',
  'want',
  'thought',
  'figured',
  'wondering',
  'wondered',
  'trust',
  'read',
  'guess',
  'guessing',
  'reaching',
  'following',
  'checking',
  'circling',
  'looking',
  'appreciate',
  'help',
  'helping',
  'let',
  'thank',
  'try',
  'happy',
  'looks',
  'sounds',
  'seems',
  'feels',
]);

/** The same in the past tense: the tagger takes some of them for nouns or adjectives. */
const PAST_HEADS = new Set([
  'loved',
  'saw',
  'noticed',
  'wanted',
  'thought',
  'figured',
  'wondered',
  'read',
  'guessed',
  'heard',
  'came',
  'caught',
  'found',
  'met',
  'sent',
  'tried',
  'ate',
  'spotted',
  'watched',
  'enjoyed',
  'listened',
]);

/** The ending of a past tense, not of "need" or "speed". */
const PAST = /[^e]ed$/;

/** Whether a verb that opens a sentence without a subject is in the past tense. */
export const isPastHead = (norm: string): boolean => PAST_HEADS.has(norm);

/** Corrects the tagger by the neighbouring words; otherwise its own tag stands. */
export function correctedPos(
  norm: string,
  pos: Pos,
  before: { readonly norm: string; readonly pos: Pos } | undefined,
): Pos {
  if (norm === "n't" || norm === 'not') return 'adverb';
  if (norm === 'happy' || norm === 'glad' || norm === 'worth' || norm === 'open' || norm === 'interested')
    return 'adjective';
  if (norm === 'let' || norm === 'thank') return 'verb';
  if (!before && (HEADS.has(norm) || PAST_HEADS.has(norm))) return 'verb';
  if (before && pos === 'verb' && isDeterminer(before)) return norm.endsWith('ing') ? pos : 'noun';
  if (before && pos === 'noun' && isSubjectPronoun(before.norm) && !norm.endsWith("'s")) return 'verb';
  if (before && pos === 'adjective' && isSubjectPronoun(before.norm) && PAST.test(norm)) return 'verb';
  return pos;
}

const isDeterminer = (word: { readonly norm: string; readonly pos: Pos }): boolean =>
  word.pos === 'determiner' || ['my', 'your', 'our', 'their', 'his', 'its', 'a', 'an', 'the'].includes(word.norm);
const isSubjectPronoun = (norm: string): boolean => ['i', 'we', 'they', 'he', 'she'].includes(norm);
