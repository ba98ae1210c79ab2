import type { ComponentChildren } from 'preact';
import type { Review } from '../engine/types.ts';
import { NumberRing } from './NumberRing.tsx';
import { BAND_NAME, SILENCE_NAME } from './names.ts';
import { t } from './words.ts';

interface HeadlineProps {
  readonly review: Review;
  /** Focus before the coach was first seen on this draft, 0-100. */
  readonly first: number | null;
  /** Whether a newer answer has been pending for noticeably long. */
  readonly stale: boolean;
  /** A control at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The number with its band, or why there is none. */
export function Headline({ review, first, stale, children }: HeadlineProps) {
  const { focus, band, words } = review;
  const reason = SILENCE_NAME[review.silence ?? 'too-little'];
  const title = focus === null ? t(reason.title) : band && t(BAND_NAME[band]);
  const more = focus === null ? t(reason.more, words) : way(first, focus);
  return (
    <div class="headline" data-stale={stale}>
      {focus === null ? <NumberRing focus={null} band={null} size={36} /> : <Figure focus={focus} />}
      <div class="grow">
        <p class="band">{title}</p>
        <p class="small">{stale ? t('stale') : more}</p>
      </div>
      {children}
    </div>
  );
}

function Figure({ focus }: { readonly focus: number }) {
  return (
    <span class="number">
      <span aria-hidden="true">{Math.round(focus)}</span>
      <span class="unseen">{t('focus_value', Math.round(focus))}</span>
    </span>
  );
}

/** The change of the number since the first draft, if any. */
function way(first: number | null, focus: number): string {
  if (first === null || Math.round(first) === Math.round(focus)) return t('focus_label');
  return t('focus_first', Math.round(first), Math.round(focus));
}
