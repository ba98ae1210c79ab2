import { DAY } from '../journal/day.ts';
import type { SendRecord } from '../journal/types.ts';
import { type Rate, rate } from './rates.ts';

/** How much of the outreach is the same script, and how much outreach there is. Rows V16, V17, M3. */
export interface Repetition {
  /** Sends flagged as near-copies among the last twenty. */
  readonly copies: Rate;
  /** Sends in the last 14 days. */
  readonly recent: number;
  /** Sends of the last 24 hours that were near-copies. */
  readonly today: number;
  /** `burst`: over 50 near-copies in a day. `busy`: a hundred sends or more in 14 days (row V16). */
  readonly warning: 'burst' | 'busy' | null;
}

const COPY = 'same-script';

/** `sends`: those that count, of at least the last 14 days, oldest first. `now`: ms since the epoch. */
export function repetition(sends: readonly SendRecord[], now: number): Repetition {
  const isCopy = (send: SendRecord) => COPY in send.rules;
  const last = sends.slice(-20);
  const recent = sends.filter(({ at }) => at > now - 14 * DAY).length;
  const today = sends.filter((send) => send.at > now - DAY && isCopy(send)).length;
  return {
    copies: rate(last.filter(isCopy).length, last.length),
    recent,
    today,
    warning: today > 50 ? 'burst' : recent >= 100 ? 'busy' : null,
  };
}
