import type { Review } from '../engine/types.ts';
import { PLAIN } from '../journal/look.ts';
import type { Wishes } from '../messages/draft.ts';
import type { DraftSnapshot } from '../messages/snapshot.ts';
import { complete } from './complete.ts';
import type { Playbook } from './playbook.ts';

/** The playbook's wishes for the coach beside a draft. Ordinary mail has none. */
export function wishesFor(snapshot: DraftSnapshot, review: Review, { settings, focusSkill }: Playbook): Wishes {
  const { input, guess } = complete(snapshot, settings);
  const judged = input.kind !== 'other' && review.focus !== null;
  return {
    guessFirst: settings.selfCheck && judged && guess === 'open',
    floor: judged ? settings.floor : null,
    look: { marks: settings.marks, focusSkill, pill: settings.pill[snapshot.site] ?? PLAIN.pill },
  };
}
