import type { Review } from '../engine/types.ts';
import type { Settings } from '../journal/settings.ts';
import type { DraftSnapshot, Wishes } from '../messages/protocol.ts';
import { complete } from './complete.ts';

/** What the playbook asks of the coach beside a draft. Ordinary mail is left alone. */
export function wishesFor(snapshot: DraftSnapshot, review: Review, settings: Settings): Wishes {
  const { input, guess } = complete(snapshot, settings);
  const judged = input.kind !== 'other' && review.focus !== null;
  return { guessFirst: settings.selfCheck && judged && guess === 'open', floor: judged ? settings.floor : null };
}
