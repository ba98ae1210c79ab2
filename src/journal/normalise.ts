import * as v from 'valibot';
import { JournalError } from './area.ts';
import { zoneAt } from './day.ts';
import { EARLIEST, LATEST, Send } from './send-schema.ts';
import type { SendRecord } from './types.ts';

/**
 * A record as it is stored: whole scores, a believable time, the zone filled in. Throws `JournalError` if it is not
 * valid: the caller has a bug, and storing the record would only hide it.
 */
export function normalise(record: SendRecord): SendRecord {
  const at = believable(record.at);
  const whole = { ...record, at, zone: record.zone ?? zoneAt(at), skills: round(record.skills) };
  const scores = { unaided: roundScore(record.unaided), focus: roundScore(record.focus) };
  const early = record.early ? { early: { ...record.early, skills: round(record.early.skills) } } : {};
  const parsed = v.safeParse(Send, { ...whole, ...scores, ...early });
  if (parsed.success) return parsed.output;
  throw new JournalError('corrupt', `not a send record: ${v.summarize(parsed.issues)}`);
}

/** A time (ms since the epoch) as the journal stores it: a whole number, within the years a clock may show. */
export function believable(at: number): number {
  return Math.round(Math.min(LATEST, Math.max(EARLIEST, at)));
}

function roundScore(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}

function round(scores: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(scores).map(([skill, score]) => [skill, Math.round(score)]));
}
