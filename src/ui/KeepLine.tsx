import type { Credit } from '../engine/types.ts';
import { t } from './words.ts';

/** The one thing worth keeping. */
export function KeepLine({ keep }: { readonly keep: Credit }) {
  return (
    <p class="keep">
      <span>
        <b>{t('keep_label')}</b> <bdi>{keep.title}</bdi>
      </span>
    </p>
  );
}
