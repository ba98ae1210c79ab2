import type { Review } from '../engine/types.ts';
import { BAND_NAME, SILENCE_NAME } from './names.ts';
import { t } from './words.ts';

/** The number with its band, or why there is none, to be said aloud. */
export function spokenNumber({ focus, band, silence }: Review): string {
  if (focus === null) return t(SILENCE_NAME[silence ?? 'too-little'].title);
  return t('announce_number', Math.round(focus), band ? t(BAND_NAME[band]) : '');
}

/** The same, and the next step where there is one. */
export function spokenReview(review: Review): string {
  const number = spokenNumber(review);
  return review.next ? `${number} ${t('announce_next', review.next.title)}` : number;
}
