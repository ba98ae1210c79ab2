import { NumberRing } from '../ui/NumberRing.tsx';
import { SILENCE_NAME } from '../ui/names.ts';
import { spokenNumber } from '../ui/spoken.ts';
import { t } from '../ui/words.ts';
import { PROBLEM_NAME } from './problems.ts';
import type { CoachState } from './state.ts';

interface PillProps {
  readonly state: CoachState;
  readonly open: boolean;
  /** Whether the arrow keys are moving it. */
  readonly grabbed: boolean;
  /** `keyboard`: it was pressed without a mouse. */
  readonly onToggle: (keyboard: boolean) => void;
}

/** The number beside the composer: one button; a dot if muted, or if the rep wants it small. */
export function Pill({ state, open, grabbed, onToggle }: PillProps) {
  const { review, muted, stale, problem, guess, look } = state;
  const dot = look.pill.dot && problem === null;
  const shown = problem === null && guess !== 'open' ? review : null;
  const said = muted ? t('pill_muted') : nameOf(state);
  return (
    <button
      type="button"
      class="pill"
      data-stale={stale}
      data-muted={muted}
      data-dot={dot}
      data-grabbed={grabbed}
      aria-expanded={open}
      aria-haspopup="dialog"
      aria-keyshortcuts="Alt+Shift+O"
      aria-label={`${t('extension_name')}: ${said}`}
      title={`${t(open ? 'pill_close' : 'pill_open')} (${t('pill_shortcut')})`}
      onClick={(event) => onToggle(event.detail === 0)}
    >
      {!muted && (
        <>
          <NumberRing focus={shown?.focus ?? null} band={shown?.band ?? null} size={dot ? 16 : 22} />
          {!dot && <span class="pill-text">{brief(state)}</span>}
        </>
      )}
    </button>
  );
}

/** The pill's content: the number and its direction, or two words on why there is none. */
function brief(state: CoachState) {
  const reason = reasonOf(state);
  if (reason !== null) return <span class="pill-reason">{reason}</span>;
  const focus = state.review?.focus ?? null;
  if (focus === null) return '…';
  return (
    <>
      {Math.round(focus)}
      <svg class="pill-way" data-way={wayOf(state)} width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <path d="M4 1l3.5 6h-7z" fill="currentColor" />
      </svg>
    </>
  );
}

/** Direction of the number since the first draft, by the whole numbers shown. */
function wayOf({ first, review }: CoachState): 'up' | 'down' | 'none' {
  const focus = review?.focus ?? null;
  const moved = first === null || focus === null ? 0 : Math.round(focus) - Math.round(first);
  return moved === 0 ? 'none' : moved > 0 ? 'up' : 'down';
}

function reasonOf({ review, problem, guess }: CoachState): string | null {
  if (problem !== null) return t('problem_short');
  if (review === null) return null;
  if (guess === 'open') return t('guess_short');
  return review.focus === null ? t(SILENCE_NAME[review.silence ?? 'too-little'].short) : null;
}

/**
 * The accessible name: the full words, with the pill's own words if they differ, since voice users say what they see.
 */
function nameOf(state: CoachState): string {
  const said = describe(state);
  const reason = reasonOf(state);
  if (reason === null) return [said, ...wayWords(state)].join(' ');
  return said.toLowerCase().includes(reason.toLowerCase()) ? said : `${reason}. ${said}`;
}

/** The arrow in words. */
function wayWords(state: CoachState): readonly string[] {
  const { first, review } = state;
  const moved = first !== null && review?.focus != null && wayOf(state) !== 'none';
  return moved ? [t('pill_way', Math.round(first), Math.round(review.focus))] : [];
}

/** The pill's content in full, for the accessible name and the live announcement. */
export function describe({ review, problem, guess }: CoachState): string {
  if (problem !== null) return t(PROBLEM_NAME[problem].title);
  if (review === null) return t('waiting');
  if (guess === 'open') return t('guess_first');
  return spokenNumber(review);
}
