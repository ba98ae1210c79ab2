import { guessOf } from '../coach/self-check.ts';
import type { CoachState } from '../coach/state.ts';
import type { Band, Review } from '../engine/types.ts';
import type { DraftSnapshot, EarlyReview } from '../messages/snapshot.ts';
import type { Screen } from './screen.ts';

/** What is known of it. */
export interface Seen {
  /** The coach or the popup was opened on this draft. */
  readonly opened: boolean;
  readonly early: EarlyReview | null;
  readonly guess: DraftSnapshot['guess'];
}

const UNSEEN: Seen = { opened: false, early: null, guess: 'open' };

/** When the rep first saw a draft's number, what the draft was like until then, and what was guessed before. */
export interface FirstSight {
  seen(): Seen;
  /** The coach or the popup was opened on this draft. */
  open(): void;
  /** The rep has guessed, or with no band passed it over. False where there is nothing to guess, or no longer. */
  settle(band: Band | null, sentence: number | null): boolean;
  /** What of the guess goes with a new review. */
  shownWith(review: Review, guessFirst: boolean): CoachState['guess'];
  /**
   * Notes, once, what the draft was like until the rep saw its number: from then on it is no longer unaided. Where the
   * coach was open before there was a number, as the panel always is, that is at the first number. While the rep is still
   * to guess, nothing has been seen.
   */
  mark(): void;
}

/** Watches over one draft's first sight, and shows the number it had then. `before`: what was known when it was closed. */
export function firstSight(screen: Screen, before: Seen = UNSEEN): FirstSight {
  let { opened, early, guess } = before;

  function mark(): void {
    const { review, guess: shown } = screen.state();
    if (early !== null || !opened || shown === 'open' || review === null || review.focus === null) return;
    early = earlyOf(review);
    screen.show({ first: early.focus });
  }

  function open(): void {
    opened = true;
    mark();
  }

  return {
    seen: () => ({ opened, early, guess }),
    open,
    mark,
    settle(band, sentence) {
      const { review, guess: shown } = screen.state();
      if (shown !== 'open' || review === null) return false;
      guess = band && guessOf(band, sentence, review);
      screen.show({ guess });
      open();
      return true;
    },
    shownWith({ focus }, guessFirst) {
      // A number that was shown once can no longer be guessed.
      if (guess === 'open' && focus !== null && !guessFirst) guess = null;
      return guessFirst || guess !== 'open' ? guess : null;
    },
  };
}

function earlyOf({ focus, skills, findings, credits }: Review): EarlyReview {
  const ids = (of: readonly { readonly rule: string }[]) => [...new Set(of.map(({ rule }) => rule))];
  return { focus, skills, rules: ids(findings), credits: ids(credits) };
}
