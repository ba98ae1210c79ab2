import type { Skill } from '../engine/types.ts';
import { dayOfSend } from '../journal/day.ts';
import type { SendRecord } from '../journal/types.ts';

/**
 * A draft as the rep wrote it alone. Ladder, habits and reversion use it, since hints improve the draft at hand more
 * than the writer (rows L5 and L11 of docs/progress.md).
 */
export interface Unaided {
  readonly at: number;
  /** Calendar day for the rep, `YYYY-MM-DD`. */
  readonly day: string;
  /** The recipient; a send to an unknown one counts as a person of its own. */
  readonly to: string;
  readonly scores: Partial<Record<Skill, number>>;
  readonly rules: readonly string[];
  readonly credits: readonly string[];
  /** Severity of the gravest finding as sent; 0 if there was none. */
  readonly worst: number;
}

export function unaidedOf(send: SendRecord): Unaided {
  const { skills, rules, credits } = send.early ?? { ...send, rules: Object.keys(send.rules) };
  const { 'customer-focus': _, ...others } = skills;
  return {
    at: send.at,
    day: dayOfSend(send),
    to: send.recipientKey ?? send.id,
    scores: send.unaided === null ? others : { ...others, 'customer-focus': send.unaided },
    rules,
    credits,
    worst: send.worst ?? 0,
  };
}
