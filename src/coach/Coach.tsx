import { t } from '../ui/words.ts';
import { Announcer } from './Announcer.tsx';
import { Card, type CardActions } from './Card.tsx';
import { describe, Pill } from './Pill.tsx';
import type { CoachState } from './state.ts';

interface CoachProps extends CardActions {
  readonly state: CoachState;
  readonly open: boolean;
  readonly onToggle: (keyboard: boolean) => void;
}

/** Pill, card and what is said aloud, for one draft. */
export function Coach({ state, open, onToggle, ...actions }: CoachProps) {
  return (
    <>
      {open && <Card state={state} {...actions} />}
      <Pill state={state} open={open} onToggle={onToggle} />
      <Announcer message={state.muted || state.stale ? '' : spoken(state)} />
    </>
  );
}

function spoken(state: CoachState): string {
  const next = state.problem === null && state.guess !== 'open' && state.review?.next;
  return next ? `${describe(state)} ${t('announce_next', next.title)}` : describe(state);
}
