import type { Review } from '../engine/types.ts';
import { BAND_NAME, SILENCE_NAME } from './names.ts';
import { t } from './words.ts';

/** The announcement of the number with its band, or of why there is none. */
export function spokenNumber({ focus, band, silence }: Review): string {
  if (focus === null) return t(SILENCE_NAME[silence ?? 'too-little'].title);
  return t('announce_number', Math.round(focus), band ? t(BAND_NAME[band]) : '');
}

/** The same, with the next step if there is one. */
export function spokenReview(review: Review): string {
  const number = spokenNumber(review);
  return review.next ? `${number} ${t('announce_next', review.next.title)}` : number;
}
