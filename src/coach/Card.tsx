import type { Band, Finding, Orientation, Span } from '../engine/types.ts';
import type { PillPlace } from '../journal/look.ts';
import type { Aside } from '../journal/types.ts';
import { GuessResult } from '../ui/GuessResult.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ReviewView } from '../ui/ReviewView.tsx';
import { SelfCheck } from '../ui/SelfCheck.tsx';
import { Unstored } from '../ui/Unstored.tsx';
import { t } from '../ui/words.ts';
import { HeldNote } from './HeldNote.tsx';
import { PillControls } from './PillControls.tsx';
import { PROBLEM_NAME } from './problems.ts';
import type { CoachState } from './state.ts';

export interface CardActions {
  readonly onShow: (span: Span) => void;
  readonly onPoint: (span: Span | null) => void;
  /** The rep has guessed; no band means skipped. `sentence` is an index into the review's sentences. */
  readonly onGuess: (band: Band | null, sentence: number | null) => void;
  /** The rep wants `finding.fix` written into the draft. */
  readonly onApply: (finding: Finding) => void;
  readonly onMute: (muted: boolean) => void;
  readonly onAside: (finding: Finding, way: Aside) => void;
  readonly onTakeBack: () => void;
  readonly onCorrect: (span: Span, orientation: Orientation | null) => void;
  /** The rep has arranged the pill; remember it for this site. */
  readonly onPill: (place: PillPlace) => void;
  /** The pill is to be moved by the arrow keys. */
  readonly onMove: () => void;
  readonly onClose: () => void;
}

/** The coach opened beside a draft: a dialog that never takes the draft away. */
export function Card({ state, onPill, onMove, onClose, ...actions }: CardActions & { readonly state: CoachState }) {
  return (
    <div class="card" role="dialog" aria-label={t('card_label')} tabIndex={-1}>
      <div class="card-scroll">
        <Content state={state} {...actions} />
        <PillControls place={state.look.pill} onPill={onPill} onMove={onMove} />
      </div>
      <button type="button" class="close plain" aria-label={t('card_close')} onClick={onClose}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 2l10 10M12 2L2 12" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}

type ContentProps = Omit<CardActions, 'onClose' | 'onPill' | 'onMove'> & { readonly state: CoachState };

function Content({ state, onMute, onGuess, ...actions }: ContentProps) {
  const { review, text, subject, muted, problem, first, stale, guess, held, unstored } = state;
  if (problem !== null) return <Notice title={t(PROBLEM_NAME[problem].title)} more={t(PROBLEM_NAME[problem].more)} />;
  if (muted) {
    return (
      <Notice title={t('muted_title')} more={t('muted_more')}>
        <button type="button" class="primary" onClick={() => onMute(false)}>
          {t('unmute')}
        </button>
      </Notice>
    );
  }
  if (review === null) return <Notice title={t('waiting')} more={t('silence_empty_more')} />;
  if (guess === 'open') {
    const sentences = review.sentences.map(({ start, end }) => text.slice(start, end));
    return <SelfCheck sentences={sentences} onGuess={onGuess} />;
  }
  return (
    <>
      {held && <HeldNote {...held} />}
      <GuessResult guess={guess} focus={first} />
      {unstored !== null && <Unstored reason={unstored} />}
      <ReviewView {...{ review, text, subject, first, stale }} stored={unstored === null} {...actions}>
        <button type="button" class="plain" aria-label={t('mute_more')} onClick={() => onMute(true)}>
          {t('mute')}
        </button>
      </ReviewView>
    </>
  );
}
