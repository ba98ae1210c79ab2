import type { Credit } from '../engine/types.ts';
import { excerpt } from './excerpt.ts';
import { t } from './words.ts';

interface KeepLineProps {
  readonly keep: Credit;
  /** The words worth keeping, as in the draft. */
  readonly quote: string;
}

/** The one thing worth keeping. */
export function KeepLine({ keep, quote }: KeepLineProps) {
  return (
    <p class="keep">
      <span>
        <b>{t('keep_label')}</b> <bdi>{keep.title}</bdi>
        {quote !== '' && <q dir="auto">{excerpt(quote)}</q>}
      </span>
    </p>
  );
}
