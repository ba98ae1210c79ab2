import { bandOf } from '../../src/engine/weights.ts';
import type { Guess, SendRecord } from '../../src/journal/types.ts';
import { send } from '../journal/sends.ts';
import { uniform } from '../progress/random.ts';

const DAY = 86_400_000;

/**
 * A rep who practises, made up from a seed: `days` working days up to `end` (ms since the epoch) with a few sends each,
 * oldest first and none after `end`. First drafts get better, opening with oneself fades, and facts settle.
 */
export function practising(days: number, end: number): SendRecord[] {
  const next = uniform(11);
  return Array.from({ length: days }, (_, i) => i).flatMap((day) => {
    const back = days - 1 - day;
    const last = end - (back + 2 * Math.floor(back / 5)) * DAY;
    const sends = 2 + Math.floor(next() * 4);
    return Array.from({ length: sends }, (_, nth) => one(next, day / days, last - (sends - 1 - nth) * 900_000));
  });
}

/** A send after `grown` (0-1) of the practice. */
function one(next: () => number, grown: number, at: number): SendRecord {
  const unaided = Math.round(Math.min(97, Math.max(3, 38 + 40 * grown + 34 * (next() - 0.5))));
  const focus = Math.round(Math.min(96, unaided + 6 + 20 * next()));
  const score = (from: number, to: number) =>
    Math.min(100, Math.round(from + (to - from) * grown + 24 * (next() - 0.5)));
  const rules = { 'self-intro-opener': 0.75 - 0.6 * grown, 'time-ask-first-touch': 0.45, 'wordy-phrase': 0.2 };
  const credits = { 'specific-fact': 0.35 + 0.6 * grown, 'situation-question': 0.3 + 0.3 * grown };
  const some = (shares: Readonly<Record<string, number>>) =>
    Object.keys(shares).filter((rule) => next() < (shares[rule] ?? 0));
  return send(`p${at}`, {
    at,
    site: next() < 0.7 ? 'gmail' : 'linkedin',
    surface: next() < 0.7 ? 'compose' : 'reply',
    kind: next() < 0.65 ? 'cold' : 'follow_up',
    recipientKey: String(at).slice(-11),
    unaided,
    focus,
    skills: {
      'customer-focus': focus,
      relevance: score(66, 86),
      questioning: score(50, 78),
      ask: score(52, 62),
      clarity: score(70, 80),
      tone: score(84, 90),
    },
    rules: Object.fromEntries(some(rules).map((rule) => [rule, 1])),
    credits: some(credits),
    ...(unaided % 3 === 0 ? { guess: guessAt(unaided, grown) } : {}),
    outcome: next() < 0.12 ? 'positive' : next() < 0.06 ? 'decline' : null,
  });
}

/** The rep's own view of a draft: too high at first, closer with practice. */
function guessAt(unaided: number, grown: number): Guess {
  const seen = unaided + Math.round(22 * (1 - grown)) - (unaided % 7);
  return { band: bandOf(Math.min(100, seen)), weakest: unaided % 2 === 0 ? unaided % 5 < 3 : null };
}
