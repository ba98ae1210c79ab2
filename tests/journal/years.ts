import { SKILLS } from '../../src/engine/types.ts';
import type { SendRecord } from '../../src/journal/types.ts';
import { uniform } from '../progress/random.ts';

const RULES = [
  ...[
    'vague-notice',
    'time-ask-first-touch',
    'generic-flattery',
    'calendar-link-first-touch',
    'offer-before-situation',
  ],
  ...[
    'buzzword',
    'hype-adjective',
    'long-sentence',
    'no-question',
    'stacked-questions',
    'presumed-pain',
    'same-opener',
  ],
];
const CREDITS = ['specific-fact', 'situation-question', 'interest-ask', 'own-action-for-customer'];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DAY = 86_400_000;

/**
 * Years of use, made up from a seed: `count` sends, `perDay` on each working day, the last of them at `end` (ms since the
 * epoch); oldest first. Every field is filled in as it is for a rep who uses everything.
 */
export function years(count: number, perDay: number, end: number): SendRecord[] {
  const next = uniform(7);
  const key = (length = 11) => Array.from({ length }, () => ALPHABET[Math.floor(next() * 64)]).join('');
  const some = (names: readonly string[], share: number) => names.filter(() => next() < share);
  const score = () => Math.floor(next() * 101);
  const scores = () => Object.fromEntries(SKILLS.map((skill) => [skill, score()]));
  const days = Math.ceil(count / perDay);
  const records = Array.from({ length: count }, (_, i): SendRecord => {
    const workday = days - 1 - Math.floor(i / perDay);
    const at = end - (workday + 2 * Math.floor(workday / 5)) * DAY - (perDay - 1 - (i % perDay)) * 60_000;
    const aided = next() < 0.6;
    return {
      id: key(16),
      at,
      zone: 60,
      site: next() < 0.7 ? 'gmail' : 'linkedin',
      surface: 'compose',
      kind: next() < 0.6 ? 'cold' : 'follow_up',
      state: 'sent',
      draftKey: key(),
      threadKey: key(),
      recipientKey: key(),
      companyKey: key(),
      words: 40 + Math.floor(next() * 150),
      scoring: 1,
      unaided: score(),
      focus: score(),
      skills: scores(),
      rules: Object.fromEntries(some(RULES, 0.35).map((rule) => [rule, 1 + Math.floor(next() * 2)])),
      credits: some(CREDITS, 0.4),
      worst: 8,
      ...(aided ? { early: { skills: scores(), rules: some(RULES, 0.4), credits: some(CREDITS, 0.3) } } : {}),
      ...(next() < 0.2 ? { guess: { band: 'mostly-self', weakest: next() < 0.5 } } : {}),
      shape: Array.from({ length: 9 }, () => `${next() < 0.6 ? 'c' : 's'}${5 + Math.floor(next() * 20)}`).join(' '),
      outcome: next() < 0.05 ? 'positive' : null,
      changed: at + 9000,
    };
  });
  return records;
}

/** The same as a file that can be imported. */
export function asFile(sends: readonly SendRecord[], settings: unknown): string {
  const head = { format: 'outward', version: 1, exported: 0, settings, aside: {}, disputes: {}, sums: [], sends };
  return JSON.stringify(head);
}
