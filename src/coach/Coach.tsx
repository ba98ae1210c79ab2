import { Announcer } from '../ui/Announcer.tsx';
import { spokenReview } from '../ui/spoken.ts';
import { t } from '../ui/words.ts';
import { Card, type CardActions } from './Card.tsx';
import { describe, Pill } from './Pill.tsx';
import type { Shown } from './picture.tsx';
import type { CoachState } from './state.ts';
import { TipView } from './TipView.tsx';

/** What the rep can do in pill and card. */
export interface CoachActions extends CardActions {
  readonly onToggle: (keyboard: boolean) => void;
}

/** Pill, card and what is said aloud, for one draft. */
export function Coach({ state, open, tip, grabbed, wentBack, onToggle, ...actions }: Shown & CoachActions) {
  return (
    <>
      {open && <Card state={state} {...actions} />}
      <TipView tip={tip} />
      {grabbed && (
        <p class="tip small" aria-hidden="true">
          {t('pill_grabbed')}
        </p>
      )}
      <p class="unseen" aria-live="assertive">
        {grabbed ? t('pill_grabbed') : wentBack && t('pill_back')}
      </p>
      <Pill state={state} open={open} grabbed={grabbed} onToggle={onToggle} />
      <Announcer message={state.muted || state.stale ? '' : spoken(state)} />
    </>
  );
}

function spoken(state: CoachState): string {
  const { problem, guess, review } = state;
  return review && problem === null && guess !== 'open' ? spokenReview(review) : describe(state);
}
