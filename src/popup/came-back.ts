import { DAY } from '../journal/day.ts';
import { type GlancedSend, OUTCOME_DAYS } from '../journal/types.ts';

/** Sends of which the rep may say what came back, newest first. */
export interface CameBack {
  /** A reply was seen on a page; what kind it was has not been said. */
  readonly replied: readonly GlancedSend[];
  /** No reply was seen so far. */
  readonly waiting: readonly GlancedSend[];
}

/**
 * The sends within reach of a reply whose outcome is not known. Those in `told` stay where they are: what was said a
 * moment ago can be corrected there.
 *
 * @param sends those that count
 * @param now milliseconds since the epoch
 * @param told ids
 */
export function cameBack(sends: readonly GlancedSend[], now: number, told: ReadonlySet<string>): CameBack {
  const asked = sends
    .filter(({ id, at, outcome }) => at > now - OUTCOME_DAYS * DAY && (outcome === null || told.has(id)))
    .toReversed();
  return {
    replied: asked.filter(({ replied }) => replied !== undefined),
    waiting: asked.filter(({ replied }) => replied === undefined),
  };
}
