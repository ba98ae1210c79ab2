import type { ComponentChildren } from 'preact';
import type { Review } from '../engine/types.ts';
import { NumberRing } from './NumberRing.tsx';
import { BAND_NAME, SILENCE_NAME } from './names.ts';
import { t } from './words.ts';

interface HeadlineProps {
  readonly review: Review;
  /** Focus before the coach was first seen on this draft, 0-100. */
  readonly first: number | null;
  /** True while a newer answer is on its way for longer than the eye forgives. */
  readonly stale: boolean;
  /** A control at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The number with its band, or why there is none. */
export function Headline({ review, first, stale, children }: HeadlineProps) {
  return (
    <div class="headline" data-stale={stale}>
      {review.focus === null ? (
        <NoNumber review={review} />
      ) : (
        <Focus review={review} first={first} focus={review.focus} />
      )}
      {stale && <span class="small">{t('stale')}</span>}
      {children}
    </div>
  );
}

function Focus({
  review,
  first,
  focus,
}: {
  readonly review: Review;
  readonly first: number | null;
  readonly focus: number;
}) {
  const now = Math.round(focus);
  const change = first !== null && Math.round(first) !== now;
  return (
    <>
      <span class="number">
        <span aria-hidden="true">{now}</span>
        <span class="unseen">{t('focus_value', now)}</span>
      </span>
      <div class="grow">
        <p class="band">{review.band && t(BAND_NAME[review.band])}</p>
        <p class="small">{change ? t('focus_first', Math.round(first), now) : t('focus_label')}</p>
      </div>
    </>
  );
}

function NoNumber({ review }: { readonly review: Review }) {
  const reason = SILENCE_NAME[review.silence ?? 'too-little'];
  return (
    <>
      <NumberRing focus={null} band={null} size={36} />
      <div class="grow">
        <p class="band">{t(reason.title)}</p>
        <p class="small">{t(reason.more, review.words)}</p>
      </div>
    </>
  );
}
