import { DAY } from '../journal/day.ts';
import { type GlancedSend, OUTCOME_DAYS } from '../journal/types.ts';

/** Sends whose outcome the rep may enter, newest first. */
export interface CameBack {
  /** A reply was seen on a page, but not yet classified by the rep. */
  readonly replied: readonly GlancedSend[];
  /** No reply was seen so far. */
  readonly waiting: readonly GlancedSend[];
}

/**
 * The sends that may still get a reply and whose outcome is not known. Those in `told` stay in the list, so that an
 * answer given a moment ago can be corrected there.
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
